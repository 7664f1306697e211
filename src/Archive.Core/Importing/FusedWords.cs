using Archive.Model;
using Archive.Words;

namespace Archive.Importing;

/// <summary>Finds what copying did to words: two run together, which in Arabic shows by a ta marbuta inside a word, or lost characters.</summary>
static class FusedWords
{
    const string Label = "copy-damage";

    /// <summary>Tags the first such word on each line of the article.</summary>
    public static void Tag(Tags tags)
    {
        foreach (var line in tags.Free.ToList())
        {
            if (Damaged(line.Words) is { } word)
                tags.Annotate(Label, new Span(line.Span.Start + word.Start, line.Span.Start + word.End));
        }
    }

    static Span? Damaged(string words)
    {
        foreach (var token in Tokens.Of(words))
        {
            var marbuta = token.Form.IndexOf('ة', StringComparison.Ordinal);
            // Digits may follow a word without a space; letters of the alphabet may not follow a ta marbuta.
            if (marbuta > 0 && marbuta + 1 < token.Form.Length && token.Form[marbuta + 1] is >= 'ء' and <= 'ي') return token.Span;
        }
        var lost = words.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (lost < 0) return null;
        var beside = Tokens.Of(words).MinBy(token => Math.Min(Math.Abs(token.Span.Start - lost), Math.Abs(token.Span.End - lost - 1))).Span;
        return new Span(Math.Min(beside.Start, lost), Math.Max(beside.End, lost + 1));
    }
}
