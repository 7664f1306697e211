using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Archive.Model;

namespace Archive.Browser.Sites;

/// <summary>
/// A site whose every channel was written by somebody who means harm: an entry, a lesson and a page for each technique, and the lists
/// that they share. A cell of the table technique × channel that the program refuses is left out of the site, so that the others are seen.
/// </summary>
static class HostileSite
{
    static readonly JsonSerializerOptions Escapes = new();

    static readonly string Base = """
        title: { ar: "دفتر", en: "Notebook" }
        languages: [ar, en]
        base-url: "https://archive.example/archive/"
        search: { formats: [shards, lunr] }

        """;

    /// <summary>What a cell may be: the names of the channels.</summary>
    public static readonly string[] Channels =
    [
        "title", "byline", "summary", "content-note", "rights", "front-matter-key", "address", "snapshot", "body", "body-translation", "capture", "quote", "gloss", "note", "question",
        "evidence-address", "evidence-text", "speaker-name", "speaker-described", "speaker-note", "attribute", "correction", "withdrawal", "label-name", "label-definition", "outlet-name", "outlet-furniture",
        "person", "lesson-title", "lesson-aim", "lesson-question", "lesson-task", "lesson-body", "page-title", "page-body", "ledger-reason", "ledger-address", "override-why",
        "suggestion", "synonym", "slug", "site-title", "site-contact",
    ];

