using System.Text;
using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Reporting;

/// <summary>What a code means, as people read it in a terminal and as scripts do.</summary>
public static partial class ExplainReport
{
    const string Letters = @"[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]+";

    // Columns of a line of prose, without its indent.
    const int Width = 96;

    /// <summary>The page of a rule: title, why, an example before and after, what to do; in both languages.</summary>
    public static string Of(Rule rule)
    {
        var explanation = Explanation.Of(rule);
        var page = new StringBuilder();
        page.Append(TextReport.SeverityOf(rule)).Append(' ').Append(rule.Code).Append(": ").Append(rule.English)
            .Append(" · ").Append(TextReport.Isolated(rule.Arabic)).Append("\n\n");
        foreach (var line in Lines(explanation.Why.In("en")!)) page.Append("  ").Append(line).Append('\n');
        page.Append('\n');
        foreach (var line in Lines(explanation.Why.In("ar")!)) page.Append("  ").Append(TextReport.Isolated(line)).Append('\n');
        Example(page, "wrong", "قبل التصحيح", explanation.Wrong);
        Example(page, "right", "بعد التصحيح", explanation.Right);
        page.Append("\n  help: ").Append(rule.Help.In("en")).Append('\n');
        page.Append("        ").Append(TextReport.Isolated(rule.Help.In("ar")!)).Append('\n');
        if (!CanBeMended(rule)) return page.ToString();
        page.Append("  fix:  archive fix mends it where there is no doubt what was meant.\n");
        page.Append("        ").Append(TextReport.Isolated("الأمر archive fix يصلحه حيث لا شك في المقصود.")).Append('\n');
        return page.ToString();
    }

    /// <summary>All rules, a line each.</summary>
    public static string List() => string.Concat(Rules.All.Select(rule =>
        $"{rule.Code}  {TextReport.SeverityOf(rule),-7}  {rule.English} · {TextReport.Isolated(rule.Arabic)}\n"));

    /// <summary>Rows: code, severity, fix, title, why, help, wrong, right; texts by language.</summary>
    public static string Json(IEnumerable<Rule> rules) => JsonReport.Of(rules, (row, rule) =>
    {
        var explanation = Explanation.Of(rule);
        row.WriteString("code", rule.Code);
        row.WriteString("severity", TextReport.SeverityOf(rule));
        row.WriteBoolean("fix", Rules.Fixable.Contains(rule));
        Write("title", new LocalText([new("en", rule.English), new("ar", rule.Arabic)]));
        Write("why", explanation.Why);
        Write("help", rule.Help);
        row.WriteString("wrong", explanation.Wrong);
        row.WriteString("right", explanation.Right);

        void Write(string name, LocalText texts)
        {
            row.WriteStartObject(name);
            foreach (var (language, text) in texts.Entries) row.WriteString(language, text);
            row.WriteEndObject();
        }
    });

    /// <summary>True where <c>archive fix</c> may mend the fault and the rule's help does not say so already.</summary>
    public static bool CanBeMended(Rule rule) =>
        Rules.Fixable.Contains(rule) && !rule.Help.In("en")!.Contains("archive fix", StringComparison.Ordinal);

    static void Example(StringBuilder page, string english, string arabic, string? example)
    {
        if (example is null) return;
        page.Append("\n  ").Append(english).Append(" · ").Append(TextReport.Isolated(arabic)).Append('\n');
        foreach (var line in example.TrimEnd('\n').Split('\n'))
        {
            var shown = RightToLeft().Replace(TextReport.Visible(line), words => TextReport.Isolated(words.Value));
            page.Append(shown.Length == 0 ? "" : "    ").Append(shown).Append('\n');
        }
    }

    static IEnumerable<string> Lines(string prose)
    {
        var line = new StringBuilder();
        foreach (var word in prose.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                yield return line.ToString();
                line.Clear();
            }
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }
        yield return line.ToString();
    }

    // Words of a line of YAML that run the other way, with what stands between them.
    [GeneratedRegex($@"{Letters}(?:[^A-Za-z""#{{}}\[\]]*{Letters})*", RegexOptions.NonBacktracking)]
    private static partial Regex RightToLeft();
}
