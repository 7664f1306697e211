using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;
using Archive.Words;
using Version = Archive.Rendering.Classroom.Version;

namespace Archive.Rendering;

/// <summary>Makes notes out of annotations, for a page at a given path.</summary>
sealed class Notes(SiteView view, string from)
{
    readonly Voice voice = view.Voice;

    /// <summary>The note of an annotation.</summary>
    /// <param name="entry">Its entry.</param>
    /// <param name="anchor">The annotation and its place.</param>
    /// <param name="withEntry">True on pages that list notes of many entries.</param>
    public NoteModel Of(AnnotatedArticle entry, Anchor anchor, bool withEntry = false)
    {
        var annotation = anchor.Annotation;
        var label = view.LabelOf(anchor);
        return new NoteModel
        {
            Id = anchor.Id,
            Number = entry.NumberOf(anchor.Id) is { } number ? voice.Number(number) : "",
            Contrast = annotation.IsContrast,
            Label = voice.Say(label.Name),
            LabelUrl = Routes.Link(from, Routes.Label(view.Language, label.Id)),
            Family = label.Family,
            Reading = Readings.IdOf(label.Reading),
            ReadingWords = voice[$"reading_{Readings.IdOf(label.Reading)}"],
            Quote = annotation.Selector is { } selector ? voice.In(selector.Quote, entry.Article.Language) : Html.Empty,
            Hidden = [.. HiddenIn.Names(annotation.Selector?.Quote ?? "")],
            Gloss = annotation.Gloss.In(view.Language.Tag) is { } gloss ? Html.Of(gloss) : Html.Empty,
            About = annotation.About is { } about ? Html.Of(voice[$"about_{about.ToString().ToLowerInvariant()}"]) : Html.Empty,
            Note = voice.Say(annotation.Note),
            Speaker = Speaker(entry, annotation),
            Lines = anchor.Line is { } line && entry.Article.Publish != Publish.Full ? voice.Number(line) : "",
            Evidence = [.. annotation.Evidence.Select(Evidence)],
            Against = annotation.Against is { } against ? Against(entry, against.Value) : null,
            By = annotation.By is { } by && view.Corpus.Corpus.Person(by.Value) is { } person ? voice.Say(person.Name) : Html.Empty,
            On = annotation.On is { } on ? voice.Date(on) : "",
            Permalink = view.Way(from, Routes.Annotation(view.Language, entry.Article.Slug, anchor.Id)),
            Corrections = [.. Version.Of(entry, annotation).Corrections.Select(correction => new CorrectionModel(voice.Date(correction.On), voice.Say(correction.What)))],
            NotCompared = anchor.Comparison == Comparison.NotYet,
            Entry = withEntry ? Link(entry, anchor.Id) : null,
            Report = withEntry ? null : view.Feedback.Report($"{entry.Article.Slug}#{anchor.Id} ({view.Language.Tag}): {voice.Plain(label.Name)}"),
        };
    }

    /// <summary>A short link to the note of an annotation on its entry's page: its number and the label's name.</summary>
    public LinkModel Short(AnnotatedArticle entry, Anchor anchor) => Named(entry, anchor) is var link && entry.NumberOf(anchor.Id) is { } number
        ? link with { Words = new Html($"{voice.Number(number)}&#160;{link.Words}") } : link;

    /// <summary>The same by the label's name alone.</summary>
    public LinkModel Named(AnnotatedArticle entry, Anchor anchor) => new(
        voice.Say(view.LabelOf(anchor).Name), Routes.Link(from, Routes.Entry(view.Language, entry.Article.Slug), anchor.Id));

    /// <summary>A link to the page of a label.</summary>
    public LinkModel Label(Label label) => new(voice.Say(label.Name), Routes.Link(from, Routes.Label(view.Language, label.Id)));

    /// <summary>A link to an entry, or to one of its notes.</summary>
    public LinkModel Link(AnnotatedArticle entry, string? id = null) => new(
        voice.Say(entry.Article.Title), Routes.Link(from, Routes.Entry(view.Language, entry.Article.Slug), id));

    /// <summary>The withdrawn notes of an entry: their ids stay where the notes were, so that an old link still lands.</summary>
    public ImmutableArray<WithdrawnModel> Withdrawn(AnnotatedArticle entry) => [.. entry.Article.Sidecar.Withdrawn
        .Where(gone => entry.Anchor(gone.Id.Value) is null)
        .Select(gone => new WithdrawnModel(gone.Id.Value, voice.Date(gone.On), voice.Say(gone.Why)))];

    Html Speaker(AnnotatedArticle entry, Annotation annotation)
    {
        var speaker = entry.Article.Sidecar.Speakers.FirstOrDefault(speaker => speaker.Id.Value == annotation.Source?.Value);
        return speaker is null ? Html.Empty
            : !speaker.Name.IsEmpty ? voice.Say(speaker.Name)
            : speaker.Described is { } described ? voice.In(described, entry.Article.Language) : Html.Empty;
    }

    LinkModel? Against(AnnotatedArticle entry, string reference)
    {
        var parts = reference.Split('#');
        var other = parts.Length == 1 ? entry : view.Shown.At(parts[0]);
        return other?.Anchor(parts[^1]) is { } anchor
            ? new LinkModel(
                anchor.Annotation.Selector is { } selector ? voice.In(selector.Quote, other.Article.Language) : voice.Say(view.LabelOf(anchor).Name),
                Routes.Link(from, Routes.Entry(view.Language, other.Article.Slug), anchor.Id))
            : null;
    }

    EvidenceModel Evidence(Evidence evidence) => new(
        voice.Say(evidence.Says), voice.Dated("checked_on", evidence.Checked), LinkWords.Of(view, evidence.Url.Value, evidence.Snapshot, evidence.Checked));
}
