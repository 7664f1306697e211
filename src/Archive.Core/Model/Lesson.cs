using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>An annotation as a lesson names it.</summary>
/// <param name="Slug">Its entry.</param>
/// <param name="Id">Its id.</param>
public readonly record struct Passage(string Slug, string Id)
{
    /// <summary>Reads <c>slug#id</c>, a form that the shape check has seen.</summary>
    public static Passage Of(string reference) => reference.Split('#') is [var slug, var id] ? new Passage(slug, id) : new Passage(reference, "");
}

/// <summary>A question at a step of a lesson.</summary>
/// <param name="At">The step, <c>slug#id</c>.</param>
/// <param name="Ask">The question.</param>
/// <param name="Answer">A fair answer, for the teacher; null where there is none to give.</param>
public sealed record StepQuestion(Located<string> At, string Ask, string? Answer);

/// <summary>Something to do on the handout.</summary>
/// <param name="Do">What to do.</param>
/// <param name="Lines">Lines of space to write.</param>
/// <param name="Answer">What belongs on the key; null where there is nothing to give.</param>
public sealed record LessonTask(string Do, int Lines, string? Answer);

/// <summary>How a teacher tells how far somebody has come, in three stages.</summary>
public sealed record Rubric(string Beginning, string Developing, string Secure);

/// <summary>A lesson in one language: a file of its own, complete.</summary>
public sealed record LessonText
{
    /// <summary>Its language.</summary>
    public required Language Language { get; init; }

    /// <summary>What the teacher says and does.</summary>
    public required Body Body { get; init; }

    /// <summary>Its title.</summary>
    public required Located<string> Title { get; init; }

    /// <summary>For whom, such as <c>14-18</c>; null = not stated.</summary>
    public string? Age { get; init; }

    /// <summary>How long it takes, in minutes; null = not stated.</summary>
    public int? Minutes { get; init; }

    /// <summary>What people can do after it.</summary>
    public ImmutableArray<string> Aims { get; init; } = [];

    /// <summary>The annotations that it visits, <c>slug#id</c> each, in order.</summary>
    public ImmutableArray<Located<string>> Path { get; init; } = [];

    /// <summary>Questions at steps of the path.</summary>
    public ImmutableArray<StepQuestion> Questions { get; init; } = [];

    /// <summary>Slugs of full entries that the handout prints whole.</summary>
    public ImmutableArray<Located<string>> Texts { get; init; } = [];

    /// <summary>What is done on the handout.</summary>
    public ImmutableArray<LessonTask> Tasks { get; init; } = [];

    /// <summary>The stages; null where there are none.</summary>
    public Rubric? Rubric { get; init; }
}

/// <summary>A lesson: a walk through annotations, with what a teacher needs around it.</summary>
/// <param name="Slug">The folder's name; its address.</param>
/// <param name="Languages">The lesson in each of its languages, in the order of the files; never empty.</param>
public sealed record Lesson(string Slug, ImmutableArray<LessonText> Languages)
{
    /// <summary>Where lessons stand.</summary>
    public const string Folder = "content/lessons/";

    /// <summary>The lesson in a language or, where it is missing, the first one there is.</summary>
    public LessonText In(Language language) => Languages.FirstOrDefault(text => text.Language == language) ?? Languages[0];
}
