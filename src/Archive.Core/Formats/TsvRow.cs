using System.Text.RegularExpressions;

namespace Archive.Formats;

/// <summary>
/// A row of a table for scripts and spreadsheets. A spreadsheet takes a cell that begins like a formula for one, and runs it: such a cell
/// gets an apostrophe, which a spreadsheet does not count as a letter of it and a script can take away again.
/// </summary>
public static partial class TsvRow
{
    /// <summary>The row of some cells, with its line break.</summary>
    public static string Of(params ReadOnlySpan<string> cells)
    {
        var row = new string[cells.Length];
        for (var at = 0; at < cells.Length; at++) row[at] = Cell(cells[at]);
        return string.Join('\t', row) + "\n";
    }

    // Nothing in a cell ends it or its row. What has had its apostrophe would get a further one, so that one can always be taken away.
    static string Cell(string words)
    {
        var cell = Break().Replace(words, " ");
        return Formula().IsMatch(cell) ? "'" + cell : cell;
    }

    [GeneratedRegex(@"[\p{Cc}\u2028\u2029]")]
    private static partial Regex Break();

    // The signs that begin a formula, those of full width too, also behind spaces and quotation marks, which spreadsheets leave out.
    [GeneratedRegex("""^['"\s]*[=+\-@＝＋－＠]""")]
    private static partial Regex Formula();
}
