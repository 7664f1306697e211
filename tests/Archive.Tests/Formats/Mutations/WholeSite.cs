using Archive.Tests.Sites;

namespace Archive.Tests.Formats.Mutations;

/// <summary>A site without faults in which every field of every format stands at least once, in block and flow style, with comments.</summary>
static class WholeSite
{
    public const string Digest = "content/articles/river-bridge/article.ar.md";
    public const string Sidecar = "content/articles/river-bridge/annotations.yaml";
    public const string Whole = "content/articles/market-day/article.en.md";
    public const string WholeSidecar = "content/articles/market-day/annotations.yaml";
    public const string Lesson = "content/lessons/two-voices/lesson.en.md";
    public const string Strings = "templates/strings.en.yaml";

    /// <summary>The words of an interface, which are read alone.</summary>
    public const string Words = """
        # Words of the interface.
        skip: "To the text" # for those who use no mouse
        notes: { zero: "no notes", one: "one note", two: "two notes", few: "{n} notes", many: "{n} notes", other: "{n} notes" }
        pages:
          one: "one page"
          other: "{n} pages"

        """;

    static readonly Site Texts = WholeNames.Names
        .With(Digest, """
            ---
            # The language of the source carries the metadata.
            title: { ar: "جسر النهر يُفتح قريباً", en: "River bridge to open soon" }
            outlet: valley-bulletin
            byline: "(خاص)"
            published: not-stated
            url: { address: "https://bulletin.example/41", found: by-search, on: 2026-11-20 }
            snapshot: "https://web.archive.org/web/2026/https://bulletin.example/41"
            summary:
              ar: "خبر عن جسر"
              en: "A story of a bridge"
            publish: excerpt
            rights: "our own digest"
            content-note: { ar: "لا شيء مقلق", en: "Nothing that troubles" }
            mirror: [market-day]
            parallel: market-day
            formerly: [old-bridge, bridge-soon]
            translator: reem
            ---

            نقلت النشرة الخبر عن رجل لم تسمّه: «[كشف مصدر مطلع](#a1)».

            وتقول إن «[المال نفد](#a2)» ولا تذكر من عدّه.

            """)
        .With(SmallSite.DigestEnglish, "---\ntranslator: reem\n---\n\nFrom a man without a name: “[an informed source revealed](#a1)”.\n")
        .With("content/pages/about.en.md", "---\ntitle: \"About the valley\"\ntranslator: sami-valley\n---\n\nWords.\n")
        .With("captures/river-bridge.txt", """
            جسر النهر يُفتح قريباً
            نشرة الوادي - (خاص)

            كشف مصدر مطلع لنشرة الوادي أن جسر النهر سيُفتح في الربيع.
            وقال مصدر مطلع آخر إن العمل يتأخر لأن المال نفد 😀، وقال إن الحجر وصل.

            اقرأ أيضاً
            سوق الخميس يعود

            """)
        .With(Whole, """
            ---
            title:
              en: "Market day is back"
              ar: "سوق الخميس يعود"
            url: "https://bulletin.example/42"
            publish: full
            rights: "written for this archive"
            mirror:
              - river-bridge
            ---

            # Market day

            A trader who gave no name said that the market is back. The purse is empty, we hear.

            """)
        .With(Lesson, """
            ---
            title: "Two voices" # one of them has no name
            age: 14-18
            minutes: 45
            aims: ["hear who speaks"]
            path: [river-bridge#a1, market-day#a2]
            questions:
              - { at: river-bridge#a1, ask: "Who is it?", answer: "Nobody can know" }
              - at: market-day#a2
                ask: "Who counted?"
                answer: >-
                  Nobody
                  is named
            texts:
              - market-day
            tasks: # on the sheet
              - { do: "Underline whoever speaks", lines: 4, answer: "A trader" }
              - do: "Write to them"
                lines: 2
            rubric:
              beginning: "finds one voice"
              developing: "finds both"
              secure: "asks both the same"
            translator: reem
            ---

            ### 0–5

            Say something.

            """)
        .With(WholeSidecar, """
            annotations:
              - { id: a1, label: source-unnamed, quote: "A trader who gave no name", note: { en: "Nobody can ask him" }, on: 2026-11 }
              - { id: a2, label: claim-unsupported, quote: "purse is empty", note: { en: "Who counted?" } }

            """);

    /// <summary>The site; nothing is wrong with it.</summary>
    public static readonly Site Good = Texts.With(Sidecar, """
        # yaml-language-server: $schema=../../../schemas/annotations.schema.json
        reviewed: { by: [reem, sami-valley], on: 2026-11-22, paragraphs: all, second-opinion: sami-valley }
        sources: # who speaks
          - { id: s1, named: no, described: "مصدر مطلع", note: { ar: "رجل", en: "A man" } }
          - id: crew-one
            named: yes
            name:
              ar: "سلمى"
            described: "مديرة"
        # Two stretches that are not the article.
        regions:
          - { kind: byline, from: 2, to: 2 }
          - kind: copy-related-links
            from: 7
            to: 8
            links: ["https://valley.example/bread", "https://valley.example/well"]
        annotations:
          - id: n1
            not: source-unnamed
            about: title
            note: { ar: "العنوان لا ينقل عن أحد", en: "The headline quotes nobody" }
          # The first words of the story.
          - id: a1
            label: source-unnamed
            quote: "كشف مصدر مطلع"
            occurrence: 1
            suffix: "لنشرة"
            source: crew-one
            attributes: { number: one, described: praise }
            gloss: { en: "an informed source revealed" } # ours
            note: { ar: "متكلم بلا اسم: من هو؟", en: "A speaker without a name: who is it? See #2." }
            question:
              ar: >-
                من يعرفه
                وكيف؟
              en: 'Who knows him, and how?'
            by: reem
            on: 2026-11-22
          - id: a2
            label: claim-unsupported
            quote: "المال نفد"
            prefix: "لأن"
            source: s1
            against: market-day#a2
            evidence:
              - { url: "https://town.example/purse", checked: 2026-11-20, snapshot: "https://web.archive.org/web/2026/https://town.example/purse", says: { en: "The purse is full" } }
              - url: "https://town.example/more"
                checked: 2026-11
                says:
                  ar: "فيه مال"
            note:
              ar: |
                لا يذكر النص من عدّ المال.
              en: "Nobody is named who counted"
            by: sami-valley
        corrections:
          - { on: 2026-12-01, id: a2, what: { en: "New evidence" } }
          - on: 2026-12-02
            id: a1
            what:
              en: "New words"
        withdrawn:
          - { id: a3, on: 2026-12-01, why: { ar: "مكررة", en: "Made twice" } }
          - id: a4
            on: 2026-12-02
            why:
              en: "Not right"

        """).Sealed();
}
