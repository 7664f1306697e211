using Archive.Model;
using Archive.Prose;
using Archive.Rendering.Pages;

namespace Archive.Rendering.Lessons;

/// <summary>Makes the pages of lessons: their list, a lesson, each of its steps, its handout, and its key.</summary>
static class LessonPages
{
    /// <summary>The list of lessons.</summary>
    public static LessonsModel All(SiteView view) => new(
        [.. view.Corpus.Corpus.Lessons.Select(lesson => new LessonView(view, lesson, Routes.Lessons(view.Language)))
            .Select(lesson => new LessonItem(lesson.Link, Facts(view, lesson.Text), lesson.Text.Aims))]);

    /// <summary>For whom and how long, in a line; also what a search engine shows of it.</summary>
    public static string Facts(SiteView view, LessonText text)
    {
        var age = text.Age is { } years ? view.Voice["lesson_age"].Replace("{age}", years.Replace('-', '–'), StringComparison.Ordinal) : null;
        return string.Join(view.Voice["list_separator"], new[] { age, text.Minutes is { } minutes ? view.Voice.Count("minutes", minutes) : null }.OfType<string>());
    }

    /// <summary>The page of a lesson.</summary>
    public static LessonModel Of(SiteView view, Lesson lesson)
    {
        var own = new LessonView(view, lesson, Routes.Lesson(view.Language, lesson.Slug));
        var text = own.Text;
        return new LessonModel
        {
            Words = own.Words,
            Title = text.Title.Value,
            Facts = Facts(view, text),
            Aims = text.Aims,
            ContentNotes = [.. Enumerable.Range(0, text.Path.Length).Select(own.At).Select(step => step.Entry).DistinctBy(entry => entry.Article.Slug)
                .Where(entry => !entry.Article.ContentNote.IsEmpty)
                .Select(entry => new ContentNote(own.Entry(entry), view.Voice.Say(entry.Article.ContentNote)))],
            Body = Marking.Plain(MarkdownText.Read(text.Body, MarkdownText.OutsideOrFragment)),
            Steps = own.Steps,
            Rubric = text.Rubric is not { } rubric ? [] :
            [
                new Fact(view.Voice["rubric_beginning"], Html.Of(rubric.Beginning)),
                new Fact(view.Voice["rubric_developing"], Html.Of(rubric.Developing)),
                new Fact(view.Voice["rubric_secure"], Html.Of(rubric.Secure)),
            ],
            Handout = own.To(Routes.Handout(view.Language, lesson.Slug)),
            Key = own.To(Routes.LessonKey(view.Language, lesson.Slug)),
        };
    }

    /// <summary>The title of a step's page: its place in the lesson.</summary>
    public static string Place(SiteView view, LessonText text, int step) => view.Voice["lesson_place"]
        .Replace("{n}", view.Voice.Number(step), StringComparison.Ordinal)
        .Replace("{m}", view.Voice.Number(text.Path.Length), StringComparison.Ordinal);

    /// <summary>The page of a step, from 1.</summary>
    public static StepModel OfStep(SiteView view, Lesson lesson, int step)
    {
        var own = new LessonView(view, lesson, Routes.LessonStep(view.Language, lesson.Slug, step));
        var (entry, anchor) = own.At(step - 1);
        var passage = UnlabelledPassages.Of(view, entry, anchor);
        var language = passage?.Language ?? view.Language;
        return new StepModel(
            own.Words, own.Link, Place(view, own.Text, step), own.Step(step - 1), passage?.Html ?? Html.Empty, language.Tag, language.Direction,
            Beside(step - 1), Beside(step + 1));

        SafeUrl? Beside(int other) =>
            other >= 1 && other <= own.Text.Path.Length ? own.To(Routes.LessonStep(view.Language, lesson.Slug, other)) : null;
    }

    /// <summary>The handout.</summary>
    public static HandoutModel Handout(SiteView view, Lesson lesson)
    {
        var own = new LessonView(view, lesson, Routes.Handout(view.Language, lesson.Slug));
        return new HandoutModel(
            own.Words, own.Link, own.To(Routes.LessonKey(view.Language, lesson.Slug)), own.Steps,
            [.. own.Printed.Select((entry, index) => new NumberedText(view, entry).Printed(own.TextTitle(index)))], own.Tasks);
    }

    /// <summary>The key.</summary>
    public static LessonKeyModel Key(SiteView view, Lesson lesson)
    {
        var own = new LessonView(view, lesson, Routes.LessonKey(view.Language, lesson.Slug));
        return new LessonKeyModel(
            own.Words, own.Link, own.To(Routes.Handout(view.Language, lesson.Slug)), own.Steps, [.. own.Printed.Select(Text)], own.Tasks);

        KeyText Text(AnnotatedArticle entry, int index)
        {
            var numbered = new NumberedText(view, entry);
            return new KeyText(own.TextTitle(index), own.Entry(entry), [.. entry.Anchors.Select(anchor => new KeyLine(numbered.NumberOf(anchor), own.Note(entry, anchor)))]);
        }
    }
}
