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
    // A line is looked up by so many characters at its beginning; a line of so many words is longer.
    const int KeyLength = 32;

    public static void Run(Sources sources, Corpus corpus, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var kept = corpus.Articles.Where(article => article.Publish != Publish.Full).Select(article => article.Capture).OfType<Capture>()
            .SelectMany(Lines).ToLookup(line => line.Words[..KeyLength], StringComparer.Ordinal);
        // Where no capture is at hand, as in continuous integration, a whole one is still known by its hash.
        var hashes = corpus.Articles.Select(article => article.Seal?.Sha256).OfType<string>().ToHashSet(StringComparer.Ordinal);
        // Each file is read through once, however many captures there are.
        var known = kept.Select(lines => lines.Key).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var file in sources.Below("content/").Concat(sources.Below("templates/")))
        {
            if (Utf8Text.Read(file, ImmutableArray.CreateBuilder<Diagnostic>()) is not { } text) continue;
            if (hashes.Contains(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))))
            {
                diagnostics.Add(new Diagnostic(Rules.CaptureOutside, new Place(file.Path), new Detail("capture", "the whole file")));
                continue;
            }
            var reported = new HashSet<string>(StringComparer.Ordinal);
            for (var at = 0; at + KeyLength <= text.Length; at++)
            {
                if (!known.TryGetValue(text.AsSpan(at, KeyLength), out var key)) continue;
                foreach (var (path, words) in kept[key].Where(line => text.AsSpan(at).StartsWith(line.Words, StringComparison.Ordinal)))
                {
                    if (reported.Add(path))
                        diagnostics.Add(new Diagnostic(Rules.CaptureOutside, Place.At(file.Path, text, at, words.Length), new Detail("capture", path)));
                }
            }
        }
    }

    static IEnumerable<(string Path, string Words)> Lines(Capture capture) => CaptureText.Lines(capture.Text)
        .Select(line => (capture.Path, Words: line.Span.Of(capture.Text).Trim())).Where(line => Tokens.Count(line.Words) >= WordsOfALine);
}
