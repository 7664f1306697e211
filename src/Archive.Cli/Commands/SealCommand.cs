using System.CommandLine;
using System.Globalization;
using Archive.Anchoring;
using Archive.Formats;
using Archive.Loading;
using Archive.Model;
using Archive.Reporting;
using Archive.Sealing;

namespace Archive.Cli.Commands;

/// <summary><c>archive seal</c>: compares the quotes with the captures at hand and writes <c>capture.json</c>.</summary>
static class SealCommand
{
    // The faults that keep a quote from being sealed. Others are the business of build and check.
    static readonly Rule[] Unfound = [Rules.QuoteMissing, Rules.QuoteAmbiguous, Rules.OccurrenceMissing];

    public static Command Make(Option<DirectoryInfo> root, Option<string> format)
    {
        var command = new Command("seal", "Compares quotes with captures and writes capture.json.");
        command.SetAction(parsed => Run(parsed.GetValue(root)!, parsed.GetValue(format) == "json"));
        return command;
    }

    static int Run(DirectoryInfo root, bool json)
    {
        var disk = new Disk(root.FullName);
        var anchored = Anchorer.Anchor(Loader.Load(disk.Read()).Corpus);
        var sealedEntries = anchored.Corpus.Articles.Select(entry => Sealer.Seal(entry, Machine.Today())).OfType<SealedEntry>().ToList();
        foreach (var entry in sealedEntries) disk.Write($"content/articles/{entry.Slug}/capture.json", SealFormat.Write(entry.Seal));

        var compared = anchored.Corpus.Articles.Where(entry => entry.Article.Publish != Publish.Full)
            .Select(entry => entry.Article.SidecarPath).ToHashSet(StringComparer.Ordinal);
        var unfound = Diagnostic.Listed(anchored.Diagnostics.Where(
            diagnostic => Unfound.Contains(diagnostic.Rule) && compared.Contains(diagnostic.Place.Path))).ToList();
        Screen.Show(unfound);
        Screen.Result(json ? JsonReport.Of(sealedEntries.SelectMany(entry => entry.Rows), (row, quote) =>
            {
                row.WriteString("slug", quote.Slug);
                row.WriteString("id", quote.Id);
                row.WriteNumber("start", quote.Start);
                row.WriteNumber("end", quote.End);
                row.WriteNumber("occurs", quote.Occurs);
            })
            : string.Concat(sealedEntries.Select(entry => string.Create(CultureInfo.InvariantCulture,
                $"{entry.Slug}: {entry.Rows.Length} quotes compared on {entry.Seal.Sealed}\n"))));
        return unfound.Count == 0 ? ExitCode.Fine : ExitCode.ContentErrors;
    }
}
