namespace Archive.Formats.Yaml;

/// <summary>
/// Finds why a list in brackets or a mapping in braces cannot be read. The parser gives up far behind the cause, and before it hands
/// out the words that are at fault; those words are nearly always prose that lacks its quotation marks.
/// </summary>
static class FlowSlip
{
    /// <summary>The first cause in the brackets that are open at an offset.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="fault">Where the parser gave up, UTF-16.</param>
    /// <returns>
    /// Where it stands, and its sign: <c>#</c> for words that are cut (at their beginning), <c>:</c> for a second colon (at the colon),
    /// <c>&amp;</c>, <c>*</c> or <c>!</c> for what is not used here; null where none of these is the cause.
    /// </returns>
    public static (int Offset, char Sign)? Before(string text, int fault)
    {
        (int, char)? slip = null;
        var (depth, start, isFresh, isValue) = (0, -1, true, false);
        for (var i = 0; i <= fault && i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '#' when i == 0 || char.IsWhiteSpace(text[i - 1]):
                    if (depth > 0 && start >= 0) slip ??= (start, c);
                    i = LineEnd(text, i) - 1;
                    break;
                case '\n' or '\r':
                    if (depth == 0) (isFresh, start) = (true, -1);
                    break;
                case ' ' or '\t':
                    break;
                case '"' or '\'' when isFresh:
                    i = QuoteEnd(text, i);
                    isFresh = false;
                    break;
                case '[' or '{' when isFresh:
                    (depth, start, isValue) = (depth + 1, -1, false);
                    break;
                case ']' or '}' when depth > 0:
                    (depth, start, isFresh) = (depth - 1, -1, false);
                    if (depth == 0) slip = null;
                    break;
                case ',' when depth > 0:
                    (start, isFresh, isValue) = (-1, true, false);
                    break;
                case ':' when i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]):
                    if (depth > 0 && isValue && start >= 0) slip ??= (i, c);
                    (start, isFresh, isValue) = (-1, true, true);
                    break;
                case '-' when depth == 0 && isFresh:
                    break;
                case '&' or '*' or '!' when isFresh && depth > 0:
                    slip ??= (i, c);
                    // What it stands before may be in quotation marks.
                    while (i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) && text[i + 1] is not (',' or ']' or '}')) i++;
                    break;
                default:
                    if (isFresh && depth > 0) start = i;
                    isFresh = false;
                    break;
            }
        }
        return slip;
    }

    static int LineEnd(string text, int offset)
    {
        var end = text.AsSpan(offset).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : offset + end;
    }

    // The offset of the mark that closes what one opens.
    static int QuoteEnd(string text, int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && text[open] == '"') i++;
            else if (text[i] == '\'' && text[open] == '\'' && i + 1 < text.Length && text[i + 1] == '\'') i++;
            else if (text[i] == text[open]) return i;
        }
        return text.Length;
    }
}
