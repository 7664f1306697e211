using Archive.Model;

namespace Archive.Reporting;

/// <summary>The page of all diagnostics, <c>docs/diagnostics.md</c>, from the rules and what is said of them.</summary>
public static class ExplainMarkdown
{
    const string Opening = """
        # Diagnostics · رسائل الفحص

        Every code that the program reports: what it means, why it matters to readers, and what to do. `archive explain ARC301` shows
        the same in the terminal. An **error** stops publication, a **warning** does not, and a **note** is only worth knowing. Codes are
        never reused. Where the column *fix* has a mark, `archive fix` mends the fault if there is no doubt what was meant.

        <div dir="rtl">

        كل الرموز التي يذكرها البرنامج: معناها، ولماذا تهمّ القارئ، وما العمل. ويعرض الأمر <code dir="ltr">archive explain ARC301</code>
        الكلام نفسه في الطرفية. **الخطأ** يمنع النشر، و**التحذير** لا يمنعه، و**الإشعار** للعلم فقط. ولا يُستعمل رمز مرتين لمعنيين. وحيث
        توجد علامة في عمود *fix* فإن <code dir="ltr">archive fix</code> يصلح الخلل إن لم يكن في المقصود شك.

        </div>

        This page is made of `src/Archive.Core/Model/Rules*.cs` and `src/Archive.Core/Reporting/explain.yaml` by a test;
        `ARCHIVE_ACCEPT=1 dotnet test Archive.sln` writes it anew.

        | code | | title | العنوان | fix |
        | --- | --- | --- | --- | --- |

        """;

    /// <summary>The whole page.</summary>
    public static string Page() => Opening.ReplaceLineEndings("\n")
        + string.Concat(Rules.All.Select(Row))
        + string.Concat(Rules.All.Select(rule => Section(rule, Explanation.Of(rule))));

    static string Row(Rule rule) =>
        $"| [{rule.Code}](#{rule.Code.ToLowerInvariant()}) | {TextReport.SeverityOf(rule)} | {rule.English} "
        + $"| <bdi dir=\"rtl\">{rule.Arabic}</bdi> |{(Rules.Fixable.Contains(rule) ? " ✓ " : " ")}|\n";

    static string Section(Rule rule, Explanation explanation)
    {
        var canBeMended = ExplainReport.CanBeMended(rule);
        return $"\n## {rule.Code}\n\n**{rule.English}** · {TextReport.SeverityOf(rule)}\n\n"
            + $"{explanation.Why.In("en")}\n\n*What to do:* {rule.Help.In("en")}"
            + (canBeMended ? " Or let `archive fix` mend it.\n\n" : "\n\n")
            + $"<div dir=\"rtl\">\n\n**{rule.Arabic}** · {Arabic(rule.Severity)}\n\n"
            + $"{explanation.Why.In("ar")}\n\n*ما العمل:* {rule.Help.In("ar")}"
            + (canBeMended ? " أو دع الأمر <code dir=\"ltr\">archive fix</code> يصلحه.\n\n</div>\n" : "\n\n</div>\n")
            + Example("Before · قبل التصحيح", explanation.Wrong)
            + Example("After · بعد التصحيح", explanation.Right);
    }

    static string Example(string caption, string? example) => example is null ? ""
        : $"\n{caption}\n\n```text\n{string.Join('\n', example.TrimEnd('\n').Split('\n').Select(TextReport.Visible))}\n```\n";

    static string Arabic(Severity severity) => severity switch
    {
        Severity.Error => "خطأ",
        Severity.Warning => "تحذير",
        _ => "إشعار",
    };
}
