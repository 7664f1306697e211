using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;

namespace Archive.Rendering.Classroom;

/// <summary>Makes the page of one annotation, so that a teacher can link a single example.</summary>
static class AnnotationPages
{
    /// <summary>The model.</summary>
    /// <param name="views">The site in each of its languages; a citation is given in all of them.</param>
    /// <param name="view">The site in the language of the page.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="anchor">The annotation.</param>
    public static AnnotationModel Of(IEnumerable<SiteView> views, SiteView view, AnnotatedArticle entry, Anchor anchor)
    {
        var (voice, slug, language) = (view.Voice, entry.Article.Slug, view.Language);
        var from = Routes.Annotation(language, slug, anchor.Id);
        var notes = new Notes(view, from);
        var addresses = new PublicAddress(view.Corpus.Corpus.Site);
        var full = entry.Article.Publish == Publish.Full;
        var contextTag = full || entry.BodyIn(language.Tag) is null ? entry.Article.Language.Tag : language.Tag;
        var at = entry.Anchors.IndexOf(anchor);
        return new AnnotationModel
        {
            Note = notes.Of(entry, anchor),
            Definition = voice.Say(view.LabelOf(anchor).Definition),
            Context = entry.BodyIn(contextTag) is { } text ? new MarkedTexts(view, entry).Context(text, anchor.Id) : Html.Empty,
            IsFull = full,
            ContextLang = contextTag,
            ContextDir = new Language(contextTag).Direction,
            Speaker = Speakers.Of(view, notes, entry, anchor.Annotation.Source?.Value),
            Question = voice.Say(anchor.Annotation.Question),
            Position = voice.With("annotation_position", ("n", voice.Number(at + 1)), ("m", voice.Number(entry.Anchors.Length))),
            Entry = notes.Link(entry, anchor.Id),
            Previous = Neighbour(at - 1),
            Next = Neighbour(at + 1),
            Ways = Ways(view, entry, anchor),
            Address = addresses.Of(from),
            Citations = [.. views.Select(other => Cited(other, entry, anchor))],
            BibTex = Routes.Link(from, Routes.Citations(language, slug, "bib")),
            Csl = Routes.Link(from, Routes.Citations(language, slug, "json")),
            Embed = Routes.Link(from, Routes.Embed(language, slug), anchor.Id),
            Snippet = $"<iframe src=\"{Html.Escape($"{addresses.Of(Routes.Embed(language, slug))}#{anchor.Id}")}\""
                + $" title=\"{Html.Escape(voice.Plain(view.LabelOf(anchor).Name))}\" width=\"100%\" height=\"360\" loading=\"lazy\"></iframe>",
        };

        LinkModel? Neighbour(int index) => index < 0 || index >= entry.Anchors.Length ? null
            : new LinkModel(notes.Short(entry, entry.Anchors[index]).Words, Routes.Link(from, Routes.Annotation(language, slug, entry.Anchors[index].Id)));
    }

    static CitationModel Cited(SiteView view, AnnotatedArticle entry, Anchor anchor)
    {
        var citing = new Citing(view);
        return new CitationModel(view.Language.Tag, view.Language.Direction, citing.Words(entry, anchor), citing.AddressOf(entry, anchor));
    }

    static ImmutableArray<Fact> Ways(SiteView view, AnnotatedArticle entry, Anchor anchor)
    {
        var (voice, article) = (view.Voice, entry.Article);
        var ways = ImmutableArray.CreateBuilder<Fact>();
        if (article.Original is not null) ways.Add(Cards.Original(view, article));
        if (Cards.Snapshot(view, article) is { } snapshot) ways.Add(snapshot);
        if (TextFragments.Of(entry, anchor) is { } fragment) ways.Add(new Fact(voice["annotation_words"], Cards.Named(fragment, voice["open_words"])));
        return ways.ToImmutable();
    }
}
