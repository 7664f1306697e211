using System.CommandLine;
using Archive.Formats;
using Archive.Formats.Shapes;
using Archive.Model;

namespace Archive.Cli.Commands;

/// <summary><c>archive new</c>: writes a file that is valid from its first moment, or says why it would not be and writes nothing.</summary>
static class NewCommand
{
    public static Command Make(Option<DirectoryInfo> root)
    {
        var command = new Command("new", "Writes a new article, annotation or lesson.") { Article(root), Annotation(root), Lesson(root) };
        return command;
    }

    static Command Article(Option<DirectoryInfo> root)
    {
        var (slug, written) = (Slug(), Language());
        var title = new Option<string>("--title") { Description = "The headline as printed.", Required = true };
        var rights = new Option<string?>("--rights") { Description = "For a full text: on what ground it is published. Without it, a draft." };
        var command = new Command("article", "An entry.") { slug, title, rights, written };
        command.SetAction(parsed => Write(parsed.GetValue(root)!, parsed.GetValue(written), (sources, language) =>
            Free(sources, $"content/articles/{parsed.GetValue(slug)}/", NewFiles.Article(parsed.GetValue(slug)!, language, parsed.GetValue(title)!, parsed.GetValue(rights)))));
        return command;
    }

    static Command Lesson(Option<DirectoryInfo> root)
    {
        var (slug, written) = (Slug(), Language());
        var title = new Option<string>("--title") { Description = "The lesson's title.", Required = true };
        var command = new Command("lesson", "A lesson.") { slug, title, written };
        command.SetAction(parsed => Write(parsed.GetValue(root)!, parsed.GetValue(written), (sources, language) =>
        {
            var file = NewFiles.Lesson(parsed.GetValue(slug)!, language, parsed.GetValue(title)!);
            return Free(sources, file.Path, [file]);
        }));
        return command;
    }

    static Command Annotation(Option<DirectoryInfo> root)
    {
        var (slug, written) = (Slug(), Language());
        var label = new Option<string>("--label") { Description = "The label that applies.", Required = true };
        var not = new Option<bool>("--not") { Description = "The label is tempting and does not apply; the note says why." };
        var quote = new Option<string>("--quote") { Description = "Words of the source text, letter for letter.", Required = true };
        var occurrence = WholeNumber.Option("--occurrence", "Which one is meant, from 1, where the words stand more than once.", 1, 1_000_000);
        var source = new Option<string?>("--source") { Description = "Id of the speaker, from the entry's sources." };
        var note = new Option<string>("--note") { Description = "What the text does here, without judging anybody.", Required = true };
        var by = new Option<string?>("--by") { Description = "Id of the annotator, from people.yaml." };
        var command = new Command("annotation", "An annotation of an entry.") { slug, label, not, quote, occurrence, source, note, by, written };
        command.SetAction(parsed => Write(parsed.GetValue(root)!, parsed.GetValue(written), (sources, language) =>
        {
            var folder = $"content/articles/{parsed.GetValue(slug)}/";
            if (!sources.Below(folder).Any()) throw new Failure(ExitCode.WrongUsage, $"there is no entry {parsed.GetValue(slug)}");
            var made = NewFiles.Annotate(sources.At($"{folder}annotations.yaml"), $"{folder}annotations.yaml", new Annotation
            {
                Id = default,
                Label = At(parsed.GetValue(label)!),
                IsContrast = parsed.GetValue(not),
                Selector = new Selector(parsed.GetValue(quote)!, default, parsed.GetValue(occurrence)),
                Source = parsed.GetValue(source) is { } speaker ? At(speaker) : null,
                Note = LocalText.Of(language, parsed.GetValue(note)!),
                By = parsed.GetValue(by) is { } person ? At(person) : null,
                On = PartialDate.Of(Machine.Today()),
            });
            return made is var (file, _) ? [file] : throw new Failure(ExitCode.ContentErrors, $"{folder}annotations.yaml cannot be added to: run archive check");
        }));
        return command;
    }

    static Option<string?> Language() => new("--lang") { Description = "Language of the words given; without it, the site's first." };

    static Argument<string> Slug()
    {
        var slug = new Argument<string>("SLUG") { Description = "Its name: 1 to 80 of a-z, 0-9 and -." };
        slug.Validators.Add(result =>
        {
            if (!Forms.Fits(ValueKind.Slug, result.GetValueOrDefault<string>() ?? "")) result.AddError("SLUG takes 1 to 80 of a-z, 0-9 and -");
        });
        return slug;
    }

    static Located<string> At(string value) => new(value, default);

    static IReadOnlyList<SourceFile> Free(Sources sources, string path, IReadOnlyList<SourceFile> files) => sources.Below(path).Any()
        ? throw new Failure(ExitCode.ContentErrors, $"{path} is there already; nothing was written") : files;

    // The root is checked as it would be: a fault that the new file brings is told, and the file is not written.
    static int Write(DirectoryInfo root, string? language, Func<Sources, string, IReadOnlyList<SourceFile>> make)
    {
        var disk = new Disk(root.FullName);
        var sources = disk.Read();
        var before = Check(sources);
        var files = make(sources, language ?? before.Corpus.Corpus.Site.Languages[0].Tag);
        var faults = Check(new Sources(sources.Files.Concat(files))).Diagnostics
            .Where(fault => fault.IsError && files.Any(file => file.Path == fault.Place.Path)).ToList();
        if (faults.Count > 0)
        {
            Screen.Show(faults);
            Screen.Say("archive: nothing was written");
            return ExitCode.ContentErrors;
        }
        foreach (var file in files) disk.Write(file.Path, file.Bytes);
        Screen.Result(string.Concat(files.Select(file => $"{file.Path}\n")));
        return ExitCode.Fine;
    }

    static SiteBuild Check(Sources sources) => SiteBuild.From(sources, new BuildOptions(Private: true, Review: true));
}
