using System.Buffers;
using System.Net;
using System.Text;

namespace Archive.Model;

/// <summary>Finished HTML. Only values of this type reach a page unescaped, so whoever makes one answers for its contents.</summary>
/// <param name="Markup">Well-formed markup.</param>
public sealed record Html(string Markup)
{
    static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Nothing.</summary>
    public static readonly Html Empty = new("");

    /// <summary>True where there is nothing to show.</summary>
    public bool IsEmpty => Markup.Length == 0;

    /// <summary>Plain words as HTML: <c>&amp; &lt; &gt; " '</c> escaped, all else as it is.</summary>
    public static Html Of(string words) => new(Escape(words));

    /// <summary>The escaped form of plain words, safe in element content and in quoted attributes.</summary>
    public static string Escape(string words)
    {
        if (words.AsSpan().IndexOfAny(Special) < 0) return words;
        var markup = new StringBuilder(words.Length + 16);
        Escape(words, markup);
        return markup.ToString();
    }

    /// <summary>Adds the escaped form of plain words to markup that is being written.</summary>
    public static void Escape(ReadOnlySpan<char> words, StringBuilder markup)
    {
        for (int at; (at = words.IndexOfAny(Special)) >= 0; words = words[(at + 1)..])
        {
            markup.Append(words[..at]).Append(words[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
        }
        markup.Append(words);
    }

    /// <summary>The inverse of <see cref="Escape(string)"/>.</summary>
    public static string Unescape(string markup) => WebUtility.HtmlDecode(markup);

    /// <inheritdoc/>
    public override string ToString() => Markup;
}
