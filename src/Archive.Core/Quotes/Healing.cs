using Archive.Model;

namespace Archive.Quotes;

/// <summary>The stretch that was probably meant by a quote that is not in the text. A build never uses it; a person or <c>fix</c> does.</summary>
/// <param name="Span">Its place, UTF-16, half-open, whole words.</param>
/// <param name="Quote">The words to write: those of the text, on one line.</param>
/// <param name="Likeness">
/// 1 − letters that differ ÷ letters of the longer of the two, from 0 to 1, spelling apart; a word that the quote lacks counts three at most.
/// </param>
/// <param name="Margin">
/// The likeness less that of the best stretch that does not overlap it and that the occurrence, prefix and suffix do not rule out;
/// below zero where another stretch is more alike but does not stand beside those words.
/// </param>
/// <param name="IsSure">True where it may be written without asking; otherwise it is only a proposal.</param>
public sealed record Healing(Span Span, string Quote, double Likeness, double Margin, bool IsSure);
