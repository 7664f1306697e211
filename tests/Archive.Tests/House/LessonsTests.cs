using Archive.Cli;
using Archive.Loading;
using Archive.Model;
using Shouldly;
using Xunit;

namespace Archive.Tests.House;

/// <summary>The lessons that are shipped: three, complete in both languages, so that a teacher can use each of them tomorrow.</summary>
public sealed class LessonsTests
{
    static readonly Loaded Root = Loader.Load(new Disk(Repository.Root).Read());

    [Fact]
    public void Three_lessons_are_there() =>
        Root.Corpus.Lessons.Select(lesson => lesson.Slug).ShouldBe(["not-the-article", "the-mirror", "who-says-so"]);

    [Fact]
    public void Each_is_the_same_lesson_in_Arabic_and_English()
    {
        foreach (var lesson in Root.Corpus.Lessons)
        {
            lesson.Languages.Select(text => text.Language.Tag).ShouldBe(["ar", "en"], lesson.Slug);
            var (one, other) = (lesson.Languages[0], lesson.Languages[1]);
            Steps(one).ShouldBe(Steps(other), lesson.Slug);
            one.Questions.Select(question => question.At.Value).ShouldBe(other.Questions.Select(question => question.At.Value), lesson.Slug);
            one.Aims.Length.ShouldBe(other.Aims.Length, lesson.Slug);
            one.Tasks.Select(task => task.Lines).ShouldBe(other.Tasks.Select(task => task.Lines), lesson.Slug);
            Headings(one).ShouldBe(Headings(other), lesson.Slug);
        }
    }

    [Fact]
    public void Each_has_all_that_a_teacher_needs()
    {
        foreach (var text in Root.Corpus.Lessons.SelectMany(lesson => lesson.Languages))
        {
            var name = text.Body.Path;
            (text.Age, text.Minutes).ShouldBe(("14-18", 45), name);
            text.Rubric.ShouldNotBeNull(name);
            text.Texts.ShouldNotBeEmpty(name);
            text.Questions.ShouldAllBe(question => question.Answer != null, name);
            text.Tasks.ShouldAllBe(task => task.Answer != null, name);
            Steps(text).Except(text.Questions.Select(question => question.At.Value)).ShouldBeEmpty(name);
        }
    }

    static IEnumerable<string> Steps(LessonText text) => text.Path.Select(step => step.Value);

    static int Headings(LessonText text) => text.Body.Markdown.Split('\n').Count(line => line.StartsWith("### ", StringComparison.Ordinal));
}
