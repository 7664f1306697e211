using System.Globalization;

namespace Archive.Model;

/// <summary>
/// How much a file may hold before reading it could cost more than it is worth. Contributions come from strangers, and the parsers need
/// time that grows with the square of some of these numbers: what is over a limit is refused before it is parsed.
/// </summary>
public sealed record Limits
{
    /// <summary>The limits where <c>site.yaml</c> says nothing, and those under which it is read itself.</summary>
    public static readonly Limits Usual = new();

    /// <summary>Most levels of lists, quotations, containers and emphasis in Markdown; no setting.</summary>
    public const int Nesting = 64;

    /// <summary>Most UTF-8 bytes of a path of a source file: longer ones cannot be copied to every machine.</summary>
    public const int Path = 200;

    /// <summary>Most bytes of any source file, whatever the settings say.</summary>
    public const int Largest = 64 * 1024 * 1024;

    /// <summary>Bytes of a YAML or Markdown file.</summary>
    public int File { get; init; } = 256 * 1024;

    /// <summary>Bytes of a capture or of a seal.</summary>
    public int Capture { get; init; } = 4 * 1024 * 1024;

    /// <summary>Bytes of the ledger of links, of the list of addresses.</summary>
    public int Ledger { get; init; } = Largest;

    /// <summary>Levels of YAML.</summary>
    public int Depth { get; init; } = 32;

    /// <summary>Values, lists and mappings of a YAML file, each counted where it begins and where it ends.</summary>
    public int Events { get; init; } = 50_000;

    /// <summary>UTF-8 bytes of one value of a YAML file.</summary>
    public int Value { get; init; } = 16 * 1024;

    /// <summary>UTF-8 bytes of one block of Markdown: a paragraph, a list's item, a table.</summary>
    public int Paragraph { get; init; } = 16 * 1024;

    /// <summary>UTF-8 bytes of a line of Markdown.</summary>
    public int Line { get; init; } = 8 * 1024;

    /// <summary>Signs of lists and quotations at the beginning of a line of Markdown.</summary>
    public int Markers { get; init; } = 32;

    /// <summary>Definitions of link references in a Markdown file.</summary>
    public int References { get; init; } = 2_000;

    /// <summary>
    /// Brackets, asterisks and the like in one block of Markdown. Of several blocks the squares add up, as the time does that they take:
    /// a hundred blocks may have a tenth as many each.
    /// </summary>
    public int Signs { get; init; } = 2_000;

    /// <summary>Annotations of an article.</summary>
    public int Annotations { get; init; } = 2_000;

    /// <summary>What a diagnostic says of a limit that is passed.</summary>
    public static Detail Over(string what, int found, int most) =>
        new Detail("counted", string.Create(CultureInfo.InvariantCulture, $"{found} {what}; at most {most}"));
}
