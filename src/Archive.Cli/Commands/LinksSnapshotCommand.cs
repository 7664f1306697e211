using System.CommandLine;
using System.Globalization;
using Archive.Cli.Web;
using Archive.Formats;
using Archive.Links;
using Archive.Model;
using Archive.Reporting;

namespace Archive.Cli.Commands;

/// <summary><c>archive links snapshot</c>: looks for web archives' copies of the addresses that have none, and notes them in the ledger.</summary>
static class LinksSnapshotCommand
{
    public static Command Make(Option<DirectoryInfo> root, Option<string> format)
    {
        var limit = LinksCommand.Most("--limit", "Most addresses in one run.", 500);
        var minutes = LinksCommand.Most("--minutes", "Longest time of one run.", 45);
        var allow = LinksCommand.AllowPrivate();
        var command = new Command("snapshot", "Looks for web archives' copies of addresses that have none.") { limit, minutes, allow };
        command.SetAction(async (parsed, person) =>
        {
            var disk = new Disk(parsed.GetValue(root)!.FullName);
            if (LinksCommand.Read(disk) is not { } corpus) return ExitCode.ContentErrors;
            using var asker = LinksCommand.Asker(corpus.Corpus.Site, parsed.GetValue(allow));
            using var stop = LinksCommand.Stop(parsed.GetValue(minutes)!.Value, person);
            return await Run(disk, corpus, asker, parsed.GetValue(limit)!.Value, parsed.GetValue(format) == "json", stop.Token);
        });
        return command;
    }

    static async Task<int> Run(Disk disk, AnnotatedCorpus corpus, Asker asker, int limit, bool json, CancellationToken stop)
    {
        var (ledger, settings, today) = (corpus.Corpus.Ledger, corpus.Corpus.Site.Links, Machine.Today());
        var wanted = LinkUses.Of(corpus).All.GroupBy(use => use.Url, StringComparer.Ordinal)
            .Where(uses => uses.All(use => use.Copy is null) && ledger.Row(uses.Key)?.Snapshots.IsEmpty != false)
            .Select(uses => (Url: uses.Key, Day: LedgerUpdate.DayOf(ledger.Row(uses.Key), uses, today))).Take(limit).ToList();
        var rows = ledger.Rows.ToDictionary(row => row.Url, StringComparer.Ordinal);
        var copies = new List<(string Url, WebCopy Copy)>();
        using var search = new CopySearch(asker.Ask, new WebArchive(settings.Archive, settings.Availability), TimeProvider.System);
        await Screen.Progress("copies", wanted.Count, async step =>
        {
            foreach (var (url, day) in wanted)
            {
                if (search.IsClosed || stop.IsCancellationRequested) break;
                try
                {
                    if (await search.Find(url, day, stop) is { } copy) copies.Add((url, copy));
                }
                catch (OperationCanceledException) when (stop.IsCancellationRequested)
                {
                    break;
                }
                step();
            }
        });
        foreach (var (url, copy) in copies)
            rows[url] = (rows.GetValueOrDefault(url) ?? LedgerRow.New(url, today)) with { Snapshots = [copy] };
        if (copies.Count > 0) disk.Write(Ledger.Path, LedgerFormat.Write(rows.Values));
        if (search.IsClosed) Screen.Say("the archive asked for patience: run the command again later, it goes on with what is missing");
        Screen.Result(json ? JsonReport.Of(copies, (row, found) =>
            {
                row.WriteString("url", found.Url);
                row.WriteString("snapshot", found.Copy.Url);
                row.WriteString("at", found.Copy.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            })
            : string.Concat(copies.Select(found => $"{found.Url}\n    copy: {found.Copy.Url}\n"))
                + string.Create(CultureInfo.InvariantCulture, $"{copies.Count} copies found for {wanted.Count} addresses without one\n"));
        return ExitCode.Fine;
    }
}
