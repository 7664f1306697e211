using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Checking;

/// <summary>The digest of an excerpt entry: what it quotes is linked, and what is linked is the quote.</summary>
static partial class DigestChecks
{
    public static void Run(Corpus corpus, AnnotatedArticle entry, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (entry.Article.Publish != Publish.Excerpt) return;
        var isWhole = corpus.IsWhole(entry.Article.SidecarPath);
        foreach (var (language, text) in entry.Bodies)
        {
            foreach (var link in text.Links.Where(link => isWhole && link.Target.StartsWith('#')))
                Link(entry, text, link, isSourceLanguage: language == entry.Article.Language.Tag, diagnostics);
            if (language == entry.Article.Language.Tag) Unlinked(entry.Article.BodyIn(language)!, text, diagnostics);
        }
    }

    static void Link(
        AnnotatedArticle entry, Text text, Link link, bool isSourceLanguage, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var words = link.Span.Of(text.Canonical);
        if (entry.Anchor(link.Target[1..]) is not { } anchor)
        {
            diagnostics.Add(new Diagnostic(Rules.LinkUnknown, link.Place,
                [new Detail("found", link.Target[1..]), .. Unknown.Suggest(link.Target[1..], entry.Anchors.Select(known => known.Id))]));
        }
        else if (isSourceLanguage && !IsLost(entry, anchor) && anchor.Annotation.Selector?.Quote.Contains(words, StringComparison.Ordinal) != true)
        {
            diagnostics.Add(new Diagnostic(Rules.LinkNotQuote, link.Place,
                new Detail("link", words), new Detail("quote", anchor.Annotation.Selector?.Quote ?? "(none: this annotation quotes nothing)")));
        }
    }

    // A quote that is not in its source text has been reported; its link need not be.
    static bool IsLost(AnnotatedArticle entry, Anchor anchor) => entry.Source is not null && anchor is { Span: null, Annotation.Selector: not null };

    // Words between « and » that are not one link are a quotation that nobody compared.
    static void Unlinked(Body body, Text text, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (Match quotation in Quotation().Matches(text.Canonical))
        {
            var inside = new Span(quotation.Groups[1].Index, quotation.Groups[1].Index + quotation.Groups[1].Length);
            if (text.Links.Any(link => link.Span.Overlaps(inside))) continue;
            var line = text.BlockAt(inside.Start)?.Line ?? body.FirstLine;
            diagnostics.Add(new Diagnostic(Rules.QuoteUnlinked, new Place(body.Path, line), new Detail("words", inside.Of(text.Canonical))));
        }
    }

    [GeneratedRegex("«([^«»\n]+)»")]
    private static partial Regex Quotation();
}
