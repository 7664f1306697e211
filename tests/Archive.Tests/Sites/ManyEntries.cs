namespace Archive.Tests.Sites;

/// <summary>A site with as many invented entries as a test asks for: each an excerpt with a practice text of its own.</summary>
static class ManyEntries
{
    /// <summary>The site.</summary>
    /// <param name="count">How many entries. Each was annotated on a day of its own, the last one last, the odd ones without a date.</param>
    public static Site Of(int count) => Enumerable.Range(1, count).Aggregate(SmallSite.Good
        .Change(SmallSite.Labels, "source-unnamed:", "source-unnamed:\n  flag: anonymous-source\n  tier: A"), With);

    static Site With(Site site, int number)
    {
        var (slug, day) = ($"story-{number:000}", new DateOnly(2024, 1, 1).AddDays(number));
        return site
            .With($"content/articles/{slug}/article.ar.md", $$"""
                ---
                title: { ar: "حكاية {{number:000}}", en: "Story {{number:000}}" }
                publish: full
                rights: "written for this test"
                outlet: valley-bulletin
                published: {{(number % 2 == 1 ? "not-stated" : $"2023-{1 + number % 12:00}")}}
                parallel: practice-{{number:000}}
                ---

                قال مصدر مطلع إن الجسر يُفتح.

                """)
            .With($"content/articles/{slug}/annotations.yaml", Annotation("مصدر مطلع", day))
            .With($"content/articles/practice-{number:000}/article.ar.md", $$"""
                ---
                title: { ar: "تدريب {{number:000}}", en: "Practice {{number:000}}" }
                publish: full
                rights: "written for this test"
                ---

                قال مصدر آخر إن السوق يعود.

                """)
            .With($"content/articles/practice-{number:000}/annotations.yaml", Annotation("مصدر آخر", day));
    }

    static string Annotation(string quote, DateOnly day) => $$"""
        sources:
          - { id: s1, named: no, described: "{{quote}}" }
        annotations:
          - id: a1
            label: source-unnamed
            quote: "{{quote}}"
            source: s1
            note: { ar: "بلا اسم", en: "No name" }
            on: {{day:yyyy-MM-dd}}

        """;
}
