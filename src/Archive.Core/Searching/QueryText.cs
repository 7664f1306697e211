using System.Collections.Immutable;
using System.Globalization;
using Archive.Words;

namespace Archive.Searching;

/// <summary>A part of a query as somebody typed it.</summary>
/// <param name="Words">Its words in their normal form; several for a phrase or a word with a hyphen.</param>
/// <param name="Presence">Required, unless a minus stands before it.</param>
/// <param name="IsPhrase">True for words in quotation marks: in this order, in this form.</param>
/// <param name="IsBeginning">True where a star follows: any word that begins so.</param>
/// <param name="Field">The field it looks in, or null for all.</param>
/// <param name="Boost">How much it counts.</param>
public sealed record QueryPart(
    ImmutableArray<string> Words, Presence Presence, bool IsPhrase, bool IsBeginning, string? Field, double Boost);

/// <summary>Reads what was typed: <c>word</c>, <c>-word</c>, <c>word*</c>, <c>"a phrase"</c>, <c>title:word</c>, <c>word^2</c>. Nothing is an error.</summary>
public static class QueryText
{
    // Straight, curly and angle quotation marks; what opens may be closed by any of them.
    const string Quotes = "\"“”„«»";

    /// <summary>Most code points of a query that are looked at: what a word costs, many times over, could be more memory than a machine has.</summary>
    public const int Most = 256;

    /// <summary>A query as far as it is looked at: of a long one whole words from its beginning. <c>search.js</c> is its twin.</summary>
    /// <param name="text">What was typed.</param>
    public static string Kept(string text)
    {
        var (end, points) = (0, 0);
        for (; end < text.Length && points < Most; points++) end += char.IsHighSurrogate(text[end]) && end + 1 < text.Length && char.IsLowSurrogate(text[end + 1]) ? 2 : 1;
        if (end == text.Length) return text;
        // A word that the limit cuts would be another word.
        var space = text.LastIndexOf(' ', end);
        return space > 0 ? text[..space] : text[..end];
    }

    /// <summary>The parts of a query, in order.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="fields">Names of fields.</param>
    public static ImmutableArray<QueryPart> Read(string text, IReadOnlyCollection<string> fields)
    {
        var parts = ImmutableArray.CreateBuilder<QueryPart>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var minus = text[at] == '-';
            if (text[at] is '-' or '+') at++;
            var field = fields.FirstOrDefault(name => string.CompareOrdinal(text, at, name + ":", 0, name.Length + 1) == 0);
            if (field is not null) at += field.Length + 1;
            var phrase = at < text.Length && Quotes.Contains(text[at], StringComparison.Ordinal);
            if (phrase) at++;
            var end = at;
            while (end < text.Length && (phrase ? !Quotes.Contains(text[end], StringComparison.Ordinal) : !char.IsWhiteSpace(text[end]) && !Quotes.Contains(text[end], StringComparison.Ordinal))) end++;
            var words = text[at..end];
            at = phrase ? end + 1 : end;
            var boost = phrase ? 1 : TakeBoost(ref words);
            var beginning = !phrase && words.EndsWith('*');
            ImmutableArray<string> terms = [.. SearchTokens.Of(words).Select(token => token.Term)];
            if (terms.Length > 0)
                parts.Add(new QueryPart(terms, minus ? Presence.Prohibited : Presence.Required, phrase && terms.Length > 1, beginning, field, boost));
        }
        return parts.ToImmutable();
    }

    static double TakeBoost(ref string words)
    {
        var caret = words.LastIndexOf('^');
        if (caret < 1 || !int.TryParse(words.AsSpan(caret + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var boost) || boost is 0 or > 100) return 1;
        words = words[..caret];
        return boost;
    }
}
