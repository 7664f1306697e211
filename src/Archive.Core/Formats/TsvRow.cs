namespace Archive.Formats;

/// <summary>
/// A row of a table for scripts and spreadsheets. A spreadsheet takes a cell that begins like a formula for one, and runs it: such a cell
/// gets an apostrophe, which a spreadsheet does not count as a letter of it and a script can take away again.
/// </summary>
public static class TsvRow
{
    // Those of full width count as well where people write with them.
    const string Signs = "=+-@＝＋－＠";

    /// <summary>The row of some cells, with its line break.</summary>
    public static string Of(params ReadOnlySpan<string> cells)
    {
        var row = new string[cells.Length];
        for (var at = 0; at < cells.Length; at++) row[at] = Cell(cells[at]);
        return string.Join('\t', row) + "\n";
    }

    // Nothing in a cell ends it or its row.
    static string Cell(string words)
    {
        var cell = string.Concat(words.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
        return IsFormula(cell) ? "'" + cell : cell;
    }

    // Spreadsheets leave out spaces and quotation marks before it. What has an apostrophe already gets a further one, so that one can
    // always be taken away.
    static bool IsFormula(string cell)
    {
        var at = 0;
        while (at < cell.Length && (char.IsWhiteSpace(cell[at]) || cell[at] is '"' or '\'')) at++;
        return at < cell.Length && Signs.Contains(cell[at], StringComparison.Ordinal);
    }
}
