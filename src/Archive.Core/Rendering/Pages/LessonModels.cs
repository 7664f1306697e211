using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering.Pages;

/// <summary>A lesson in the list of lessons.</summary>
sealed record LessonItem(LinkModel Link, string Facts, ImmutableArray<string> Aims);

/// <summary>The list of lessons.</summary>
sealed record LessonsModel(ImmutableArray<LessonItem> Lessons);

/// <summary>The language that the words of a lesson are in: that of the page, or another where it is missing.</summary>
sealed record LessonLanguage(string Lang, string Dir);

/// <summary>A question or a task, its answer, and space to write: an item for each line, because templates repeat over lists.</summary>
sealed record AskModel(string Ask, string Answer, ImmutableArray<int> Lines);

/// <summary>A step of a lesson's path.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Note">The annotation.</param>
/// <param name="Entry">The annotation on its entry's page.</param>
/// <param name="Outlet">Who published it; empty for a text of our own.</param>
/// <param name="Step">The page of the step.</param>
/// <param name="Asks">The questions at it.</param>
sealed record StepItem(string Number, NoteModel Note, LinkModel Entry, Html Outlet, SafeUrl Step, ImmutableArray<AskModel> Asks);

/// <summary>What to know of an entry before a class meets it.</summary>
sealed record ContentNote(LinkModel Entry, Html Note);

/// <summary>The page of a lesson.</summary>
sealed record LessonModel
{
    public required LessonLanguage Words { get; init; }
    public required string Title { get; init; }
    public required string Facts { get; init; }
    public required ImmutableArray<string> Aims { get; init; }
    public required ImmutableArray<ContentNote> ContentNotes { get; init; }
    public required Html Body { get; init; }
    public required ImmutableArray<StepItem> Steps { get; init; }
    public required ImmutableArray<Fact> Rubric { get; init; }
    public required SafeUrl Handout { get; init; }
    public required SafeUrl Key { get; init; }
}

/// <summary>The page of one step: the words first; label, note and answers folded.</summary>
/// <param name="Words">Language of the lesson's words.</param>
/// <param name="Lesson">The lesson.</param>
/// <param name="Place">Which step of how many.</param>
/// <param name="Step">The step.</param>
/// <param name="Passage">The paragraph that has the words; empty where none is published.</param>
/// <param name="PassageLang">Its language.</param>
/// <param name="PassageDir">Its direction.</param>
/// <param name="Previous">The step before, or null.</param>
/// <param name="Next">The step after, or null.</param>
sealed record StepModel(
    LessonLanguage Words, LinkModel Lesson, string Place, StepItem Step, Html Passage, string PassageLang, string PassageDir,
    SafeUrl? Previous, SafeUrl? Next);

/// <summary>A sentence with its number on the handout.</summary>
sealed record NumberedLine(string Number, string Words);

/// <summary>A text that is printed whole, its sentences numbered.</summary>
sealed record PrintedText(string Title, string Lang, string Dir, ImmutableArray<ImmutableArray<NumberedLine>> Blocks);

/// <summary>The handout: for pupils, without labels and answers.</summary>
sealed record HandoutModel(
    LessonLanguage Words, LinkModel Lesson, SafeUrl Key, ImmutableArray<StepItem> Steps, ImmutableArray<PrintedText> Texts, ImmutableArray<AskModel> Tasks);

/// <summary>A label on the key, with the number of its sentence on the handout.</summary>
sealed record KeyLine(string Number, NoteModel Note);

/// <summary>The labels of a printed text.</summary>
sealed record KeyText(string Title, LinkModel Entry, ImmutableArray<KeyLine> Lines);

/// <summary>The key to a handout: labels and answers.</summary>
sealed record LessonKeyModel(
    LessonLanguage Words, LinkModel Lesson, SafeUrl Handout, ImmutableArray<StepItem> Steps, ImmutableArray<KeyText> Texts, ImmutableArray<AskModel> Tasks);
