using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Archive.Formats;
using Archive.Importing;
using Archive.Loading;
using Archive.Model;
using Archive.Reporting;

namespace Archive.Cli.Commands;

/// <summary><c>archive import</c>: a capture becomes a draft entry. One bad file is reported and does not stop the others.</summary>
sealed class ImportCommand(Disk disk, Corpus corpus, bool force)
{
    readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    public static Command Make(Option<DirectoryInfo> root, Option<string> format)
    {
        var files = new Argument<string[]>("FILE") { Description = "Plain-text captures, UTF-8.", Arity = ArgumentArity.OneOrMore };
        var slug = new Option<string?>("--slug") { Description = "Name of the entry: 1 to 80 of a-z, 0-9 and -. For one file only." };
        var force = new Option<bool>("--force") { Description = "Overwrite an entry of the same name." };
        var command = new Command("import", "Makes draft entries of captures.") { files, slug, force };
        command.Validators.Add(result =>
        {
            if (result.GetValue(slug) is { } name && (result.GetValue(files)!.Length > 1 || Importer.SlugOf(name + ".txt") != name))
                result.AddError("--slug takes 1 to 80 of a-z, 0-9 and -, and one file");
        });
        command.SetAction(parsed =>
        {
            var disk = new Disk(parsed.GetValue(root)!.FullName);
            var corpus = Loader.Load(disk.Read()).Corpus;
            return new ImportCommand(disk, corpus, parsed.GetValue(force))
                .Run(parsed.GetValue(files)!, parsed.GetValue(slug), parsed.GetValue(format) == "json");
        });
        return command;
    }

    int Run(string[] files, string? slug, bool json)
    {
        var unreadable = new List<Failure>();
        var drafts = new List<Imported>();
        foreach (var file in files)
        {
            try
            {
                if (One(file, slug ?? Importer.SlugOf(Path.GetFileName(file))) is { } draft) drafts.Add(draft);
            }
            catch (Failure failure)
            {
                unreadable.Add(failure);
                Screen.Say($"archive: {failure.Message}");
            }
        }
        Screen.Show([.. diagnostics]);
        Screen.Result(json ? JsonReport.Of(drafts, Row) : string.Concat(drafts.Select(Summary)));
        return unreadable.Count > 0 ? unreadable[0].ExitCode : diagnostics.Count > 0 ? ExitCode.ContentErrors : ExitCode.Fine;
    }

    Imported? One(string file, string? slug)
    {
        var source = new SourceFile(file, Disk.ReadFile(file));
        if (slug is null) return Refuse(Rules.ImportName, file, file);
        if (Utf8Text.Read(source, diagnostics) is not { } text) return null;
        if (Importer.Fault(file, text) is { } empty) return Refuse(empty.Rule, file, file);
        var folder = $"content/articles/{slug}";
        var capture = $"captures/{slug}.txt";
        // A capture may be imported from where it is kept.
        var taken = disk.Has(folder) ? folder : disk.Has(capture) && !disk.Is(file, capture) ? capture : null;
        if (!force && taken is not null) return Refuse(Rules.ImportExists, file, taken);
        var draft = Importer.Import(slug, text, Machine.Today(), corpus.Outlets, corpus.Labels);
        foreach (var made in draft.Files) disk.Write(made.Path, made.Bytes);
        return draft;
    }

    Imported? Refuse(Rule rule, string file, string found)
    {
        diagnostics.Add(new Diagnostic(rule, new Place(file), new Detail("found", found)));
        return null;
    }

    static void Row(Utf8JsonWriter row, Imported draft)
    {
        row.WriteString("slug", draft.Slug);
        row.WriteStartArray("files");
        foreach (var file in draft.Files) row.WriteStringValue(file.Path);
        row.WriteEndArray();
        row.WriteStartObject("found");
        if (draft.Found is { } found)
        {
            row.WriteString("title", found.Title);
            row.WriteString("language", found.Language);
            row.WriteString("byline", found.Byline);
            row.WriteString("published", found.Published.ToString());
            row.WriteString("outlet", found.Outlet);
            row.WriteStartObject("labels");
            foreach (var (label, count) in found.Labels) row.WriteNumber(label, count);
            row.WriteEndObject();
        }
        row.WriteEndObject();
        row.WriteStartArray("missing");
        foreach (var name in draft.Missing) row.WriteStringValue(name);
        row.WriteEndArray();
    }

    static string Summary(Imported draft)
    {
        var labels = draft.Found!.Labels.Select(label => string.Create(CultureInfo.InvariantCulture, $"{label.Key} {label.Value}"));
        return $"{draft.Slug}: {draft.Found.Title}\n"
            + string.Concat(draft.Files.Select(file => $"  {file.Path}\n"))
            + $"  found: {string.Join(", ", labels)}\n"
            + $"  to look for: {string.Join(", ", draft.Missing)}\n";
    }
}
