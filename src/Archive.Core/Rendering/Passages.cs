using System.Collections.Immutable;
using System.Text;
using Archive.Model;
using Archive.Model.Fingerprints;
using Archive.Rendering.Pages;
using Archive.Words;

namespace Archive.Rendering;

/// <summary>
/// Labelled passages outside their entry, in the sentence in which they stand: of a full text its own sentence, of an excerpt the
/// sentence of our digest that quotes it. The captures are never looked at here.
/// </summary>
/// <param name="view">The site.</param>
/// <param name="from">The page that shows them.</param>
sealed class Passages(SiteView view, string from)
{
    // Words kept on each side where a text has no full stop for a long time.
    const int Around = 40;

    readonly Notes notes = new(view, from);

    /// <summary>The passages of a page, known by the entries in which they stand.</summary>
    /// <param name="listed">Those that the page lists.</param>
    /// <param name="example">The one that is its example.</param>
    /// <param name="contrasts">Those that it shows as contrasts.</param>
    public Known<ShownPassages> Of(ImmutableArray<EntryUse> listed, ImmutableArray<EntryUse> example, ImmutableArray<EntryUse> contrasts) => new(
        view.Origins.Of(
            listed.Concat(example).Concat(contrasts).Select(use => use.Entry), [.. Ids(listed), "example", .. Ids(example), "contrasts", .. Ids(contrasts)]),
        () => new ShownPassages
        {
            Occurrences = Of(listed.Where(use => !use.IsPractice)),
            Practice = Of(listed.Where(use => use.IsPractice)),
            Example = Of(example, withNote: true),
            Contrasts = Of(contrasts, withNote: true),
        });

    static IEnumerable<string> Ids(ImmutableArray<EntryUse> uses) => uses.SelectMany(use => use.Anchors).Select(anchor => anchor.Id);

    ImmutableArray<Occurrences> Of(IEnumerable<EntryUse> uses, bool withNote = false) =>
        [.. uses.Select(use => new Occurrences(notes.Link(use.Entry), [.. use.Anchors.Select(anchor => Of(use.Entry, anchor, withNote))]))];

    PassageModel Of(AnnotatedArticle entry, Anchor anchor, bool withNote)
    {
        var (voice, annotation, label) = (view.Voice, anchor.Annotation, view.LabelOf(anchor));
        var own = entry.Article.Language;
        var sentence = Sentence(entry, anchor);
        return new PassageModel
        {
            Family = label.Family,
            Reading = annotation.IsContrast ? "" : Readings.IdOf(label.Reading),
            Sentence = sentence?.Words ?? Html.Empty,
            Lang = sentence?.Language.Tag ?? own.Tag,
            Dir = (sentence?.Language ?? own).Direction,
            // In the sentence itself where it is in the language of the text; else the text's own words stand beside it.
            Quote = annotation.Selector is { } selector && sentence?.Language.Tag != own.Tag ? Quote(selector.Quote, own) : Html.Empty,
            Gloss = own.Tag != view.Language.Tag && sentence?.Language.Tag != view.Language.Tag && annotation.Gloss.In(view.Language.Tag) is { } gloss
                ? Html.Of(gloss) : Html.Empty,
            About = annotation.About is { } about ? Html.Of(voice[$"about_{about.ToString().ToLowerInvariant()}"]) : Html.Empty,
            Attributes = [.. annotation.Attributes.Select(pair => new Fact(
                AttributeWords.Name(voice, pair.Key), Html.Of(AttributeWords.Value(voice, pair.Key, pair.Value.Value))))],
            Note = withNote ? voice.Say(annotation.Note) : Html.Empty,
            Link = Link(entry, anchor),
        };
    }

    // The quotation marks are those of the language of the words.
    Html Quote(string words, Language own) => own.Tag == view.Language.Tag || Direction.IsOnlyAgainst(words, own.IsRightToLeft)
        ? new Html($"<q>{view.Voice.In(words, own)}</q>")
        : new Html($"<q lang=\"{Html.Escape(own.Tag)}\" dir=\"{own.Direction}\">{Html.Escape(words)}</q>");

    LinkModel Link(AnnotatedArticle entry, Anchor anchor)
    {
        var link = notes.Short(entry, anchor);
        return anchor.Annotation.IsContrast ? link with { Words = new Html($"{Html.Escape(view.Voice["note_not"])} {link.Words}") } : link;
    }

    (Html Words, Language Language)? Sentence(AnnotatedArticle entry, Anchor anchor)
    {
        if (entry.Article.Publish == Publish.Full)
            return entry.Source is { } source && anchor.Span is { } span ? (Marked(source, span, anchor), entry.Article.Language) : null;
        foreach (var tag in new[] { view.Language.Tag, entry.Article.Language.Tag }.Distinct())
        {
            if (entry.BodyIn(tag) is { } digest && digest.Links.FirstOrDefault(link => link.Target == $"#{anchor.Id}") is { } link)
                return (Marked(digest, link.Span, anchor), new Language(tag));
        }
        return null;
    }

    Html Marked(Text text, Span span, Anchor anchor)
    {
        var words = text.Canonical;
        // A label may run over the end of a paragraph: its sentence then reaches from the first to the last.
        var block = text.BlockAt(span.Start) is { } first && text.BlockAt(Math.Max(span.Start, span.End - 1)) is { } last
            ? new Span(Math.Min(first.Span.Start, span.Start), Math.Max(last.Span.End, span.End)) : span;
        var sentence = Sentences.Around(words, block, span);
        var start = StartBefore(words, new Span(sentence.Start, span.Start));
        var end = EndAfter(words, new Span(span.End, sentence.End));
        var label = view.LabelOf(anchor);
        var style = anchor.Annotation.IsContrast ? label.Family : $"{label.Family} {Readings.IdOf(label.Reading)}";
        var html = new StringBuilder(start > sentence.Start ? "… " : "");
        Html.Escape(words.AsSpan(start, span.Start - start), html);
        html.Append("<mark class=\"").Append(style).Append("\">");
        Html.Escape(words.AsSpan(span.Start, span.Length), html);
        html.Append("</mark>");
        Html.Escape(words.AsSpan(span.End, end - span.End), html);
        return new Html(html.Append(end < sentence.End ? " …" : "").ToString());
    }

    static int StartBefore(string words, Span stretch)
    {
        if (IsShort(stretch)) return stretch.Start;
        var before = Tokens.Of(stretch.Of(words)).Select(word => stretch.Start + word.Span.Start).ToList();
        return before.Count > Around ? before[^Around] : stretch.Start;
    }

    static int EndAfter(string words, Span stretch)
    {
        if (IsShort(stretch)) return stretch.End;
        var after = Tokens.Of(stretch.Of(words)).Select(word => stretch.Start + word.Span.End).ToList();
        return after.Count > Around ? after[Around - 1] : stretch.End;
    }

    // Of a letter and a space each, so many words would not even fit.
    static bool IsShort(Span stretch) => stretch.Length < 2 * Around;
}
