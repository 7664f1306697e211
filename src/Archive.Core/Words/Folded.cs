using Archive.Model;

namespace Archive.Words;

/// <summary>The spelling-blind form of a text, with the way back: each of its code units knows the stretch it came from.</summary>
public sealed class Folded
{
    readonly int[] starts;
    readonly int[] ends;

    internal Folded(string text, int[] starts, int[] ends) => (Text, this.starts, this.ends) = (text, starts, ends);

    /// <summary>The folded text: lower-case letters and digits, symbols, single spaces; none at either end.</summary>
    public string Text { get; }

    /// <summary>The stretch of the original that a stretch of <see cref="Text"/> came from; a letter keeps the marks that follow it.</summary>
    /// <param name="span">UTF-16 offsets in <see cref="Text"/>, not empty.</param>
    public Span Original(Span span) => new(starts[span.Start], ends[span.End - 1]);
}
