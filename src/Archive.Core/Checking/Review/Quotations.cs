using System.Collections.Immutable;
using System.Globalization;
using Archive.Model;
using Archive.Words;

namespace Archive.Checking.Review;

/// <summary>
/// The law of quoting: of a text that the archive may not publish, a few words in a row and a small share of the whole. It is
/// reckoned from the places of the quotes, so it holds where the capture is not at hand.
/// </summary>
static class Quotations
{
    // Between two quotes so close together no word fits: a space, a comma, a closing and an opening mark.
    const int Touching = 3;

    // A quoted word: its code point in the capture, and that of the one after its last letter.
    readonly record struct Word(int Start, int End, int Line, Annotation Annotation);

    public static void Run(Quoting law, AnnotatedArticle entry, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (entry.Article.Publish != Publish.Excerpt) return;
        Uncompared(law, entry, diagnostics);
        Descriptions(law, entry.Article, diagnostics);
        if (entry.Paragraphs.IsEmpty) return;
        var kinds = entry.Paragraphs.ToDictionary(paragraph => paragraph.Line, paragraph => paragraph.Kind);
        var words = entry.Anchors.SelectMany(Words).Where(word => kinds.GetValueOrDefault(word.Line) is { } kind && kind != Region.Title)
            .GroupBy(word => word.Start).Select(same => same.MaxBy(word => word.End)).OrderBy(word => word.Start).ToList();
        Runs(law, words, diagnostics);

        var body = words.Where(word => kinds[word.Line] == Region.Body).ToList();
        var all = entry.Paragraphs.Where(paragraph => paragraph.Kind == Region.Body).Sum(paragraph => paragraph.Words);
        if (body.Count * 100 <= law.Share * all) return;
        diagnostics.Add(new Diagnostic(Rules.QuotingShare, entry.Article.Place, new Detail("quoted", string.Create(
            CultureInfo.InvariantCulture, $"{body.Count} of {all} words of the body; {law.Share} % are {law.Share * all / 100}"))));
    }

    // Of words that were never compared only their number is known, and whether they are the headline. What is not in a capture at
    // hand has been reported.
    static void Uncompared(Quoting law, AnnotatedArticle entry, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (entry.Source is not null) return;
        var headline = Folding.Key(entry.Article.Title.In(entry.Article.Language.Tag) ?? "");
        foreach (var annotation in entry.Anchors.Where(anchor => anchor.Comparison == Comparison.NotYet).Select(anchor => anchor.Annotation))
        {
            var (quote, place) = (annotation.Selector!.Quote, annotation.Selector.Place);
            var count = Tokens.Count(quote);
            if (count <= law.Run || headline.Contains(Folding.Key(quote), StringComparison.Ordinal)) continue;
            diagnostics.Add(new Diagnostic(Rules.QuotingRun, place, new Detail("in a row", string.Create(
                CultureInfo.InvariantCulture, $"{count} words in {annotation.Id.Value}, not yet compared; {law.Run} are allowed"))));
        }
    }

    // How a text describes its speakers has no place in the seal; it is kept as short as a quote.
    static void Descriptions(Quoting law, Article article, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (var speaker in article.Sidecar.Speakers)
        {
            var count = Tokens.Count(speaker.Described ?? "");
            if (count <= law.Run) continue;
            diagnostics.Add(new Diagnostic(Rules.QuotingRun, speaker.Id.Place, new Detail("in a row", string.Create(
                CultureInfo.InvariantCulture, $"{count} words in described: of {speaker.Id.Value}; {law.Run} are allowed"))));
        }
    }

    static void Runs(Quoting law, List<Word> words, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        for (int first = 0, next; first < words.Count; first = next)
        {
            next = first + 1;
            while (next < words.Count && words[next].Line == words[first].Line && words[next].Start - words[next - 1].End <= Touching) next++;
            if (next - first <= law.Run) continue;
            var start = words[first].Annotation;
            diagnostics.Add(new Diagnostic(Rules.QuotingRun, start.Selector!.Place, new Detail("in a row", string.Create(
                CultureInfo.InvariantCulture, $"{next - first} words from {start.Id.Value} to {words[next - 1].Annotation.Id.Value}; {law.Run} are allowed"))));
        }
    }

    static IEnumerable<Word> Words(Anchor anchor)
    {
        if (anchor is not { Comparison: not Comparison.NotYet, Line: { } line, Annotation: { Selector: { } selector } annotation }) yield break;
        foreach (var token in Tokens.Of(selector.Quote))
        {
            var (start, end) = CodePoints.Of(selector.Quote, token.Span);
            yield return new Word(anchor.Order + start, anchor.Order + end, line, annotation);
        }
    }
}
