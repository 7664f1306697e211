using System.Collections.Immutable;
using Archive.Model;
using Archive.Prose;
using Archive.Rendering.Classroom;
using Archive.Rendering.Pages;
using Archive.Words;

namespace Archive.Rendering;

/// <summary>Makes the page of an entry: an anatomy for an excerpt, the labelled text for a full one.</summary>
/// <param name="view">The site in the language of the page.</param>
sealed class EntryPages(SiteView view)
{
    readonly AnnotateForms forms = new(view);

    /// <summary>The model of an entry's page.</summary>
    public EntryModel Of(AnnotatedArticle entry)
    {
        var (voice, article) = (view.Voice, entry.Article);
        var notes = new Notes(view, Routes.Entry(view.Language, article.Slug));
        var texts = new MarkedTexts(view, entry);
        var full = article.Publish == Publish.Full;
        var bodyTag = full || entry.BodyIn(view.Language.Tag) is null ? article.Language.Tag : view.Language.Tag;
        var language = new Language(bodyTag);
        var body = entry.BodyIn(bodyTag) ?? Text.Empty;
        // Texts first: they say which annotations a reader meets in them, and so where each note stands.
        var bodyParts = full ? texts.Whole(body) : texts.Digest(body);
        var beside = NotesBeside(entry, bodyParts, full);
        var placed = beside.ToHashSet();
        var made = entry.Anchors.ToDictionary(anchor => anchor.Id, anchor => new Lazy<NoteModel>(() => Note(anchor)), StringComparer.Ordinal);
        var wholeParts = !full && view.Options.Private && entry.Source is { } source ? texts.Whole(source) : [];
        var translation = full && bodyTag != view.Language.Tag ? entry.BodyIn(view.Language.Tag) : null;
        var page = new EntryModel
        {
            Kind = full ? "full" : "excerpt",
            Title = article.Title.In(article.Language.Tag) is { } printed ? voice.In(printed, article.Language) : voice.Say(article.Title),
            OtherTitle = article.Language.Tag != view.Language.Tag && article.Title.In(article.Language.Tag) is not null
                && article.Title.In(view.Language.Tag) is { } own ? Html.Of(own) : Html.Empty,
            TitleHidden = [.. HiddenIn.Names($"{article.Title.In(article.Language.Tag)} {article.Title.In(view.Language.Tag)} {article.Byline}")],
            Flags = Flags(entry),
            Summary = voice.Say(article.Summary),
            ContentNote = voice.Say(article.ContentNote),
            Reviewed = Cards.Reviewed(view, entry),
            Card = Cards.Of(view, entry),
            Map = Maps.Of(view, notes, entry),
            Legend = Legends.Of(view, entry),
            Body = [.. bodyParts.Select(part => new TextPart(part.Html, [.. part.Ended.Where(mark => beside.Remove(mark.Id)).Select(mark => made[mark.Id].Value)]))],
            BodyHidden = [.. HiddenIn.Names($"{body.Canonical}\n{translation?.Canonical}")],
            BodyLang = language.Tag,
            BodyDir = language.Direction,
            Translation = translation is null ? Html.Empty : Marking.Plain(translation),
            WholeTextHidden = wholeParts.Length > 0 ? [.. HiddenIn.Names(entry.Source!.Canonical)] : [],
            WholeText = new Html(string.Concat(wholeParts.Select(part => part.Html.Markup))),
            TextLang = article.Language.Tag,
            TextDir = article.Language.Direction,
            Speakers = Speakers.Of(view, notes, entry),
            Notes = Some((label, contrast) => !contrast && label is { Family: not "copy", Reading: not Reading.Credit }),
            Credits = Some((label, contrast) => !contrast && label is { Family: not "copy", Reading: Reading.Credit }),
            Contrasts = Some((_, contrast) => contrast),
            Copy = Some((label, contrast) => !contrast && label.Family == "copy"),
            Questions = [.. entry.Anchors.Where(anchor => !anchor.Annotation.Question.IsEmpty)
                .Select(anchor => new QuestionModel(voice.Say(anchor.Annotation.Question), notes.Short(entry, anchor)))],
            Withdrawn = notes.Withdrawn(entry),
            Exercise = ExercisePages.IsFor(view, entry)
                && view.Way(Routes.Entry(view.Language, article.Slug), Routes.Exercise(view.Language, article.Slug)) is { } exercise
                ? new LinkModel(Html.Of(voice[full ? "exercise_find_link" : "exercise_match_link"]), exercise) : null,
            Next = NextLinks.Of(view, notes, entry),
            Annotate = (full ? bodyParts : wholeParts).Length > 0 ? forms.Of(article) : null,
        };
        return page with { Contents = Contents(voice, page) };

        ImmutableArray<NoteModel> Some(Func<Label, bool, bool> wanted) =>
            [.. entry.Anchors.Where(anchor => wanted(view.LabelOf(anchor), anchor.Annotation.IsContrast))
                .Select(anchor => placed.Contains(anchor.Id) ? made[anchor.Id].Value with { IsAbove = true } : made[anchor.Id].Value)];

        NoteModel Note(Anchor anchor) => notes.Of(entry, anchor) with
        {
            Back = texts.HasReference(anchor.Id) ? SafeUrl.Internal($"#{MarkedTexts.ReferenceOf(anchor.Id)}") : null,
        };
    }

