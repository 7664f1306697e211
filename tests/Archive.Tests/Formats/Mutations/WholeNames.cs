using Archive.Tests.Sites;

namespace Archive.Tests.Formats.Mutations;

/// <summary>What the texts of the whole site name: settings, labels, outlets, links, people and cues, with every field of theirs.</summary>
static class WholeNames
{
    /// <summary>The site before it has a text.</summary>
    public static readonly Site Names = Site.Empty
        .With(Archive.Model.Cue.Path, """
            # Rules of suggest.
            - { lang: en, label: source-unnamed, pattern: "sources? said", why: { ar: "مصدر بلا اسم", en: "A source without a name" } }
            - lang: ar
              label: source-unnamed
              pattern: "قال مصدر"
              trap: "مصدر المياه" # a source of water
              refers: no
              why:
                ar: "مصدر بلا اسم"
                en: "A source without a name"

            """)
        .With(Archive.Model.Corpus.SynonymsPath, """
            # Words that search takes for one.
            - [وادي, valley]
            -
              - سوق
              - market

            """)
        .With(SmallSite.Settings, """
            # yaml-language-server: $schema=../schemas/site.schema.json
            title: { ar: "دفتر الوادي", en: "Valley notebook" } # as on the cover
            tagline:
              ar: "أخبار الوادي مشروحة"
              en: "News of a valley, annotated"
            languages: [ar, en]
            base-url: "https://valley.example/"
            edit-url: "https://host.example/edit/{path}"
            report-url: "https://host.example/new?title={title}"
            licence: { code: MIT, annotations: CC-BY-4.0 }
            notes:
              avoid:
                ar: [كذب, تلفيق]
                en:
                  - lie
                  - fake
            limits:
              { file: 256KB, capture: 4MB, ledger: 64MB, value: 16KB, paragraph: 16KB, line: 8KB, depth: 32, events: 50000, markers: 32,
                references: 2000, signs: 2000, annotations: 2000 }
            links: { archive: "https://web.archive.org", availability: "https://archive.org", spacing: 2, days: 30 }
            contact: "mailto:desk@valley.example"
            digits: { ar: latn }
            months: { ar: levantine }
            quoting: { run: 30, share: 90 }
            search: { formats: [shards, lunr] }

            """)
        .With(SmallSite.Labels, """
            # The vocabulary of the valley.
            source-unnamed:
              name: { ar: "مصدر بلا اسم", en: "Unnamed source" }
              definition:
                ar: "متكلم لا يُسمّى" # short
                en: "A speaker without a name"
              rests-on: text
              reading: caution
              tier: A
              flag: anonymous-source
              attributes: { number: [one, several], described: [none, praise] }
            claim-unsupported: { name: { ar: "قول بلا سند", en: "Unsupported" }, tier: B, reading: context }
            x-crew:
              parent: source-unnamed
              name: { ar: "واحد من الطاقم", en: "One of the crew" }
            copy-related-links:
              name: { ar: "مواد مقترحة", en: "Recommended links" }

            """)
        .With(SmallSite.Outlets, """
            valley-bulletin: { name: { ar: "نشرة الوادي", en: "Valley Bulletin" }, url: "https://bulletin.example/", furniture: ["Read on!"] }
            hill-radio:
              name: { ar: "إذاعة التل", en: "Hill Radio" }
              furniture:
                - "Listen live"

            """)
        .With("content/links.yaml", """
            # What people found out.
            "https://valley.example.net/bridge": { state: alive, by: reem, on: 2026-11-22, why: "opened by hand" }
            "https://old-mill.example.net/":
              state: usurped # sold last year
              by: sami-valley
              on: 2026-11
              why: { ar: "صار النطاق لمتجر", en: "The domain belongs to a shop now" }

            """)
        .With(SmallSite.People, "reem: { name: { ar: \"ريم\", en: \"Reem\" } }\nsami-valley:\n  name:\n    en: \"Sami\"\n");
}
