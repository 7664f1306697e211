using System.Collections.Immutable;
using Archive.Model;
using Archive.Shards;
using Archive.Words;

namespace Archive.Indexing;

/// <summary>
/// What search may know of an entry: what its public pages show, and nothing else. A capture is never looked at; words that stand
/// in a region are not the article and are left out.
/// </summary>
sealed class SearchText(Corpus corpus, AnnotatedArticle entry)
{
    readonly Article article = entry.Article;

    /// <summary>The entry as results show it in a language.</summary>
    public ResultText In(Language language)
    {
        var full = article.Publish == Publish.Full;
        var bodyTag = full || entry.BodyIn(language.Tag) is null ? article.Language.Tag : language.Tag;
        var bodies = bodyTag == language.Tag ? new[] { entry.BodyIn(bodyTag) } : [entry.BodyIn(bodyTag), entry.BodyIn(language.Tag)];
        return new ResultText(
            article.Slug, bodyTag, Best(article.Title, language), Facts(language),
            [.. entry.Anchors.Where(anchor => !anchor.Annotation.IsContrast).Select(anchor => LabelOf(anchor)).Distinct()
                .OrderBy(label => label.Reading).Select(label => label.Id)],
            [
                .. Passages("part_summary", [], Best(article.Summary, language)),
                .. bodies.OfType<Text>().SelectMany(Paragraphs),
            ],
            [
                .. entry.Anchors.SelectMany(anchor => Notes(anchor, language)),
                .. article.Sidecar.Speakers.SelectMany(speaker => Passages("part_speakers", [],
                    Best(speaker.Name, language), speaker.Described ?? "", Best(speaker.Note, language))),
            ]);
    }

    /// <summary>The names of the entry's labels and of its outlet, in every language.</summary>
    public IEnumerable<string> LabelNames() => entry.Anchors.Where(anchor => !anchor.Annotation.IsContrast)
        .SelectMany(anchor => LabelOf(anchor).Name.Entries).Select(name => name.Value)
        .Concat(Outlet is { } outlet ? outlet.Name.Entries.Select(name => name.Value) : []);

    Outlet? Outlet => article.Outlet is { } id ? corpus.Outlet(id.Value) : null;

    IEnumerable<ResultPassage> Paragraphs(Text text) => text.Blocks.Where(block => block.Kind == Region.Body)
        .SelectMany(block => Passages(block.Id, [.. LabelsIn(text, block).Distinct()], block.Span.Of(text.Canonical)));

    // A full text carries its labels at the places of the quotes, a digest at its links.
    IEnumerable<string> LabelsIn(Text text, Block block)
    {
        var anchors = ReferenceEquals(text, entry.Source)
            ? entry.Anchors.Where(anchor => anchor.Span is { } span && span.Overlaps(block.Span))
            : text.Links.Where(link => link.Target.StartsWith('#') && block.Span.Contains(link.Span)).Select(link => entry.Anchor(link.Target[1..])).OfType<Anchor>();
        return anchors.Where(anchor => !anchor.Annotation.IsContrast).Select(anchor => anchor.Annotation.Label.Value);
    }

    IEnumerable<ResultPassage> Notes(Anchor anchor, Language language)
    {
        var annotation = anchor.Annotation;
        var label = annotation.IsContrast ? $"!{annotation.Label.Value}" : annotation.Label.Value;
        return Passages(anchor.Id, [label],
        [
            annotation.Selector is { } selector && IsOfTheArticle(anchor) ? selector.Quote : "",
            annotation.Gloss.In(language.Tag) ?? "",
            Best(annotation.Note, language),
            .. annotation.Evidence.Select(evidence => Best(evidence.Says, language)),
        ]);
    }

    // The quote of a full text is found where it stands. Of a capture only the seal says what a line is, the same on every machine.
    bool IsOfTheArticle(Anchor anchor) => article.Publish != Publish.Full && anchor.Line is { } line
        && article.Seal?.Paragraphs.FirstOrDefault(paragraph => paragraph.Line == line)?.Kind is { } kind
        && (kind == Region.Body || Region.Plain.Contains(kind));

    string Facts(Language language)
    {
        var digits = language.Primary == "ar" && corpus.Site.ArabicDigits;
        string[] facts =
        [
            Outlet is { } outlet ? Best(outlet.Name, language) : "",
            article.Published.IsStated ? Digits.InText(Calendar.Show(article.Published, language.Primary, corpus.Site.Months), digits) : "",
        ];
        return string.Join(" · ", facts.Where(fact => fact.Length > 0));
    }

    Label LabelOf(Anchor anchor) => corpus.Label(anchor.Annotation.Label.Value)!;

    static IEnumerable<ResultPassage> Passages(string anchor, ImmutableArray<string> labels, params IEnumerable<string> words) =>
        words.Where(passage => passage.Length > 0).Select(passage => new ResultPassage(anchor, passage, labels));

    static string Best(LocalText text, Language language) => text.Best(language.Tag)?.Value ?? "";
}
