using Archive.Formats;
using Archive.Links;
using Archive.Model;
using Archive.Tests.Sites;

namespace Archive.Tests.Publishing;

/// <summary>What people do to an archive between two builds, at random: everything that a page could depend on is changed by one of these.</summary>
static class Edits
{
    const string Queue = "content/articles/the-bakery-queue/";

    static readonly (string Name, Func<Site, Random, Site> Do)[] All =
    [
        ("add an entry", (site, random) => Entry(site, $"story-{random.Next(6)}", random)),
        ("delete an entry", (site, random) => Folder(site, Pick(Slugs(site), random)).Aggregate(site, (left, file) => left.Without(file.Path))),
        ("rename an entry", (site, random) => Rename(site, Pick(Slugs(site), random), $"renamed-{random.Next(4)}")),
        ("edit a body", (site, random) => Append(site, Pick(Bodies(site), random), $"\nوأضاف شاهد رقم {random.Next(99)} أن الجسر يُفتح.\n")),
        ("edit front matter", (site, random) => Replace(site, $"{Pick(Slugs(site), random)}/article.ar.md", "title: { ar: \"", $"title: {{ ar: \"عنوان {random.Next(99)} ")),
        ("edit a note", (site, random) => Replace(site, $"{Pick(Slugs(site), random)}/annotations.yaml", "note: { ar: \"", $"note: {{ ar: \"ملاحظة {random.Next(99)} ")),
        ("edit words that another entry shows", (site, random) => Replace(site, "the-dry-well/annotations.yaml", "    quote: \"ولعل السبب عطل\"", random.Next(2) == 0 ? "    quote: \"ولعل السبب\"" : "    quote: \"السبب عطل\"")),
        ("name a parallel text", (site, random) => Replace(site, $"{Pick(Slugs(site), random)}/article.ar.md", "publish: full\n", $"publish: full\nparallel: {Pick(Slugs(site), random).Split('/')[^1]}\n")),
        ("take back a note", (site, _) => Replace(site, "the-dry-well/annotations.yaml", "regions:", "withdrawn:\n  - { id: a9, on: 2026-01-03, why: { ar: \"خطأ\", en: \"An error\" } }\nregions:")),
        ("edit a label", (site, random) => site.With("content/labels.yaml", site.Text("content/labels.yaml").Replace("Unnamed source", $"Unnamed source {random.Next(9)}"))),
        ("add a label", (site, random) => site.With("content/labels.yaml", site.Text("content/labels.yaml") + $"x-wording-{random.Next(999)}:\n  parent: wording-hedged\n  name: {{ en: \"New\" }}\n")),
        ("translate", (site, _) => site.With(Queue + "article.en.md", "---\ntranslator: rima\n---\n\n## *Small* news\n\n“Sources” said the bread would run out.\n")),
        ("take a translation away", (site, random) => Without(site, Pick(Bodies(site).Where(path => path.EndsWith(".en.md", StringComparison.Ordinal)), random))),
        ("change a template", (site, random) => site.With("templates/page.html", $"{{{{ include 'head' }}}}\n<p>{random.Next(9)}</p>\n{{{{ page.body }}}}\n{{{{ include 'foot' }}}}\n")),
        ("go back to the built-in template", (site, _) => Without(site, "templates/page.html")),
        ("change words of the interface", (site, random) => site.With("templates/strings.en.yaml", BuiltIn("strings.en.yaml").Replace("home: \"Home\"", $"home: \"Home {random.Next(9)}\""))),
        ("change a file of the design", (site, random) => site.With("templates/assets/site.css", $"p {{ margin: {random.Next(9)}em }}\n")),
        ("change only the case of a name", (site, _) => Text(site, "templates/assets/Mark.svg") is { } mark
            ? site.Without("templates/assets/Mark.svg").With("templates/assets/mark.svg", mark)
            : Without(site, "templates/assets/mark.svg").With("templates/assets/Mark.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
        ("put a folder where a file was", (site, random) => random.Next(2) == 0
            ? Without(site, "templates/assets/thing/one").With("templates/assets/thing", "a file")
            : Without(site, "templates/assets/thing").With("templates/assets/thing/one", "a file below")),
        ("change the settings", (site, random) => site.With("content/site.yaml", site.Text("content/site.yaml").Replace("A small site", $"A small site {random.Next(9)}"))),
        ("leave a language out, or take it in", (site, _) => site.With("content/site.yaml", site.Text("content/site.yaml") is var text && text.Contains("[ar, en]", StringComparison.Ordinal)
            ? text.Replace("[ar, en]", "[ar]") : text.Replace("[ar]", "[ar, en]"))),
        ("check a link", (site, random) => site.WithBytes(Ledger.Path, LedgerFormat.Write([Row("https://example.net/wells", random), Row("https://example.net/bread", random)]))),
        ("rename a person", (site, random) => site.With("content/people.yaml", $"rima: {{ name: {{ ar: \"ريما {random.Next(9)}\", en: \"Rima\" }} }}\n")),
        ("rename an outlet", (site, random) => site.With("content/outlets.yaml", site.Text("content/outlets.yaml").Replace("Wadi", $"Wadi {random.Next(9)}"))),
        ("edit a page", (site, random) => Append(site, "content/pages/about.en.md", $"\nMore {random.Next(99)}.\n")),
        ("add a page", (site, random) => site.With($"content/pages/more-{random.Next(3)}.ar.md", "---\ntitle: \"صفحة\"\n---\n\nكلمات.\n")),
        ("edit a lesson", (site, random) => Replace(site, "content/lessons/one-well/lesson.en.md", "minutes: 20", $"minutes: {20 + random.Next(20)}")),
        ("remove a lesson", (site, _) => site.Files.Where(file => file.Path.StartsWith("content/lessons/", StringComparison.Ordinal)).Aggregate(site, (left, file) => left.Without(file.Path))),
        ("change nothing", (site, _) => site),
    ];

    /// <summary>Makes one of them.</summary>
    /// <returns>Its name and the archive after it. It may have errors, as people's edits do.</returns>
    public static (string Name, Site After) One(Site site, Random random)
    {
        var (name, edit) = All[random.Next(All.Length)];
        return (name, edit(site, random));
    }

    static Site Entry(Site site, string slug, Random random) => site
        .With($"content/articles/{slug}/article.ar.md", $$"""
            ---
            title: { ar: "حكاية {{random.Next(99)}}", en: "Story" }
            publish: full
            rights: "written for this test"
            outlet: wadi-post
            published: 202{{random.Next(4)}}-0{{1 + random.Next(9)}}
            {{(random.Next(3) == 0 ? "mirror: the-dry-well" : "summary: { en: \"In short\" }")}}
            ---

            قال مصدر مطلع إن الجسر [يُفتح](https://example.net/wells).

            """)
        .With($"content/articles/{slug}/annotations.yaml", """
            sources:
              - { id: s1, named: no, described: "مصدر مطلع" }
            annotations:
              - id: a1
                label: source-unnamed
                quote: "مصدر مطلع"
                source: s1
                against: AGAINST
                note: { ar: "بلا اسم", en: "No name" }
                on: 2026-02-01

            """.Replace("AGAINST", random.Next(2) == 0 ? "the-dry-well#a3" : "the-dry-well#a2", StringComparison.Ordinal));

    static Site Rename(Site site, string slug, string now) => Folder(site, slug).Aggregate(site, (left, file) => left.Without(file.Path)
        .WithBytes(file.Path.Replace($"{slug}/", $"content/articles/{now}/"), file.Bytes.ToArray()));

    static LedgerRow Row(string url, Random random) => LedgerRow.New(LinkAddress.Canonical(url)!, new DateOnly(2026, 1, 1)) with
    {
        State = random.Next(2) == 0 ? LinkState.Ok : LinkState.Dead,
        LastChecked = new DateOnly(2026, 2, 1 + random.Next(9)),
    };

    static IEnumerable<string> Slugs(Site site) => site.Files.Where(file => file.Path.StartsWith("content/articles/", StringComparison.Ordinal))
        .Select(file => string.Join('/', file.Path.Split('/')[..3])).Distinct();

    static IEnumerable<string> Bodies(Site site) => site.Files.Select(file => file.Path)
        .Where(path => path.StartsWith("content/articles/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal));

    static IEnumerable<SourceFile> Folder(Site site, string slug) => site.Files.Where(file => file.Path.StartsWith($"{slug}/", StringComparison.Ordinal));

    static string Pick(IEnumerable<string> of, Random random) => of.ToList() is { Count: > 0 } all ? all[random.Next(all.Count)] : "content/none";

    static string? Text(Site site, string path) => site.Files.Any(file => file.Path == path) ? site.Text(path) : null;

    static Site Append(Site site, string path, string words) => Text(site, path) is { } text ? site.With(path, text + words) : site;

    static Site Without(Site site, string path) => Text(site, path) is null ? site : site.Without(path);

    static Site Replace(Site site, string ending, string words, string instead) =>
        site.Files.FirstOrDefault(file => file.Path.EndsWith(ending, StringComparison.Ordinal))?.Path is { } path ? site.With(path, site.Text(path).Replace(words, instead)) : site;

    static string BuiltIn(string name) => File.ReadAllText(Repository.At($"templates/{name}"));
}
