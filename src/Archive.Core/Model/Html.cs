using System.Net;

namespace Archive.Model;

/// <summary>Finished HTML. Only values of this type reach a page unescaped, so whoever makes one answers for its contents.</summary>
/// <param name="Markup">Well-formed markup.</param>
public sealed record Html(string Markup)
{
    /// <summary>Nothing.</summary>
    public static readonly Html Empty = new("");

    /// <summary>True where there is nothing to show.</summary>
    public bool IsEmpty => Markup.Length == 0;

    /// <summary>Plain words as HTML: <c>&amp; &lt; &gt; " '</c> escaped, all else as it is.</summary>
    public static Html Of(string words) => new(Escape(words));

    /// <summary>The escaped form of plain words, safe in element content and in quoted attributes.</summary>
    public static string Escape(string words) => words.AsSpan().IndexOfAny("&<>\"'") < 0
        ? words
        : words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);

    /// <summary>The inverse of <see cref="Escape"/>.</summary>
    public static string Unescape(string markup) => WebUtility.HtmlDecode(markup);

    /// <inheritdoc/>
    public override string ToString() => Markup;
}
