using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Archive.Formats;
using Archive.Model;
using Archive.Prose;
using Archive.Words;

namespace Archive.Checking.Review;

/// <summary>A capture belongs into captures/ and nowhere else: neither whole nor line by line may its text lie where it would be published.</summary>
static class Captures
{
    // Shorter lines may be shared by chance: a heading, a date, a name.
    const int WordsOfALine = 20;

    public static void Run(Sources sources, Corpus corpus, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var kept = corpus.Articles.Where(article => article.Publish != Publish.Full && article.Capture is not null)
            .Select(article => (article.Capture!.Path, Lines: CaptureText.Lines(article.Capture.Text)
                .Select(line => line.Span.Of(article.Capture.Text).Trim()).Where(line => Tokens.Count(line) >= WordsOfALine).ToList())).ToList();
        // Where no capture is at hand, as in continuous integration, a whole one is still known by its hash.
        var hashes = corpus.Articles.Select(article => article.Seal?.Sha256).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var file in sources.Below("content/").Concat(sources.Below("templates/")))
        {
            if (Utf8Text.Read(file, ImmutableArray.CreateBuilder<Diagnostic>()) is not { } text) continue;
            if (hashes.Contains(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))))
            {
                diagnostics.Add(new Diagnostic(Rules.CaptureOutside, new Place(file.Path), new Detail("capture", "the whole file")));
                continue;
            }
            foreach (var (path, lines) in kept)
            {
                if (lines.FirstOrDefault(line => text.Contains(line, StringComparison.Ordinal)) is not { } line) continue;
                var at = text.IndexOf(line, StringComparison.Ordinal);
                diagnostics.Add(new Diagnostic(Rules.CaptureOutside, Place.At(file.Path, text, at, line.Length), new Detail("capture", path)));
            }
        }
    }
}
