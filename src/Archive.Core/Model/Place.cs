namespace Archive.Model;

/// <summary>Where something stands in a source file, for diagnostics.</summary>
/// <param name="Path">Path from the root, with <c>/</c>.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
/// <param name="Length">Length in UTF-16 code units on that line; 0 where only the point is known.</param>
public readonly record struct Place(string Path, int Line = 1, int Column = 1, int Length = 0)
{
    /// <summary>The place of an offset in a text.</summary>
    /// <param name="path">Path from the root.</param>
    /// <param name="text">The whole text of the file; <c>\n</c>, <c>\r\n</c> and <c>\r</c> end a line.</param>
    /// <param name="offset">UTF-16 offset, from 0 to the text's length.</param>
    /// <param name="length">Length to report.</param>
    public static Place At(string path, string text, int offset, int length = 0)
    {
        int line = 1, start = 0;
        for (var i = 0; i < offset; i++)
        {
            var endsLine = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (endsLine) (line, start) = (line + 1, i + 1);
        }
        return new Place(path, line, offset - start + 1, length);
    }
}

/// <summary>A value and the place it was read from.</summary>
public readonly record struct Located<T>(T Value, Place Place);