    /// <summary>The files of one technique, with some of its channels; those of the others hold harmless words.</summary>
    public static ImmutableDictionary<string, byte[]> Files(Technique technique, IReadOnlySet<string> channels)
    {
        var name = technique.Name;
        var slug = channels.Contains("slug") ? technique.Words.Replace('/', '∕') : name;
        var files = ImmutableDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        var (entry, full) = ($"content/articles/{slug}/", $"content/articles/{name}-whole/");
        var quoted = channels.Contains("capture") || channels.Contains("quote") ? technique.Words.ReplaceLineEndings(" ").Trim() : "harmless words";
        Add($"captures/{slug}.txt", $"عنوان {name}\n\nقال مصدر: {quoted} ثم سكت.\n");
        Add($"{entry}article.ar.md", $$"""
            ---
            title: { ar: {{Say("title", $"عنوان {name}")}}, en: {{Say("title")}} }
            outlet: {{name}}
            byline: {{Say("byline")}}
            summary: { ar: {{Say("summary")}}, en: {{Say("summary")}} }
            content-note: { ar: {{Say("content-note")}} }
            url: {{Say("address", "https://paper.example/a")}}
            snapshot: {{Say("snapshot", "https://web.archive.org/web/2020/https://paper.example/a")}}
            mirror: [{{name}}-whole]
            {{(channels.Contains("front-matter-key") ? $"{Quote(technique.Words)}: x\n" : "")}}---

            {{Plain("body")}}

            """);
        Add($"{entry}article.en.md", $"---\ntranslator: {name}\n---\n\n{Plain("body-translation")}\n");
        Add($"{entry}annotations.yaml", $$"""
            reviewed: { by: [{{name}}], on: 2026-11-22, paragraphs: all, second-opinion: none }
            sources:
              - { id: s1, named: yes, name: { ar: {{Say("speaker-name")}}, en: {{Say("speaker-name")}} }, described: {{Say("speaker-described")}}, note: { en: {{Say("speaker-note")}} } }
            annotations:
              - id: a1
                label: source-{{name}}
                quote: {{(channels.Contains("quote") ? Quote(quoted) : "\"قال مصدر\"")}}
                source: s1
                attributes: { kind: {{Say("attribute", "one")}} }
                gloss: { en: {{Say("gloss")}} }
                note: { ar: {{Say("note")}}, en: {{Say("note")}} }
                question: { ar: {{Say("question")}}, en: {{Say("question")}} }
                by: {{name}}
                on: 2026-11-22
                evidence:
                  - { url: {{Say("evidence-address", "https://evidence.example/")}}, checked: 2026-11-22, says: { ar: {{Say("evidence-text")}}, en: {{Say("evidence-text")}} } }
            corrections:
              - { on: 2026-11-22, id: a1, what: { ar: {{Say("correction")}}, en: {{Say("correction")}} } }
            withdrawn:
              - { id: a2, on: 2026-11-22, why: { ar: {{Say("withdrawal")}}, en: {{Say("withdrawal")}} } }

            """);
        Add($"{entry}annotations.suggested.yaml", $"suggested:\n  - {{ label: source-{name}, quote: {Say("suggestion")}, cue: {Say("suggestion")} }}\n");
        Add($"{full}article.en.md", $$"""
            ---
            title: { en: {{Say("title")}}, ar: {{Say("title")}} }
            publish: full
            rights: { en: {{Say("rights")}}, ar: {{Say("rights")}} }
            parallel: {{name}}
            ---

            A trader said so. {{Plain("body")}}

            - {{Plain("body")}}

            | {{Plain("body").Replace('|', ' ')}} | b |
            |---|---|
            | c | {{Plain("body").Replace('|', ' ')}} |

            """);
        Add($"{full}annotations.yaml", $"annotations:\n  - {{ id: a1, label: source-{name}, quote: \"A trader said so.\", attributes: {{ kind: one }}, note: {{ en: {Say("note")}, ar: {Say("note")} }}, by: {name}, on: 2026-11-22 }}\n");
        Add($"content/lessons/{name}/lesson.en.md", $$"""
            ---
            title: {{Say("lesson-title")}}
            age: 14-18
            minutes: 45
            aims: [{{Say("lesson-aim")}}]
            path: [{{name}}-whole#a1]
            questions:
              - { at: {{name}}-whole#a1, ask: {{Say("lesson-question")}}, answer: {{Say("lesson-question")}} }
            texts: [{{name}}-whole]
            tasks:
              - { do: {{Say("lesson-task")}}, lines: 2, answer: {{Say("lesson-task")}} }
            rubric: { beginning: {{Say("lesson-task")}}, developing: "b", secure: "c" }
            ---

            {{Plain("lesson-body")}}

            """);
        Add($"content/pages/{name}.en.md", $"---\ntitle: {Say("page-title")}\n---\n\n{Plain("page-body")}\n");
        Add("content/labels.yaml", $$"""
            source-{{name}}:
              name: { ar: {{Say("label-name")}}, en: {{Say("label-name")}} }
              definition: { ar: {{Say("label-definition")}}, en: {{Say("label-definition")}} }
              rests-on: text-and-evidence
              reading: caution
              tier: A
              flag: anonymous-source
              attributes: { kind: [one, {{Say("attribute")}}] }

            """);
        Add("content/outlets.yaml", $"{name}:\n  name: {{ ar: {Say("outlet-name")}, en: {Say("outlet-name")} }}\n  url: \"https://paper.example/{name}\"\n  furniture: [{Say("outlet-furniture")}]\n");
        Add("content/people.yaml", $"{name}: {{ name: {{ ar: {Say("person")}, en: {Say("person")} }} }}\n");
        Add("content/synonyms.yaml", $"- [{Quote($"{name}-word")}, {Say("synonym")}]\n");
        Add("content/links.yaml", $"\"https://evidence.example/{name}\": {{ state: dead, by: {name}, on: 2026-11-22, why: {{ ar: {Say("override-why")}, en: {Say("override-why")} }} }}\n");
        Add("content/links.jsonl", JsonSerializer.Serialize(new Dictionary<string, object?>
        {
            ["url"] = "https://paper.example/" + name,
            ["first_seen"] = "2026-11-22",
            ["state"] = "ok",
            ["since"] = "2026-11-22",
            ["last_ok"] = "2026-11-22",
            ["last_checked"] = "2026-11-22",
            ["fails"] = 0,
            ["soft_fails"] = 0,
            ["first_fail"] = null,
            ["code"] = 200,
            ["reason"] = Word("ledger-reason", "http"),
            ["final_url"] = Word("ledger-address", "https://paper.example/b"),
            ["snapshots"] = Array.Empty<string>(),
        }) + "\n");
        Add("content/site.yaml", Base + (channels.Contains("site-contact") ? $"contact: {Quote(technique.Words)}\n" : "") + (channels.Contains("site-title") ? $"tagline: {{ ar: {Say("site-title")}, en: {Say("site-title")} }}\n" : ""));
        return files.ToImmutable();

        void Add(string path, string text) => files[path] = Encoding.UTF8.GetBytes(text);
        string Word(string channel, string otherwise = "harmless") => channels.Contains(channel) ? technique.Words : otherwise;
        string Say(string channel, string otherwise = "harmless") => Quote(Word(channel, otherwise));
        string Plain(string channel) => Word(channel).ReplaceLineEndings(" ");
    }

    /// <summary>The channels of a technique that the program lets through, each tried alone.</summary>
    public static ImmutableHashSet<string> Open(Technique technique) =>
        [.. Channels.Where(channel => SiteBuild.From(new Sources(Files(technique, ImmutableHashSet.Create(channel)).Select(file => new SourceFile(file.Key, file.Value))), new BuildOptions(Private: true)).IsSound)];

    /// <summary>The whole site: what several techniques write into one file stands there one after the other.</summary>
    public static void Fill(string root, IEnumerable<(Technique Technique, ImmutableHashSet<string> Channels)> cells)
    {
        var all = new SortedDictionary<string, List<byte[]>>(StringComparer.Ordinal);
        foreach (var file in cells.SelectMany(cell => Files(cell.Technique, cell.Channels)))
        {
            if (!all.TryGetValue(file.Key, out var parts)) all[file.Key] = parts = [];
            parts.Add(file.Value);
        }
        foreach (var (path, parts) in all)
        {
            var full = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, path == "content/site.yaml" ? parts[0] : [.. (path == "content/links.jsonl" ? parts.OrderBy(part => Encoding.UTF8.GetString(part), StringComparer.Ordinal) : parts.AsEnumerable()).SelectMany(part => part)]);
        }
    }

    static string Quote(string words) => JsonSerializer.Serialize(words, Escapes);
}
