using System.Globalization;
using System.Text;
using Archive.Model;

namespace Archive.Benchmarks;

/// <summary>An archive of made-up articles, the same every time: 450 words each, eight annotations, no sense.</summary>
static class MadeCorpus
{
    const int WordsInArticle = 450;
    const int Annotations = 8;

    static readonly string[] Beginnings = ["", "ال", "و", "ب", "وال", "لل"];
    static readonly string[] Roots = ["كتب", "درس", "علم", "عمل", "خرج", "حكم", "نظر", "شرح", "فتح", "نشر", "خبر", "صرح", "نقل", "بحث", "جمع", "رفع", "سكن", "سلم", "قضي", "شهد"];
    static readonly string[] Endings = ["", "ة", "ات", "ين", "ون", "ها", "ي", "ية"];

    /// <summary>The files of an archive of so many articles.</summary>
    public static Sources Of(int articles) => new(
    [
        Text("content/site.yaml", "title: { ar: أرشيف, en: Archive }\nlanguages: [ar, en]\nbase-url: \"https://archive.example/\"\n"),
        new SourceFile("content/labels.yaml", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "labels.yaml"))),
        Text("content/outlets.yaml", "outlet: { name: { ar: منبر, en: Outlet } }\n"),
        .. Enumerable.Range(0, articles).SelectMany(Article),
    ]);

    static IEnumerable<SourceFile> Article(int number)
    {
        var random = new Words(number);
        var body = new StringBuilder();
        var quotes = new List<string>();
        for (var words = 0; words < WordsInArticle; words += 50)
        {
            var sentence = random.Row(25);
            quotes.Add(string.Join(' ', sentence.Take(8)));
            body.Append(CultureInfo.InvariantCulture, $"{string.Join(' ', sentence)}. {string.Join(' ', random.Row(25))}.\n\n");
        }
        var notes = quotes.Take(Annotations).Select((quote, index) =>
            $"  - id: a{index + 1}\n    label: {(index % 2 == 0 ? "claim-unsupported" : "source-unnamed")}\n    quote: \"{quote}\"\n    note: {{ ar: \"{string.Join(' ', random.Row(15))}\", en: \"A note of some words.\" }}\n");
        var folder = $"content/articles/made-{number:00000}";
        var day = new DateOnly(2015, 1, 1).AddDays(number % 4000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        yield return Text($"{folder}/article.ar.md",
            $"---\ntitle: {{ ar: \"{string.Join(' ', random.Row(8))}\", en: \"Made {number}\" }}\noutlet: outlet\npublished: {day}\nurl: https://news.example/{number}\npublish: full\nrights: \"made up\"\n---\n\n{body}");
        yield return Text($"{folder}/annotations.yaml", $"annotations:\n{string.Concat(notes)}");
    }

    static SourceFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    // A linear congruential generator (Knuth's MMIX constants): the same words on every machine, which System.Random does not promise.
    sealed class Words(int seed)
    {
        ulong state = (ulong)seed * 2654435761 + 1;

        public string[] Row(int count) => [.. Enumerable.Range(0, count).Select(_ => $"{One(Beginnings)}{One(Roots)}{One(Roots)[..1]}{One(Endings)}")];

        string One(string[] from)
        {
            state = state * 6364136223846793005 + 1442695040888963407;
            return from[(int)((state >> 33) % (ulong)from.Length)];
        }
    }
}
