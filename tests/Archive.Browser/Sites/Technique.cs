namespace Archive.Browser.Sites;

/// <summary>A way to make a page do what its author did not write, and the words that try it. All of them are our own.</summary>
/// <param name="Name">Letters and hyphens: entries are named after it.</param>
/// <param name="Words">The words. What would run says so in the console.</param>
sealed record Technique(string Name, string Words)
{
    const string Run = "console.error('executed')";

    public static readonly Technique[] All =
    [
        new("script-element", $"<script>{Run};alert(1)</script>"),
        new("script-from-elsewhere", "<script src=\"https://evil.example/a.js\"></script><link rel=stylesheet href=//evil.example/a.css>"),
        new("event-handler", $"<img src=missing onerror=\"{Run};alert(1)\"><details open ontoggle={Run}>"),
        new("drawing", $"<svg onload=\"{Run}\"><animate onbegin=\"{Run}\" attributeName=x dur=1s></svg><math><mtext><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror={Run}&gt;\">"),
        new("attribute-double", $"\" autofocus tabindex=0 onfocus=\"{Run}\" onmouseover=\"{Run}\" style=\"position:fixed;inset:0\" x=\""),
        new("attribute-single", $"' autofocus tabindex='0' onfocus='{Run}' x='"),
        new("end-of-script", $"</script><script>{Run}</script><!-- <script>"),
        new("end-of-title", $"</title></textarea></style></noscript></template><script>{Run}</script>"),
        new("end-of-comment", $"--><script>{Run}</script>]]><script>{Run}</script>"),
        new("link-to-script", $"[click](javascript:{Run}) [click](JaVa&#115;cript&colon;{Run}) <javascript:{Run}> javascript:{Run}"),
        new("link-to-data", $"[click](data:text/html,<script>{Run}</script>) data:text/html;base64,PHNjcmlwdD4="),
        new("frame", $"<iframe srcdoc=\"&lt;script&gt;parent.{Run}&lt;/script&gt;\"></iframe><object data=//evil.example></object><embed src=//evil.example>"),
        new("decoded-twice", $"&lt;script&gt;{Run}&lt;/script&gt; &amp;lt;img src=x onerror={Run}&amp;gt; %3Cscript%3E{Run}%3C/script%3E \\u003cscript\\u003e"),
        new("template", "{{ 7 * 191 }} {{ frame | object.keys }} ${7*191} <%= 7*191 %> {% raw %} #{7*191}"),
        new("page-rules", "<base href=//evil.example/><meta http-equiv=refresh content=\"0;url=//evil.example\"><form action=//evil.example><button autofocus>go</button></form>"),
        new("end-of-string", $"\");{Run};(\" ');{Run};(' `);{Run};(` \\\");{Run};// \u2028{Run}\u2029"),
        new("picture", "![words](https://evil.example/a.png \"title\") ![words][ref] <picture><source srcset=//evil.example/b.png></picture>"),
        new("names-of-scripts", "<form id=search_form><input name=getElementById><a id=part_main name=part_main></form> <img name=querySelector>"),
        new("markdown-attributes", $"word {{onclick=\"{Run}\" style=\"color:red\" #part_main .private}}"),
        new("unseen-letters", "safe\u200Bword pass\u00ADword \U000E0041\U000E0042 \u3164"),
        new("turned-letters", "\u202Etxet denrut\u202C \u2067gnol \u2066x"),
        new("control-characters", "a\u001b[31mb\u0007 c\u009bd"),
        new("formula", "=HYPERLINK(\"https://evil.example\",\"x\") +1 @SUM(1) -1"),
        new("command", "::error file=x::y %0A::set-output name=a::b \u000D"),
    ];
}
