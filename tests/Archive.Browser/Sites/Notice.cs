namespace Archive.Browser.Sites;

/// <summary>A full entry written for tests: words that stand twice, signs that YAML minds, labels that cross, an id that was taken back.</summary>
static class Notice
{
    public const string Page = "ar/articles/market-notice/index.html";

    public const string Sidecar = "content/articles/market-notice/annotations.yaml";

    public const string CapturePage = "ar/articles/market-lines/index.html";

    const string Body = """
        ---
        title: { ar: "إعلان السوق (نصّ خيالي)", en: "A notice of the market (fictional)" }
        published: 2026-11-22
        summary: { ar: "نصّ خيالي.", en: "A fictional text." }
        publish: full
        rights: { ar: "كُتب لهذا الأرشيف", en: "Written for this archive" }
        ---

        قال مصدر مطّلع لـ«النشرة» إن السوق مغلق. وقال *مصدر* آخر إن السوق مغلق منذ الصباح.

        - المواعيد: من الثامنة #1 إلى الظهر
        - المكان: ساحة البلدة
          - الباب الشمالي

        > «لا أحد يعرف السبب»، هكذا **قال الحارس** أمس.

        """;

    const string Annotations = """
        annotations:
          - id: a1
            label: source-unnamed
            quote: "قال مصدر مطّلع لـ«النشرة»"
            note: { ar: "بلا اسم.", en: "Without a name." }
            by: founding-annotator
            on: 2026-11-22
          - id: a2
            label: wording-loaded
            quote: "مطّلع لـ«النشرة» إن"
            note: { ar: "صفة.", en: "An adjective." }
            by: founding-annotator
            on: 2026-11-22
        withdrawn:
          - { id: a9, on: 2026-11-22, why: { ar: "تكرار.", en: "Said twice." } }

        """;

    /// <summary>Puts it into a root beside the repository's content.</summary>
    public static void Fill(string root)
    {
        BuiltSite.CopyContent(root);
        Directory.CreateDirectory(Path.Combine(root, "content/articles/market-notice"));
        File.WriteAllText(Path.Combine(root, "content/articles/market-notice/article.ar.md"), Body);
        File.WriteAllText(Path.Combine(root, Sidecar), Annotations);
    }

    /// <summary>Puts a draft with a capture into a root beside the repository's content.</summary>
    public static void FillCapture(string root)
    {
        BuiltSite.CopyContent(root);
        Directory.CreateDirectory(Path.Combine(root, "content/articles/market-lines"));
        Directory.CreateDirectory(Path.Combine(root, "captures"));
        File.WriteAllText(Path.Combine(root, "content/articles/market-lines/article.ar.md"), "---\ntitle: { ar: \"سطور\" }\npublish: draft\n---\n");
        File.WriteAllText(Path.Combine(root, "captures/market-lines.txt"), "سطر أول من عندنا\r\n\r\nسطر ثانٍ: من عندنا\r\n");
    }
}
