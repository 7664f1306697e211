using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;

namespace Archive.Rendering.Lessons;

/// <summary>A lesson as one of its pages sees it: its words in the language of the page or the nearest, and its steps.</summary>
sealed class LessonView
{
    const int AskLines = 2;

    readonly SiteView view;
    readonly Notes notes;
    readonly string from;
    readonly string slug;

    /// <summary>A lesson for the page at a path.</summary>
    public LessonView(SiteView view, Lesson lesson, string from)
    {
        (this.view, this.from, slug) = (view, from, lesson.Slug);
        notes = new Notes(view, from);
        Text = lesson.In(view.Language);
        Words = new LessonLanguage(Text.Language.Tag, Text.Language.Direction);
        Link = new LinkModel(Html.Of(Text.Title.Value), To(Routes.Lesson(view.Language, slug)), Words.Lang, Words.Dir);
    }

    /// <summary>The lesson's words.</summary>
    public LessonText Text { get; }

    /// <summary>Their language.</summary>
    public LessonLanguage Words { get; }

    /// <summary>A link to its page.</summary>
    public LinkModel Link { get; }

    /// <summary>A link from this page to another.</summary>
    public SafeUrl To(string path) => Routes.Link(from, path);

    /// <summary>A link to an entry.</summary>
    public LinkModel Entry(AnnotatedArticle entry) => notes.Link(entry);

    /// <summary>The note of an annotation.</summary>
    public NoteModel Note(AnnotatedArticle entry, Anchor anchor) => notes.Of(entry, anchor);

    /// <summary>The entry and annotation of a step; the check has seen that both are there.</summary>
    public (AnnotatedArticle Entry, Anchor Anchor) At(int index)
    {
        var target = Passage.Of(Text.Path[index].Value);
        var entry = view.Shown.At(target.Slug)!;
        return (entry, entry.Anchor(target.Id)!);
    }

    /// <summary>Every step, in order.</summary>
    public ImmutableArray<StepItem> Steps => [.. Enumerable.Range(0, Text.Path.Length).Select(Step)];

    /// <summary>One step, from 0.</summary>
    public StepItem Step(int index)
    {
        var (entry, anchor) = At(index);
        var outlet = entry.Article.Outlet is { } id ? view.Corpus.Corpus.Outlet(id.Value) : null;
        return new StepItem(
            view.Voice.Number(index + 1), notes.Of(entry, anchor), new LinkModel(notes.Link(entry).Words, To(Routes.Annotation(view.Language, entry.Article.Slug, anchor.Id))), outlet is null ? Html.Empty : view.Voice.Say(outlet.Name),
            To(Routes.LessonStep(view.Language, slug, index + 1)),
            [.. Text.Questions.Where(question => question.At.Value == Text.Path[index].Value).Select(question => Ask(question.Ask, question.Answer, AskLines))]);
    }

    /// <summary>The tasks of the handout.</summary>
    public ImmutableArray<AskModel> Tasks => [.. Text.Tasks.Select(task => Ask(task.Do, task.Answer, task.Lines))];

    /// <summary>The full texts that the handout prints.</summary>
    public IEnumerable<AnnotatedArticle> Printed => Text.Texts.Select(name => view.Shown.At(name.Value)!);

    /// <summary>What the handout and its key call a text, from 0.</summary>
    public string TextTitle(int index) => view.Voice["handout_text"].Replace("{n}", view.Voice.Number(index + 1), StringComparison.Ordinal);

    static AskModel Ask(string ask, string? answer, int lines) => new(ask, answer ?? "", [.. Enumerable.Range(1, lines)]);
}
