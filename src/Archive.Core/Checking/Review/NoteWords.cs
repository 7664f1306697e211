using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Model;
using Archive.Words;

namespace Archive.Checking.Review;

/// <summary>Notes speak about the text: no word that accuses, no fact from elsewhere without its evidence; quotes long enough to last.</summary>
static partial class NoteWords
{
    public static void Run(Corpus corpus, AnnotatedArticle entry, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        // Folded only where a note names a year, and then once.
        var source = new Lazy<string?>(() => entry.Source is { } text ? Folding.Key(text.Canonical) : null);
        foreach (var anchor in entry.Anchors)
        {
            var annotation = anchor.Annotation;
            var place = annotation.Id.Place;
            foreach (var (language, note) in annotation.Note.Entries)
            {
                if (Avoided(corpus.Site, language, note) is { } word)
                    diagnostics.Add(new Diagnostic(Rules.WordToAvoid, place, new Detail("word", word), new Detail("language", language)));
                if (annotation.Evidence.IsEmpty && Outside(source, annotation, note) is { } fact)
                    diagnostics.Add(new Diagnostic(Rules.OutsideFact, place, new Detail("fact", fact), new Detail("language", language)));
            }
            // A line of furniture may be one word; a passage of the article should not be.
            var isCopy = corpus.Label(annotation.Label.Value)?.Family == "copy";
            if (!isCopy && annotation.Selector is { Occurrence: null, Prefix: null, Suffix: null } selector && Tokens.Count(selector.Quote) < 2)
                diagnostics.Add(new Diagnostic(Rules.QuoteShort, selector.Place, new Detail("quote", selector.Quote)));
        }
    }

    // Whole words, spelling apart; Arabic may carry the article and a conjunction or preposition in front.
    static string? Avoided(SiteSettings site, string language, string note)
    {
        var words = Tokens.Of(note).Select(token => Folding.Key(token.Form)).ToHashSet(StringComparer.Ordinal);
        return site.NotesAvoid.Where(list => list.Key == language).SelectMany(list => list.Value)
            .FirstOrDefault(word => Prefixes(language).Any(prefix => words.Contains(prefix + Folding.Key(word))));
    }

    static string[] Prefixes(string language) => language == "ar" ? ["", "ال", "و", "وال", "ف", "فال", "ب", "بال", "ل", "لل", "ك", "كال"] : [""];

    // A web address, or a year that the source text does not have: signs of knowledge from elsewhere.
    static string? Outside(Lazy<string?> source, Annotation annotation, string note)
    {
        if (Address().Match(note) is { Success: true } address) return address.Value;
        var words = Folding.Key(annotation.Selector?.Quote ?? "");
        return Year().Matches(Folding.Key(note)).Select(year => year.Value)
            .FirstOrDefault(year => source.Value?.Contains(year, StringComparison.Ordinal) == false && !words.Contains(year, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\b(1[89]|20)[0-9]{2}\b")]
    private static partial Regex Year();
}
