using System.Collections.Immutable;
using Archive.Model;
using Archive.Shards;
using Archive.Words;

namespace Archive.Searching;

/// <summary>A passage of a result with the words that were found.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Words">Its words, or a stretch of them around the first that was found.</param>
/// <param name="Marks">The found words, as places in <paramref name="Words"/>, UTF-16.</param>
/// <param name="Worth">How many parts of the query stand in it, then how many found words.</param>
public sealed record Snippet(ResultPassage Passage, string Words, ImmutableArray<Span> Marks, int Worth);

/// <summary>Finds the passages of an entry that answer a query, whatever form its words have there.</summary>
/// <param name="parts">For each part of the query the forms that count as it.</param>
sealed class Snippets(ImmutableArray<ImmutableHashSet<string>> parts)
{
    const int Most = 240;
    const int Before = 80;

    /// <summary>Every form that counts as a word of the query.</summary>
    public IReadOnlyCollection<string> Forms { get; } = [.. parts.SelectMany(part => part)];

    /// <summary>The passages with a word of the query, the best first.</summary>
    public ImmutableArray<Snippet> Of(IEnumerable<ResultPassage> passages) =>
        [.. passages.Select(Of).Where(snippet => snippet.Worth > 0).OrderByDescending(snippet => snippet.Worth)];

    /// <summary>One passage.</summary>
    public Snippet Of(ResultPassage passage)
    {
        var found = SearchTokens.Of(passage.Words).Where(token => parts.Any(part => part.Contains(token.Term))).ToList();
        var worth = 100 * parts.Count(part => found.Any(token => part.Contains(token.Term))) + Math.Min(found.Count, 99);
        var (from, to) = Window(passage.Words, found.Count == 0 ? 0 : found[0].Span.Start);
        var head = from > 0 ? "… " : "";
        return new Snippet(passage, head + passage.Words[from..to] + (to < passage.Words.Length ? " …" : ""),
            [.. found.Where(token => token.Span.Start >= from && token.Span.End <= to)
                .Select(token => new Span(token.Span.Start - from + head.Length, token.Span.End - from + head.Length))], worth);
    }

    /// <summary>True where words stand in a row, in this form.</summary>
    public static bool HasPhrase(ResultText result, ImmutableArray<string> phrase) => result.Body.Concat(result.Notes).Select(passage => passage.Words)
        .Prepend(result.Title).Any(words => $" {SearchTokens.Normal(words)} ".Contains($" {string.Join(' ', phrase)} ", StringComparison.Ordinal));

    // A stretch that begins and ends between words.
    static (int From, int To) Window(string words, int at)
    {
        if (words.Length <= Most) return (0, words.Length);
        var from = at <= Before ? 0 : words.IndexOf(' ', at - Before) + 1;
        if (from > at) from = at;
        var to = from + Most >= words.Length ? words.Length : words.LastIndexOf(' ', from + Most);
        return (from, to <= at ? words.Length : to);
    }
}
