using System.CommandLine;
using System.Globalization;
using System.Text;
using Archive.Reporting;
using Archive.Searching;
using Archive.Shards;

namespace Archive.Cli.Commands;

/// <summary><c>archive search</c>: what the search page would answer, from the files of a built site.</summary>
static class SearchCommand
{
    public static Command Make(Option<DirectoryInfo> root, Option<string> format)
    {
        var query = new Argument<string[]>("QUERY") { Description = "Words; \"a phrase\", -without, begin*.", Arity = ArgumentArity.OneOrMore };
        var site = new Option<DirectoryInfo?>("--site") { Description = "The built site (default: site/public below the root)." };
        var language = new Option<string?>("--lang") { Description = "Language to show results in (default: the site's first)." };
        var limit = WholeNumber.Option("--limit", "Most results to show.", 1, 1_000_000, usual: 10);
        var command = new Command("search", "Answers a query from a built site, as its search page does.") { query, site, language, limit };
        command.SetAction(parsed => Run(
            string.Join(' ', parsed.GetValue(query)!).Trim(),
            parsed.GetValue(site)?.FullName ?? Path.Combine(parsed.GetValue(root)!.FullName, "site", "public"),
            parsed.GetValue(language), parsed.GetValue(limit)!.Value, parsed.GetValue(format) == "json"));
        return command;
    }

    static int Run(string query, string site, string? language, int limit, bool json)
    {
        if (!File.Exists(Path.Combine(site, DataFile.PathOf(DataFile.Manifest))))
            throw new Failure(ExitCode.WrongUsage, $"there is no searchable site in {site}: run archive build, or name the folder with --site");
        var files = new SearchFiles(name => Encoding.UTF8.GetString(Disk.ReadFile(Path.Combine(site, DataFile.PathOf(name)))));
        try
        {
            var languages = files.Manifest.Languages;
            var shown = language is null ? languages[0] : languages.FirstOrDefault(other => other.Tag == language)
                ?? throw new Failure(ExitCode.WrongUsage, $"the site has no language {TextReport.Visible(language)}; it has {string.Join(", ", languages)}");
            var answer = new Searcher(files, shown).Ask(query, limit);
            if (answer.LastWord is { } last) Screen.Say($"the query is too long; what follows this word was left out: {last}");
            if (answer.IsPartial) Screen.Say("no entry has all of these words; these have some");
            if (answer.Meant is { } meant) Screen.Say($"did you mean: {meant}");
            Screen.Result(json ? Json(answer) : Text(answer));
            return ExitCode.Fine;
        }
        catch (FormatException fault)
        {
            throw new Failure(ExitCode.InputOutput, $"the search files of {site} cannot be read: {fault.Message}");
        }
    }

    static string Json(Answer answer) => JsonReport.Of(answer.Results, (row, result) =>
    {
        row.WriteString("title", result.Text.Title);
        row.WriteString("url", result.Url);
        row.WriteNumber("score", result.Score);
        row.WriteString("snippet", result.Snippets[0].Words);
        row.WriteStartArray("labels");
        foreach (var label in result.Text.Labels) row.WriteStringValue(label);
        row.WriteEndArray();
    });

    static string Text(Answer answer)
    {
        var text = new StringBuilder();
        foreach (var result in answer.Results)
        {
            text.Append(CultureInfo.InvariantCulture, $"{result.Text.Title}\n  {result.Url}\n  {result.Snippets[0].Words}\n");
            if (!result.Text.Labels.IsEmpty) text.Append(CultureInfo.InvariantCulture, $"  labels: {string.Join(", ", result.Text.Labels)}\n");
        }
        return text.Append(CultureInfo.InvariantCulture, $"{(answer.Count == 1 ? "1 entry" : $"{answer.Count} entries")}\n").ToString();
    }
}
