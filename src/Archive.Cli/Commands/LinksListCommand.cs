using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Archive.Formats;
using Archive.Links;
using Archive.Model;
using Archive.Reporting;

namespace Archive.Cli.Commands;

/// <summary><c>archive links list</c>: the addresses of the content, how they stand, and where they are used. Asks nobody.</summary>
static class LinksListCommand
{
    public static Command Make(Option<DirectoryInfo> root, Option<string> format)
    {
        var state = new Option<string?>("--state") { Description = "Only addresses in this state." };
        state.AcceptOnlyFromAmong([.. LedgerFormat.StateNames]);
        var command = new Command("list", "Lists the addresses, how they stand, and where they are used.") { state };
        command.SetAction(parsed =>
        {
            if (LinksCommand.Read(new Disk(parsed.GetValue(root)!.FullName)) is not { } corpus) return ExitCode.ContentErrors;
            Show(corpus, parsed.GetValue(state), parsed.GetValue(format) == "json");
            return ExitCode.Fine;
        });
        return command;
    }

    static void Show(AnnotatedCorpus corpus, string? state, bool json)
    {
        var ledger = corpus.Corpus.Ledger;
        var uses = LinkUses.Of(corpus).All.GroupBy(use => use.Url, StringComparer.Ordinal)
            .Select(group => (Row: ledger.Row(group.Key) ?? LedgerRow.New(group.Key, default), Word: ledger.Override(group.Key)?.Word,
                Paths: group.Select(use => use.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray()))
            .Where(use => state is null || LedgerFormat.NameOf(use.Row.State) == state).OrderBy(use => use.Row.Url, StringComparer.Ordinal);
        Screen.Result(json ? JsonReport.Of(uses, (row, use) =>
            {
                row.WriteString("url", use.Row.Url);
                row.WriteString("state", LedgerFormat.NameOf(use.Row.State));
                row.WriteString("override", use.Word?.ToString().ToLowerInvariant());
                row.WriteString("since", use.Row.LastChecked is null ? null : Day(use.Row.Since));
                row.WriteString("last_ok", Day(use.Row.LastOk));
                row.WriteString("last_checked", Day(use.Row.LastChecked));
                row.WriteString("snapshot", use.Row.Snapshots.FirstOrDefault()?.Url);
                row.WriteStartArray("used");
                foreach (var path in use.Paths) row.WriteStringValue(path);
                row.WriteEndArray();
            })
            : string.Concat(uses.Select(use =>
                $"{LedgerFormat.NameOf(use.Row.State),-9} {Day(use.Row.LastChecked) ?? "unchecked ",-10}  {use.Row.Url}"
                + (use.Word is { } word ? $"  (a person says: {word.ToString().ToLowerInvariant()})" : "")
                + (use.Row.Snapshots.IsEmpty ? "" : $"\n    copy: {use.Row.Snapshots[0].Url}") + $"\n    in {string.Join(", ", use.Paths)}\n")));
    }

    static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
