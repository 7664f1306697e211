using System.Collections.Immutable;
using System.Text.Json;
using Archive.Model;
using Archive.Searching;
using Archive.Shards;
using Archive.Tests.Shards;
using Archive.Words;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Searching;

/// <summary>The script of the search page answers as the program does: entries, scores, passages, marks, and what may have been meant.</summary>
public sealed class TwinTests
{
    static readonly SearchFiles Files = OwnSite.Read(OwnSite.Build);

    static readonly string[] Passages =
    [
        .. Enumerable.Range(0, Files.Manifest.Documents).SelectMany(document => Files.Manifest.Languages.Select(language => Files.Result(document, language.Tag)))
            .SelectMany(result => result.Body.Concat(result.Notes)).Select(passage => passage.Words).Distinct(),
    ];

    static readonly Gen<string> Part =
        from passage in Gen.Int[0, Passages.Length - 1]
        from at in Gen.Int[0, 1000]
        from length in Gen.Int[1, 3]
        from kind in Gen.Int[0, 9]
        from cut in Gen.Int[0, 20]
        let tokens = SearchTokens.Of(Passages[passage]).ToList()
        let first = at % tokens.Count
        let words = string.Join(' ', tokens.Skip(first).Take(length).Select(token => token.Span.Of(Passages[passage])))
        let word = words.Split(' ')[0]
        select kind switch
        {
            0 => $"\"{words}\"",
            1 => $"«{words}»",
            2 => $"-{word}",
            3 => $"{word[..Math.Min(word.Length, Math.Max(2, word.Length - 2))]}*",
            4 => $"title:{word}",
            5 => $"{word}^{cut + 1}",
            6 => word.Remove(cut % word.Length, 1),
            _ => words,
        };

    [Theory]
    [InlineData("ar", 0)]
    [InlineData("en", 1)]
    public void The_script_answers_every_query_as_the_program_does(string tag, int seed)
    {
        Node.Needs();
        var language = new Language(tag);
        // Some are longer than what is looked at, and some of these have a word as long, or letters of two units at the limit.
        Gen.Frequency((9, Part.Array[1, 3]), (1, Part.Array[20, 60]), (1, from part in Part from pictures in Gen.Int[60, 140] select new[] { part, new string('x', pictures), string.Concat(Enumerable.Repeat("😀", pictures)), part })).Select(parts => string.Join(' ', parts)).Array[Tier.Times(60, full: 1000) + seed].Sample(queries =>
        {
            var theirs = JsonSerializer.Deserialize<Page[]>(Node.Run("tests/lunr/page.js",
                JsonSerializer.Serialize(new { script = PageScript.Text, files = OwnSite.Files, ask = queries, language = tag })).Single(), JsonSerializerOptions.Web)!;
            theirs.Length.ShouldBe(queries.Length);
            foreach (var (query, page) in queries.Zip(theirs))
                JsonSerializer.Serialize(Shown(new Searcher(Files, language).Ask(query, 10))).ShouldBe(JsonSerializer.Serialize(page), query);
        }, iter: 1, print: _ => "");
    }

    static Page Shown(Archive.Searching.Answer answer) => new(answer.Count, answer.IsPartial, answer.Meant, answer.LastWord,
        [.. answer.Results.Select(result => new Item(result.Document, result.Score, result.Language, result.Text.Slug, [.. result.Snippets.Select(snippet => new Shot(
            snippet.Passage.Anchor, snippet.Worth, Bare(snippet.Words), [.. snippet.Marks.Select(mark => mark.Of(snippet.Words))]))]))]);

    // The page writes the dots of a cut passage when it shows it.
    static string Bare(string words) => words[(words.StartsWith("… ", StringComparison.Ordinal) ? 2 : 0)..(words.EndsWith(" …", StringComparison.Ordinal) ? ^2 : ^0)];

    sealed record Page(int Count, bool Partial, string? Meant, string? Last, ImmutableArray<Item> Results);

    sealed record Item(int Document, double Score, string Language, string Slug, ImmutableArray<Shot> Snippets);

    sealed record Shot(string Anchor, int Worth, string Words, ImmutableArray<string> Marks);
}
