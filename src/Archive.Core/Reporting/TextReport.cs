using System.Globalization;
using System.Text;
using Archive.Model;
using Archive.Words;

namespace Archive.Reporting;

/// <summary>Diagnostics as people read them in a terminal: both languages, the place, the words in question, what to do.</summary>
public static class TextReport
{
    const char IsolateStart = '\u2068';
    const char IsolateEnd = '\u2069';

    /// <summary>One diagnostic: a first line with severity, code and title, then indented lines.</summary>
    public static string Of(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        var rule = diagnostic.Rule;
        // What needs nothing done gets one line, so that it does not bury what does.
        if (rule.Severity == Severity.Note) return Line(diagnostic);
        text.Append(SeverityOf(rule)).Append(' ').Append(rule.Code).Append(": ").Append(rule.English).Append(" · ").Append(Isolated(rule.Arabic)).Append('\n');
        text.Append("  ").Append(At(diagnostic.Place)).Append('\n');
        foreach (var detail in diagnostic.Details)
        {
            text.Append("    ").Append(Visible(detail.Name)).Append(": «").Append(Isolated(detail.Words)).Append('»');
            if (detail.Place is { } place) text.Append("  (").Append(Visible(place.Path)).Append(':').Append(place.Line).Append(')');
            text.Append('\n');
        }
        if (diagnostic.Fix is { } fix)
        {
            text.Append("  fix: archive fix").Append(fix.IsSure ? "" : $" --accept {Visible(fix.Id)}");
            if (fix.Kind == FixKind.ReplaceValue) text.Append("   writes «").Append(Isolated(fix.Value)).Append('»');
            text.Append('\n');
        }
        text.Append("  help: ").Append(rule.Help.In("en")).Append("      more: archive explain ").Append(rule.Code).Append('\n');
        text.Append("        ").Append(Isolated(rule.Help.In("ar")!)).Append('\n');
        return text.ToString();
    }

    /// <summary>One diagnostic on one line: for what needs nothing done, and for where people read the rest elsewhere.</summary>
    public static string Line(Diagnostic diagnostic) =>
        $"{SeverityOf(diagnostic.Rule)} {diagnostic.Rule.Code}: {At(diagnostic.Place)} {Visible(JsonReport.Message(diagnostic))}\n";

    /// <summary>How many errors and warnings there are, or an empty string where there are none.</summary>
    public static string Summary(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        string?[] parts = [Count(Severity.Error, "error"), Count(Severity.Warning, "warning"), Count(Severity.Note, "note")];
        return string.Join(", ", parts.OfType<string>());

        string? Count(Severity severity, string noun) => diagnostics.Count(diagnostic => diagnostic.Rule.Severity == severity) switch
        {
            0 => null,
            1 => $"1 {noun}",
            var n => string.Create(CultureInfo.InvariantCulture, $"{n} {noun}s"),
        };
    }

    /// <summary><c>error</c>, <c>warning</c> or <c>note</c>.</summary>
    public static string SeverityOf(Rule rule) => rule.Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>A place as editors and terminals link it: path, line, column.</summary>
    public static string At(Place place) =>
        string.Create(CultureInfo.InvariantCulture, $"{Visible(place.Path)}:{place.Line}:{place.Column}");

    /// <summary>Words with control characters shown by their code, so that no file can write into a terminal.</summary>
    public static string Visible(string words) => !words.Any(IsHidden) ? words
        : string.Concat(words.Select(c => IsHidden(c) ? Escaped(c) : c.ToString()));

    /// <summary>Words between isolates: terminals disagree on the order of mixed lines, and so the words keep their own.</summary>
    public static string Isolated(string words) => $"{IsolateStart}{Visible(words)}{IsolateEnd}";

    /// <summary>
    /// A result for a terminal: its lines and isolates are ours, but no control character and nothing that turns the order of letters
    /// around may come from a file. What goes into a file or a pipe is left as it is.
    /// </summary>
    public static string ForTerminal(string text) => !text.Any(IsCommand) ? text
        : string.Concat(text.Select(c => IsCommand(c) ? Escaped(c) : c.ToString()));

    static string Escaped(char c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");

    static bool IsHidden(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' || Deceptive.HiddenName(c) is not null;

    static bool IsCommand(char c) => char.IsControl(c) && c is not ('\n' or '\t') || c is >= '\u202A' and <= '\u202E' or '\u2028' or '\u2029';
}
