using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;
using Archive.Words;

namespace Archive.Rendering;

/// <summary>Makes the page that compares two entries: their maps, their speakers, and the steps that both take in the same order.</summary>
static class ComparePages
{
    /// <summary>The model.</summary>
    public static CompareModel Of(SiteView view, Mirror pair)
    {
        var notes = new Notes(view, Routes.Compare(view.Language, pair));
        var (one, other) = (Sequence(view, pair.First), Sequence(view, pair.Second));
        var steps = Alignment.Of(one, other, anchor => anchor.Annotation.Label.Value);
        return new CompareModel(
            [Side(view, notes, pair.First, "a"), Side(view, notes, pair.Second, "b")],
            [.. steps.Select(step => Step(view, notes, pair, step))],
            view.Voice["compare_steps_count"]
                .Replace("{n}", view.Voice.Count("labels", steps.Length), StringComparison.Ordinal)
                .Replace("{a}", view.Voice.Number(one.Length), StringComparison.Ordinal)
                .Replace("{b}", view.Voice.Number(other.Length), StringComparison.Ordinal));
    }

    /// <summary>The title: both outlets where they differ, else both headlines.</summary>
    public static string Title(SiteView view, Mirror pair) => view.Voice.With(
        "compare_title", ("a", view.Voice.Plain(pair.First.Article.Title)), ("b", view.Voice.Plain(pair.Second.Article.Title)));

    // What our copy holds that is not the article says nothing about the shape of the story.
    static ImmutableArray<Anchor> Sequence(SiteView view, AnnotatedArticle entry) =>
        [.. entry.Anchors.Where(anchor => anchor.Annotation is { IsContrast: false, Selector: not null } && view.LabelOf(anchor).Family != "copy")];

    static CompareSide Side(SiteView view, Notes notes, AnnotatedArticle entry, string key)
    {
        var article = entry.Article;
        var outlet = article.Outlet is { } id ? view.Corpus.Corpus.Outlet(id.Value) : null;
        return new CompareSide(
            key, notes.Link(entry), outlet is null ? Html.Empty : view.Voice.Say(outlet.Name),
            article.Publish == Publish.Full ? "" : view.Voice.Dated("published_on", article.Published),
            view.Voice.Say(article.Summary), Maps.Of(view, notes, entry), Speakers.Of(view, notes, entry));
    }

    static CompareStep Step(SiteView view, Notes notes, Mirror pair, (Anchor One, Anchor Other) step)
    {
        var label = view.LabelOf(step.One);
        return new CompareStep(
            notes.Label(label), label.Family, Readings.IdOf(label.Reading),
            [Quote(notes, pair.First, step.One), Quote(notes, pair.Second, step.Other)]);
    }

    static CompareQuote Quote(Notes notes, AnnotatedArticle entry, Anchor anchor)
    {
        var note = notes.Of(entry, anchor);
        return new CompareQuote(note.Quote, note.Gloss, notes.Short(entry, anchor));
    }
}
