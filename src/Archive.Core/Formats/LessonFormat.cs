using Archive.Formats.Yaml;
using Archive.Model;

namespace Archive.Formats;

/// <summary>Reads a lesson in one language from its front matter.</summary>
public static class LessonFormat
{
    const int UsualLines = 3;

    // More than a sheet holds.
    const int MostLines = 40;

    /// <summary>The lesson.</summary>
    /// <param name="body">The body of its file.</param>
    /// <param name="fields">Front matter that a shape check has seen.</param>
    /// <returns>Null without a title: the check has said so.</returns>
    public static LessonText? Read(Body body, YamlNode fields) => fields.Located("title") is not { } title ? null : new LessonText
    {
        Language = new Language(body.Language),
        Body = body,
        Title = title,
        Age = fields.Words("age"),
        Minutes = fields.Number("minutes"),
        Aims = [.. fields.Names("aims").Select(aim => aim.Value)],
        Path = fields.Names("path"),
        Questions = [.. fields.List("questions").Select(Question).OfType<StepQuestion>()],
        Texts = fields.Names("texts"),
        Tasks = [.. fields.List("tasks").Select(Task).OfType<LessonTask>()],
        Rubric = fields["rubric"] is { Kind: YamlKind.Mapping } rubric ? Rubric(rubric) : null,
    };

    static StepQuestion? Question(YamlNode node) => node is { Kind: YamlKind.Mapping } && node.Located("at") is { } at && node.Words("ask") is { } ask
        ? new StepQuestion(at, ask, node.Words("answer"))
        : null;

    static LessonTask? Task(YamlNode node) => node is { Kind: YamlKind.Mapping } && node.Words("do") is { } what
        ? new LessonTask(what, Math.Min(node.Number("lines") ?? UsualLines, MostLines), node.Words("answer"))
        : null;

    static Rubric? Rubric(YamlNode node) =>
        node.Words("beginning") is { } beginning && node.Words("developing") is { } developing && node.Words("secure") is { } secure
            ? new Rubric(beginning, developing, secure)
            : null;
}
