using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Archive.Cli.Web;
using Archive.Formats;
using Archive.Links;
using Archive.Model;
using Archive.Reporting;

namespace Archive.Cli.Commands;

/// <summary><c>archive links check</c>: asks the addresses that are due and writes what was found into the ledger.</summary>
sealed class LinksCheckCommand(Disk disk, AnnotatedCorpus corpus, DateOnly date)
{
    readonly Ledger ledger = corpus.Corpus.Ledger;
    readonly ImmutableArray<string> urls = [.. LinkUses.Of(corpus).All.Select(use => use.Url).Distinct(StringComparer.Ordinal)];

    public static Command Make(Option<DirectoryInfo> root, Option<string> format)
    {
        var addresses = new Argument<string[]>("ADDRESS") { Description = "Ask these now, due or not. Without any: all that are due.", Arity = ArgumentArity.ZeroOrMore };
        var limit = LinksCommand.Most("--limit", "Most addresses in one run.", 5000);
        var minutes = LinksCommand.Most("--minutes", "Longest time of one run.", 45);
        var trust = new Option<bool>("--trust-network") { Description = "Record the run even where many links fail: you know that this machine's network is sound." };
        var allow = LinksCommand.AllowPrivate();
        var command = new Command("check", "Asks the addresses that are due and writes the ledger.") { addresses, limit, minutes, trust, allow };
        command.SetAction(async (parsed, person) =>
        {
            var disk = new Disk(parsed.GetValue(root)!.FullName);
            if (LinksCommand.Read(disk) is not { } corpus) return ExitCode.ContentErrors;
            using var asker = LinksCommand.Asker(corpus.Corpus.Site, parsed.GetValue(allow));
            using var stop = LinksCommand.Stop(parsed.GetValue(minutes)!.Value, person);
            return await new LinksCheckCommand(disk, corpus, Machine.Today()).Run(
                asker, new Gate(parsed.GetValue(allow)), parsed.GetValue(addresses)!, parsed.GetValue(limit)!.Value, parsed.GetValue(trust), parsed.GetValue(format) == "json", stop.Token);
        });
        return command;
    }

    async Task<int> Run(Asker asker, Gate gate, string[] addresses, int limit, bool trust, bool json, CancellationToken stop)
    {
        var due = addresses.Length > 0 ? Named(addresses) : [.. new Schedule(corpus.Corpus.Site.Links.Days).Due(ledger, urls, date).Take(limit)];
        using var journal = new RunJournal(disk, date);
        using var links = new LinkCheck(asker.Ask, gate, TimeSpan.FromSeconds(corpus.Corpus.Site.Links.Spacing), TimeProvider.System);
        var before = journal.Found.Where(line => due.Contains(line.Url)).ToList();
        if (before.Count > 0) Screen.Say($"going on with the run of today: {before.Count} of {due.Length} addresses are done");
        var found = await new LinkRun(links, journal).Run(due, before, stop);
        if (found.Count < due.Length && stop.IsCancellationRequested)
        {
            Screen.Say($"stopped after {found.Count} of {due.Length} addresses; run the same command again today and it goes on from there");
            return ExitCode.Fine;
        }
        if (!trust && await Doubt(links, due, found, stop) is { } doubt)
        {
            Screen.Say($"archive: the run was discarded and nothing written: {doubt}.\n"
                + "  help: look whether the network works; if it does, archive links check --trust-network records what it finds.");
            journal.Close();
            return ExitCode.InputOutput;
        }
        var rows = LedgerUpdate.Rows(ledger, corpus.Corpus.Broken.IsEmpty ? urls : [.. urls, .. ledger.Rows.Select(row => row.Url)], found, date);
        var bytes = LedgerFormat.Write(rows);
        if (!disk.Holds(Ledger.Path, bytes)) disk.Write(Ledger.Path, bytes);
        journal.Close();
        Show(rows, found, json);
        return ExitCode.Fine;
    }

    // An address as it stands in the content, or as the ledger has it.
    ImmutableArray<string> Named(string[] addresses)
    {
        var known = addresses.Select(address => (address, Url: LinkAddress.Canonical(address))).ToList();
        foreach (var (address, url) in known.Where(item => item.Url is null || !urls.Contains(item.Url)))
            throw new Failure(ExitCode.WrongUsage, $"{address} stands nowhere in the content");
        return [.. known.Select(item => item.Url!).Distinct(StringComparer.Ordinal)];
    }

    async Task<string?> Doubt(LinkCheck links, ImmutableArray<string> due, IReadOnlyList<(string Url, Observation Seen)> found, CancellationToken stop)
    {
        var witnesses = RunVerdict.NothingAnswered(found.Select(link => link.Seen))
            ? await Task.WhenAll(Schedule.Witnesses(ledger, due).Select(url => links.Check(url, stop))) : [];
        return RunVerdict.Doubt([.. found.Select(link => (ledger.Row(link.Url) ?? LedgerRow.New(link.Url, date), link.Seen))], witnesses);
    }

    void Show(ImmutableArray<LedgerRow> rows, IReadOnlyList<(string Url, Observation Seen)> found, bool json)
    {
        var after = rows.ToDictionary(row => row.Url, StringComparer.Ordinal);
        var asked = found.OrderBy(link => link.Url, StringComparer.Ordinal).Select(link => (link.Url, link.Seen, Before: ledger.Row(link.Url)?.State ?? LinkState.Unknown, After: after[link.Url])).ToList();
        if (json)
        {
            Screen.Result(JsonReport.Of(asked, (row, link) =>
            {
                row.WriteString("url", link.Url);
                row.WriteString("before", LedgerFormat.NameOf(link.Before));
                row.WriteString("after", LedgerFormat.NameOf(link.After.State));
                row.WriteString("reason", link.Seen.Reason);
                if (link.Seen.Code is { } code) row.WriteNumber("code", code);
                else row.WriteNull("code");
            }));
            return;
        }
        foreach (var link in asked.Where(link => link.Before != link.After.State))
            Screen.Result($"{LedgerFormat.NameOf(link.After.State)}  {link.Url}  (was {LedgerFormat.NameOf(link.Before)}; {link.Seen.Reason}{(link.Seen.Code is { } code ? $" {code}" : "")})\n");
        var states = rows.GroupBy(row => row.State).OrderBy(group => group.Key).Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {LedgerFormat.NameOf(group.Key)}"));
        Screen.Result(string.Create(CultureInfo.InvariantCulture, $"{found.Count} addresses asked; the ledger has {rows.Length}: {string.Join(", ", states)}\n"));
    }
}