    // Beside a full text stand all its notes; beside a digest not those that have a part of the anatomy to themselves.
    HashSet<string> NotesBeside(AnnotatedArticle entry, ImmutableArray<MarkedPart> parts, bool all) =>
        [.. parts.SelectMany(part => part.Ended).Select(mark => mark.Id)
            .Where(id => all || view.LabelOf(entry.Anchor(id)!) is { Family: not "copy", Reading: not Reading.Credit })];

    static ImmutableArray<KeyValuePair<string, string>> Contents(Voice voice, EntryModel page)
    {
        var full = page.Kind == "full";
        var parts = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        Add("map", "entry_map", page.Map is not null);
        Add("text", full ? "entry_text" : "entry_retelling", page.Body.Length > 0);
        Add("translation", "entry_translation", !page.Translation.IsEmpty);
        Add("whole-text", "entry_whole_text", !page.WholeText.IsEmpty);
        Add("speakers", "entry_speakers", page.Speakers.Length > 0);
        Add("notes", "entry_notes", page.Notes.Length > 0);
        Add("credits", "entry_credits", page.Credits.Length > 0);
        Add("contrasts", "entry_contrasts", page.Contrasts.Length > 0);
        Add("copy", "entry_copy", page.Copy.Length > 0);
        Add("questions", "entry_questions", page.Questions.Length > 0);
        Add("next", "entry_next", page.Next.Length > 0 || page.Exercise is not null);
        return parts.ToImmutable();

        void Add(string id, string key, bool isThere)
        {
            if (isThere) parts.Add(new(id, voice[key]));
        }
    }

    // The flags lead, so that a headline is never met alone.
    ImmutableArray<FlagCount> Flags(AnnotatedArticle entry) =>
        [.. FlagPages.Flags.Select(flag => new { flag, count = flag == Flag.DeadOrLostLink ? Tally.LostLinks(entry) : Tally.Mentions(view.Corpus.Corpus, entry, flag) })
            .Where(item => item.count > 0)
            .Select(item => new FlagCount(
                Routes.IdOf(item.flag), view.Voice[$"flag_{Routes.IdOf(item.flag).Replace('-', '_')}_name"],
                // Of links the text can only show which are lost; a dead one needs a dated check.
                item.flag == Flag.DeadOrLostLink ? view.Voice.Count("lost_links", Tally.LostLinks(entry)) : view.Voice.Count("mentions", item.count),
                Routes.Link(Routes.Entry(view.Language, entry.Article.Slug), Routes.Flag(view.Language, item.flag))))];
}
