namespace Archive.Tests.Sites;

/// <summary>A small site without faults: an excerpt with its capture, a full text, and what they name. All of it is invented.</summary>
static class SmallSite
{
    public const string Settings = "content/site.yaml";
    public const string Labels = "content/labels.yaml";
    public const string Outlets = "content/outlets.yaml";
    public const string People = "content/people.yaml";
    public const string Digest = "content/articles/river-bridge/article.ar.md";
    public const string DigestEnglish = "content/articles/river-bridge/article.en.md";
    public const string Sidecar = "content/articles/river-bridge/annotations.yaml";
    public const string Seal = "content/articles/river-bridge/capture.json";
    public const string Capture = "captures/river-bridge.txt";
    public const string Whole = "content/articles/market-day/article.en.md";
    public const string WholeArabic = "content/articles/market-day/article.ar.md";
    public const string WholeSidecar = "content/articles/market-day/annotations.yaml";

    /// <summary>The site before its quotes were compared.</summary>
    public static readonly Site Unsealed = Site.Empty
        .With(Settings, """
            title: { ar: "دفتر الوادي", en: "Valley notebook" }
            languages: [ar, en]
            base-url: "https://valley.example/"

            """)
        .With(Labels, """
            source-unnamed:
              name: { ar: "مصدر بلا اسم", en: "Unnamed source" }
              attributes: { number: [one, several], described: [none, praise] }
            claim-unsupported:
              name: { ar: "قول بلا سند", en: "Unsupported" }
            claim-false:
              name: { ar: "قول ثبت خطؤه", en: "Shown to be wrong" }
              rests-on: evidence
            wording-loaded:
              name: { ar: "لغة مشحونة", en: "Loaded language" }
            copy-related-links:
              name: { ar: "مواد مقترحة", en: "Recommended links" }
            copy-dead-link:
              name: { ar: "رابط معطل", en: "Dead link" }

            """)
        .With(Outlets, "valley-bulletin: { name: { ar: \"نشرة الوادي\", en: \"Valley Bulletin\" } }\n")
        .With(People, "reem: { name: { ar: \"ريم\", en: \"Reem\" } }\n")
        .With(Digest, """
            ---
            title: { ar: "جسر النهر يُفتح قريباً", en: "River bridge to open soon" }
            outlet: valley-bulletin
            published: not-stated
            mirror: [market-day]
            ---

            نقلت النشرة الخبر عن رجل لم تسمّه: «[كشف مصدر مطلع](#a1)».

            وتقول إن «[المال نفد](#a2)» ولا تذكر من عدّه.

            """)
        .With(DigestEnglish, """
            ---
            translator: reem
            ---

            The bulletin had it from a man without a name: “[an informed source revealed](#a1)”.

            """)
        .With(Capture, """
            جسر النهر يُفتح قريباً
            نشرة الوادي - (خاص)

            كشف مصدر مطلع لنشرة الوادي أن جسر النهر سيُفتح في الربيع.
            وقال مصدر مطلع آخر إن العمل يتأخر لأن المال نفد 😀، وقال إن الحجر وصل.

            اقرأ أيضاً
            سوق الخميس يعود

            """)
        .With(Sidecar, """
            reviewed: { by: [reem], on: 2026-11-22, paragraphs: all, second-opinion: none }
            sources:
              - { id: s1, named: no, described: "مصدر مطلع" }
            regions:
              - { kind: byline, from: 2, to: 2 }
              - { kind: copy-related-links, from: 7, to: 8 }
            annotations:
              - id: a1
                label: source-unnamed
                quote: "كشف مصدر مطلع"
                source: s1
                attributes: { number: one, described: praise }
                note: { ar: "متكلم بلا اسم", en: "A speaker without a name" }
                by: reem
              - id: a2
                label: claim-unsupported
                quote: "المال نفد"
                note: { ar: "لا يذكر النص من عدّ المال", en: "Nobody is named who counted" }
              - id: n1
                not: source-unnamed
                about: title
                note: { ar: "العنوان لا ينقل عن أحد", en: "The headline quotes nobody" }

            """)
        .With(Whole, """
            ---
            title: { en: "Market day is back", ar: "سوق الخميس يعود" }
            publish: full
            rights: "written for this archive"
            ---

            # Market day

            A trader who gave no name said that the market is back.

            It is the finest market of the valley.

            """)
        .With(WholeArabic, """
            ---
            translator: reem
            ---

            قال تاجر لم يذكر اسمه إن السوق عاد.

            """)
        .With(WholeSidecar, """
            annotations:
              - id: a1
                label: source-unnamed
                quote: "A trader who gave no name"
                note: { en: "Nobody can ask him" }
              - id: a2
                label: wording-loaded
                quote: "the finest market"
                note: { en: "Finest to whom?" }

            """);

    /// <summary>The site after its quotes were compared: nothing is wrong with it.</summary>
    public static readonly Site Good = Unsealed.Sealed();
}
