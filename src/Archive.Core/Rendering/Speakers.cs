using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;

namespace Archive.Rendering;

/// <summary>Makes the table "who says so?": one row a speaker, however often the text quotes them.</summary>
static class Speakers
{
    /// <summary>The rows, in the order of the sidecar.</summary>
    public static ImmutableArray<SpeakerRow> Of(SiteView view, Notes notes, AnnotatedArticle entry) =>
        [.. entry.Article.Sidecar.Speakers.Select(speaker => Row(view, notes, entry, speaker))];

    /// <summary>The row of one speaker, or null where there is none with this id.</summary>
    public static SpeakerRow? Of(SiteView view, Notes notes, AnnotatedArticle entry, string? id) =>
        entry.Article.Sidecar.Speakers.FirstOrDefault(speaker => speaker.Id.Value == id) is { } speaker ? Row(view, notes, entry, speaker) : null;

    static SpeakerRow Row(SiteView view, Notes notes, AnnotatedArticle entry, Speaker speaker)
    {
        var described = speaker.Described is { } words ? view.Voice.In(words, entry.Article.Language) : Html.Empty;
        return new SpeakerRow(
            speaker.Name.IsEmpty ? described : view.Voice.Say(speaker.Name),
            speaker.IsNamed ? "named" : "unnamed",
            view.Voice[speaker.IsNamed ? "speaker_named" : "speaker_unnamed"],
            speaker.Name.IsEmpty ? Html.Empty : described,
            view.Voice.Say(speaker.Note),
            [.. entry.Anchors.Where(anchor => anchor.Annotation.Source?.Value == speaker.Id.Value && !anchor.Annotation.IsContrast)
                .Select(anchor => notes.Short(entry, anchor))]);
    }
}
