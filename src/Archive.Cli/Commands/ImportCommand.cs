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
        var files = new Argument<string[]>("FILE") { Description = "Saved pages (HTML, any encoding) or plain text (UTF-8).", Arity = ArgumentArity.OneOrMore };
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
        // Reading takes the time and disturbs nobody; what is written, and what stands in the way of it, goes by the order of the files.
        var made = Screen.Progress("import", files, file => Read(file, slug ?? Importer.SlugOf(Path.GetFileName(file))));
        foreach (var (file, one) in files.Zip(made))
        {
            try
            {
                if (one.Failure is { } failure) throw failure;
                diagnostics.AddRange(one.Faults);
                if (one.Draft is { } draft && Write(file, draft)) drafts.Add(draft);
            }
            catch (Failure failure)
            {
                unreadable.Add(failure);
                Screen.Say($"archive: {failure.Message}");
            }
        }
        Screen.Show([.. diagnostics]);
        Screen.Result(json ? JsonReport.Of(drafts, Row) : string.Concat(drafts.Select(Summary)));
        if (!json && files.Length > 1) Screen.Say(string.Create(CultureInfo.InvariantCulture, $"{drafts.Count} of {files.Length} files imported"));
        return unreadable.Count > 0 ? unreadable[0].ExitCode : diagnostics.Count > 0 ? ExitCode.ContentErrors : ExitCode.Fine;
    }

    sealed record Reading(Imported? Draft, ImmutableArray<Diagnostic> Faults, Failure? Failure = null);

    Reading Read(string file, string? slug)
    {
        try
        {
            var faults = ImmutableArray.CreateBuilder<Diagnostic>();
            var source = new SourceFile(file, Disk.ReadFile(file));
            if (slug is null)
            {
                faults.Add(Fault(Rules.ImportName, file, file));
            }
            else if (Importer.IsPage(file, source.Bytes.Span))
            {
                var page = Importer.ImportPage(slug, source.Bytes.Span, Machine.Today(), corpus.Outlets, corpus.Labels, out var fault);
                return fault is null ? new Reading(page, []) : new Reading(null, [Fault(fault, file, file)]);
            }
            else if (Utf8Text.Read(source, faults) is { } text)
            {
                if (Importer.Fault(file, text) is { } empty) faults.Add(Fault(empty.Rule, file, file));
                else return new Reading(Importer.Import(slug, text, Machine.Today(), corpus.Outlets, corpus.Labels), []);
            }
            return new Reading(null, faults.ToImmutable());
        }
        catch (Failure failure)
        {
            return new Reading(null, [], failure);
        }
    }

    bool Write(string file, Imported draft)
    {
        var folder = $"content/articles/{draft.Slug}";
        // A capture may be imported from where it is kept.
        var taken = disk.Has(folder) ? folder : draft.Files.Select(made => made.Path).FirstOrDefault(
            path => path.StartsWith("captures/", StringComparison.Ordinal) && disk.Has(path) && !disk.Is(file, path));
        if (!force && taken is not null)
        {
            diagnostics.Add(Fault(Rules.ImportExists, file, taken));
            return false;
        }
        foreach (var made in draft.Files) disk.Write(made.Path, made.Bytes);
        return true;
    }

    static Diagnostic Fault(Rule rule, string file, string found) => new(rule, new Place(file), new Detail("found", found));

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
            row.WriteString("url", found.Address);
            if (found.Hijri is { } hijri) row.WriteString("published-as-stated", hijri);
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
            + Fields(draft.Found)
            + $"  labels: {string.Join(", ", labels)}\n"
            + $"  to look for: {string.Join(", ", draft.Missing)}\n";
    }

    static string Fields(ImportFindings found) => string.Concat(new (string Name, string? Value)[]
        {
            ("language", found.Language), ("outlet", found.Outlet), ("byline", found.Byline),
            ("published", found.Published.IsStated ? found.Published.ToString() : found.Hijri), ("url", found.Address),
        }
        .Where(field => field.Value is not null).Select(field => $"  {field.Name}: {field.Value}\n"));
}
