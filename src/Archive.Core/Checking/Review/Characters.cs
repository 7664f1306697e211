using System.Collections.Immutable;
using System.Globalization;
using Archive.Formats;
using Archive.Model;
using Archive.Words;

namespace Archive.Checking.Review;

/// <summary>Characters that deceive: those that nobody sees, and letters of another script that look like these.</summary>
static class Characters
{
    public static void Run(Sources sources, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (var file in sources.Below("content/").Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal) || file.Path.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            // A file that is not UTF-8 has been reported.
            if (Utf8Text.Read(file, ImmutableArray.CreateBuilder<Diagnostic>()) is not { } text) continue;
            Hidden(file.Path, text, diagnostics);
            foreach (var word in Deceptive.MixedWords(text))
            {
                diagnostics.Add(new Diagnostic(Rules.LookAlike, Place.At(file.Path, text, word.Span.Start, word.Span.Length),
                    new Detail("word", word.Span.Of(text)),
                    new Detail("letters", string.Join(", ", Deceptive.ForeignLetters(word.Form).Select(Name)))));
            }
        }
    }

    // One report for each kind in each file: a pasted text may have hundreds.
    static void Hidden(string path, string text, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (var kind in HiddenIn.Places(text).Where(at => Deceptive.FirstBidiControl(text.AsSpan(at, 1)) < 0).GroupBy(at => text[at]))
        {
            diagnostics.Add(new Diagnostic(Rules.HiddenCharacter, Place.At(path, text, kind.First(), 1),
                new Detail("character", HiddenIn.NameOf(kind.Key)),
                new Detail("stands", string.Create(CultureInfo.InvariantCulture, $"{kind.Count()} times"))));
        }
    }

    static string Name(char letter) => $"{letter} {Deceptive.Code(letter)}";
}
