using System.Collections.Immutable;
using Archive.Model;
using Archive.Shards;
using Archive.Words;

namespace Archive.Searching;

/// <summary>An entry that answers a query.</summary>
/// <param name="Document">Number of the entry.</param>
/// <param name="Score">Lunr's score.</param>
/// <param name="Language">The language it is shown in, of the site's.</param>
/// <param name="Text">The entry in that language.</param>
/// <param name="Snippets">Its passages, the best first; the first one stands for the entry.</param>
public sealed record Result(int Document, double Score, string Language, ResultText Text, ImmutableArray<Snippet> Snippets)
{
    /// <summary>Address of the entry below the site's folder, opening at its best passage.</summary>
    public string Url => $"{Language}/articles/{Text.Slug}/index.html{(Snippets[0].Passage.Anchor is { Length: > 0 } anchor ? $"#{anchor}" : "")}";
}

/// <summary>What a query gives.</summary>
/// <param name="Count">Number of entries; with a phrase those among the best that were looked into.</param>
/// <param name="IsPartial">True where no entry has all words, and these have some.</param>
/// <param name="Results">The best entries.</param>
/// <param name="Meant">A query that would find something, where a word is not in the archive; null otherwise.</param>
/// <param name="LastWord">The last word that was looked for, where the query was too long and those after it were not; null otherwise.</param>
public sealed record Answer(int Count, bool IsPartial, ImmutableArray<Result> Results, string? Meant, string? LastWord = null);

/// <summary>Answers queries from the search files of a built site, as the search page does.</summary>
/// <param name="files">The files.</param>
/// <param name="language">The language that results are shown in where they can be.</param>
public sealed class Searcher(SearchFiles files, Language language)
{
    // A phrase is looked for in the texts of the best entries only: each is a file.
    const int MostPhrases = 30;
    readonly Lookup lookup = new(files);

    /// <summary>Answers a query.</summary>
    /// <param name="typed">What was typed; more than <see cref="QueryText.Most"/> code points are not looked at.</param>
    /// <param name="most">How many results to show.</param>
    public Answer Ask(string typed, int most)
    {
        var manifest = files.Manifest;
        var text = QueryText.Kept(typed);
        var parts = QueryText.Read(text, [.. manifest.Fields.Select(field => field.Name)]);
        var clauses = Looked(parts);
        var found = clauses.Select(item => lookup.Clause(item.Terms, item.Part)).ToList();
        var ranked = Ranking.Of(manifest, found);
        var partial = ranked.IsEmpty && found.Count(clause => clause.Presence == Presence.Required) > 1;
        if (partial) ranked = Ranking.Of(manifest, [.. found.Select(clause => clause.Presence == Presence.Required ? clause with { Presence = Presence.Optional } : clause)]);

        var snippets = new Snippets([.. found.Where(clause => clause.Presence != Presence.Prohibited)
            .Select(clause => clause.Terms.SelectMany(term => term.Forms.Append(term.Term)).ToImmutableHashSet(StringComparer.Ordinal))]);
        foreach (var part in parts.Where(part => part.IsPhrase))
            ranked = [.. ranked.Take(MostPhrases).Where(item => HasPhrase(item.Document, part.Words) == (part.Presence == Presence.Required))];
        return new Answer(
            ranked.Length, partial && !ranked.IsEmpty, [.. ranked.Take(most).Select(item => Show(item, snippets))],
            MeantBy(text, clauses.Where(item => item.Terms.IsEmpty).Select(item => item.Word)),
            text.Length < typed.Length ? text.TrimEnd(' ').Split(' ')[^1] : null);
    }

    // Words of most entries are left out where others remain; in a phrase they are compared all the same. A phrase that must not
    // stand there says nothing against its words.
    List<AskedWord> Looked(ImmutableArray<QueryPart> parts)
    {
        var all = parts.Where(part => !part.IsPhrase || part.Presence == Presence.Required)
            .SelectMany(part => part.Words.Select((word, at) => Look(part, word, part.IsBeginning && at == part.Words.Length - 1))).ToList();
        var telling = all.Any(item => !item.IsCommon && item.Part.Presence == Presence.Required);
        return [.. all.Where(item => !telling || !item.IsCommon || item.Part.Presence == Presence.Prohibited)];
    }

    AskedWord Look(QueryPart part, string word, bool isBeginning)
    {
        if (isBeginning) return new AskedWord(part, word, lookup.TermsBeginning(word), false);
        return lookup.Find(word) is { } found
            ? new AskedWord(part, word, found.Terms, lookup.IsCommon(found)) : new AskedWord(part, word, [], false);
    }

    Result Show(Ranked item, Snippets snippets)
    {
        var shown = LanguagesOf(snippets.Forms).Select(own => (own.Tag, Text: files.Result(item.Document, own.Tag)))
            .Select(pair => (pair.Tag, pair.Text, Found: snippets.Of(pair.Text.Body.Concat(pair.Text.Notes)))).ToList();
        var (tag, text, found) = shown.FirstOrDefault(pair => !pair.Found.IsEmpty, shown[0]);
        return new Result(item.Document, item.Score, tag, text,
            found.IsEmpty ? [snippets.Of(text.Body.Concat(text.Notes).FirstOrDefault() ?? new ResultPassage("", "", []))] : found);
    }

    // The languages whose way of writing a word of the query has, the reader's first: a text in another cannot show the word.
    IEnumerable<Language> LanguagesOf(IReadOnlyCollection<string> forms)
    {
        var able = files.Manifest.Languages.Where(own => forms.Any(form => !Direction.IsOnlyAgainst(form, own.IsRightToLeft))).ToList();
        return able.Count == 0 ? [language] : able.OrderBy(own => own != language);
    }

    bool HasPhrase(int document, ImmutableArray<string> phrase) =>
        files.Manifest.Languages.Any(own => Snippets.HasPhrase(files.Result(document, own.Tag), phrase));

    string? MeantBy(string text, IEnumerable<string> unknown)
    {
        var meant = text;
        foreach (var word in unknown.Distinct())
        {
            if (Meant.By(files, word) is not { } better) return null;
            meant = Respell.Replace(meant, word, better);
        }
        return meant == text ? null : meant;
    }

    sealed record AskedWord(QueryPart Part, string Word, ImmutableArray<string> Terms, bool IsCommon);
}
