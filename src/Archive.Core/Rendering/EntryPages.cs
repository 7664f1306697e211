using System.Collections.Immutable;
using Archive.Model;
using Archive.Prose;
using Archive.Rendering.Pages;

namespace Archive.Rendering;

/// <summary>Makes the page of an entry: an anatomy for an excerpt, the labelled text for a full one.</summary>
static class EntryPages
{
    /// <summary>The model of an entry's page.</summary>
    public static EntryModel Of(SiteView view, AnnotatedArticle entry)
    {
        var (voice, article) = (view.Voice, entry.Article);
        var notes = new Notes(view, Routes.Entry(view.Language, article.Slug));
        var texts = new MarkedTexts(view, entry);
        var full = article.Publish == Publish.Full;
        var whole = full || view.Private && entry.Source is not null;
        var bodyTag = full || entry.BodyIn(view.Language.Tag) is null ? article.Language.Tag : view.Language.Tag;
        var body = entry.BodyIn(bodyTag) ?? Text.Empty;
        var language = new Language(bodyTag);
        return new EntryModel
        {
            Kind = full ? "full" : "excerpt",
            Title = article.Title.In(article.Language.Tag) is { } printed ? voice.In(printed, article.Language) : voice.Say(article.Title),
            OtherTitle = article.Language.Tag != view.Language.Tag && article.Title.In(article.Language.Tag) is not null
                && article.Title.In(view.Language.Tag) is { } own ? Html.Of(own) : Html.Empty,
            Summary = voice.Say(article.Summary),
            ContentNote = voice.Say(article.ContentNote),
            Reviewed = Cards.Reviewed(view, entry),
            Card = Cards.Of(view, entry),
            Map = Maps.Of(view, notes, entry),
            Body = full ? texts.Whole(body) : texts.Digest(body),
            BodyLang = language.Tag,
            BodyDir = language.Direction,
            Translation = full && bodyTag != view.Language.Tag && entry.BodyIn(view.Language.Tag) is { } translation
                ? Marking.Plain(translation) : Html.Empty,
            WholeText = whole && !full && entry.Source is { } source ? texts.Whole(source) : Html.Empty,
            TextLang = article.Language.Tag,
            TextDir = article.Language.Direction,
            Speakers = [.. article.Sidecar.Speakers.Select(speaker => Speaker(view, notes, entry, speaker))],
            Notes = Some((label, contrast) => !contrast && label is { Family: not "copy", Reading: not Reading.Credit }),
            Credits = Some((label, contrast) => !contrast && label is { Family: not "copy", Reading: Reading.Credit }),
            Contrasts = Some((_, contrast) => contrast),
            Copy = Some((label, contrast) => !contrast && label.Family == "copy"),
            Questions = [.. entry.Anchors.Where(anchor => !anchor.Annotation.Question.IsEmpty)
                .Select(anchor => new QuestionModel(voice.Say(anchor.Annotation.Question), notes.Short(entry, anchor)))],
            Next = Next(view, notes, entry),
        };

        ImmutableArray<NoteModel> Some(Func<Label, bool, bool> wanted) =>
            [.. entry.Anchors.Where(anchor => wanted(view.LabelOf(anchor), anchor.Annotation.IsContrast)).Select(anchor => notes.Of(entry, anchor, withBack: whole))];
    }

    static SpeakerRow Speaker(SiteView view, Notes notes, AnnotatedArticle entry, Speaker speaker)
    {
        var described = speaker.Described is { } words ? view.Voice.In(words, entry.Article.Language) : Html.Empty;
        return new SpeakerRow(
            speaker.Name.IsEmpty ? described : view.Voice.Say(speaker.Name),
            view.Voice[speaker.IsNamed ? "speaker_named" : "speaker_unnamed"],
            speaker.Name.IsEmpty ? Html.Empty : described,
            view.Voice.Say(speaker.Note),
            [.. entry.Anchors.Where(anchor => anchor.Annotation.Source?.Value == speaker.Id.Value && !anchor.Annotation.IsContrast)
                .Select(anchor => notes.Short(entry, anchor))]);
    }

    static ImmutableArray<NextModel> Next(SiteView view, Notes notes, AnnotatedArticle entry)
    {
        var (article, slug) = (entry.Article, entry.Article.Slug);
        var mirrors = article.Mirror.Select(name => name.Value)
            .Concat(view.Shown.Mirroring(slug).Select(other => other.Article.Slug)).Distinct();
        var parallels = article.Parallel is { } parallel ? new[] { parallel.Value } : [];
        var originals = view.Shown.OriginalsOf(slug).Select(other => other.Article.Slug);
        return [.. Links("next_mirror", mirrors), .. Links("next_parallel", parallels), .. Links("next_parallel_of", originals)];

        IEnumerable<NextModel> Links(string why, IEnumerable<string> slugs) =>
            slugs.Select(view.Shown.At).OfType<AnnotatedArticle>().Select(other => new NextModel(view.Voice[why], notes.Link(other)));
    }
}
