using System.Text;
using Archive.Model;

namespace Archive.Rendering.Classroom;

/// <summary>Links that open the original at the quoted words (text fragments, WICG URL Fragment Text Directives).</summary>
static class TextFragments
{
    /// <summary>The link, or null where the original is unknown or the words are not known to stand there once.</summary>
    public static SafeUrl? Of(AnnotatedArticle entry, Anchor anchor)
    {
        if (entry.Article.Original is not { } original || anchor is not { Occurs: 1, Annotation.Selector.Quote: { Length: > 0 } quote }) return null;
        var fragment = original.Address.Contains('#', StringComparison.Ordinal) ? ":~:text=" : "#:~:text=";
        return SafeUrl.External(original.Address + fragment + Encoded(quote));
    }

    // A hyphen, a comma and an ampersand are signs of the directive itself, so they are always written as bytes.
    static string Encoded(string quote)
    {
        var text = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(quote))
        {
            var c = (char)b;
            if (char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '~') text.Append(c);
            else text.Append('%').Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }
        return text.ToString();
    }
}
