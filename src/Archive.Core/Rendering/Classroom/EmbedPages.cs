using Archive.Model;
using Archive.Rendering.Pages;

namespace Archive.Rendering.Classroom;

/// <summary>Makes the small page that other sites show in a frame: the note that the address names, and no other.</summary>
static class EmbedPages
{
    const string Stylesheet = "assets/embed.css";

    /// <summary>The model.</summary>
    public static EmbedModel Of(SiteView view, AnnotatedArticle entry)
    {
        var from = Routes.Embed(view.Language, entry.Article.Slug);
        var notes = new Notes(view, from);
        return new EmbedModel(Routes.Link(from, Stylesheet), new PublicAddress(view.Corpus.Corpus.Site).Of(Routes.Entry(view.Language, entry.Article.Slug)), notes.Link(entry), [.. entry.Anchors.Select(anchor => notes.Of(entry, anchor)).Select(note => new EmbedNote(
            note.Id, note.Number, note.Contrast, note.Label, note.Reading, note.ReadingWords, note.Quote, note.Gloss, note.Note, note.Permalink))], notes.Withdrawn(entry));
    }
}
