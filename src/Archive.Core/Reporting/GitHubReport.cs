using System.Globalization;
using System.Text;
using Archive.Model;

namespace Archive.Reporting;

/// <summary>Diagnostics as workflow commands, which GitHub shows at the lines of a pull request.</summary>
public static class GitHubReport
{
    /// <summary>A command a line. GitHub shows ten errors, ten warnings and ten notices a step; errors come first.</summary>
    public static string Of(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics.OrderByDescending(diagnostic => diagnostic.Rule.Severity))
        {
            var (rule, place) = (diagnostic.Rule, diagnostic.Place);
            var command = rule.Severity == Severity.Note ? "notice" : TextReport.SeverityOf(rule);
            var end = place.Length > 0 ? $",endColumn={place.Column + place.Length}" : "";
            text.Append(CultureInfo.InvariantCulture,
                $"::{command} file={Property(place.Path)},line={place.Line},col={place.Column}{end},title={Property($"{rule.Code} {rule.English}")}");
            text.Append("::").Append(Message($"{JsonReport.Message(diagnostic)}\n{rule.Arabic}\n{rule.Help.In("en")}\n{rule.Help.In("ar")}")).Append('\n');
        }
        return text.ToString();
    }

    // The escapes of the toolkit's own command.ts: without them a file could write commands of its own.
    static string Message(string words) =>
        string.Join("%0A", words.Split('\n').Select(line => TextReport.Visible(line).Replace("%", "%25", StringComparison.Ordinal)));

    static string Property(string words) => Message(words)
        .Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
