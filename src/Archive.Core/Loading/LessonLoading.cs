using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Formats;
using Archive.Formats.Shapes;
using Archive.Model;

namespace Archive.Loading;

/// <summary>Reads the lessons: <c>content/lessons/&lt;slug&gt;/lesson.&lt;lang&gt;.md</c>.</summary>
sealed partial class LessonLoading(Sources sources, FileReader reader)
{
    public ImmutableArray<Lesson> All() =>
        [.. sources.Below(Lesson.Folder).Where(file => !file.Path.Split('/')[^1].StartsWith('.'))
            .Where(IsLesson)
            .GroupBy(file => Parts(file)[0], StringComparer.Ordinal)
            .Select(folder => One(folder.Key, [.. folder])).OfType<Lesson>()];

    // A slip in the name of a lesson's file would hide it without a word.
    bool IsLesson(SourceFile file)
    {
        if (Parts(file) is [_, var name] && LessonName().IsMatch(name)) return true;
        reader.Report(Rules.LessonFile, new Place(file.Path));
        return false;
    }

    static string[] Parts(SourceFile file) => file.Path[Lesson.Folder.Length..].Split('/');

    Lesson? One(string slug, ImmutableArray<SourceFile> files)
    {
        if (!Forms.Fits(ValueKind.Slug, slug))
        {
            reader.Report(Rules.SlugForm, new Place(files[0].Path), new Detail("folder", slug));
            return null;
        }
        ImmutableArray<LessonText> texts = [.. files.Select(Text).OfType<LessonText>()];
        return texts.IsEmpty ? null : new Lesson(slug, texts);
    }

    LessonText? Text(SourceFile file)
    {
        if (reader.Markdown(file) is not { } parts) return null;
        if (parts.Fields is null)
        {
            // Empty front matter is a fault that nobody has reported yet.
            if (!reader.HasError(file.Path))
                reader.Report(Rules.KeyMissing, new Place(file.Path), new Detail("key", "title"), new Detail("in", LessonShapes.Lesson.Name));
            return null;
        }
        var tag = LessonName().Match(file.Path.Split('/')[^1]).Groups["tag"].Value;
        return reader.Checked(parts.Fields, Value.Of(LessonShapes.Lesson)) is { } fields
            ? LessonFormat.Read(parts.BodyOf(tag, file), fields)
            : null;
    }

    [GeneratedRegex($@"\Alesson\.(?<tag>{Forms.LanguageTag})\.md\z")]
    private static partial Regex LessonName();
}
