using System.Collections.Immutable;
using System.Text;
using Archive.Model;

namespace Archive.Formats;

/// <summary>Reads and writes <c>rejected.tsv</c>: the suggestions that people refused, a row each, never their words.</summary>
public static class RejectionFormat
{
    const string Header = "hash\tlabel\tby\ton";

    /// <summary>Name of the file in an entry's folder.</summary>
    public const string FileName = "rejected.tsv";

    /// <summary>The rows of a file; what has another form is passed over, since a lost refusal only asks again.</summary>
    public static ImmutableArray<Rejection> Read(string text) =>
        [.. text.Split('\n').Skip(1).Select(line => line.TrimEnd('\r').Split('\t')).Where(cells => cells.Length == 4)
            .Select(cells => PartialDate.Parse(cells[3]) is { } on ? new Rejection(cells[0], cells[1], cells[2], on) : null).OfType<Rejection>()];

    /// <summary>The file of some rows: sorted, so that two people's refusals rarely collide.</summary>
    public static byte[] Write(IEnumerable<Rejection> rows) => Encoding.UTF8.GetBytes(string.Join('\n', rows
        .DistinctBy(row => (row.Hash, row.Label)).OrderBy(row => row.Hash, StringComparer.Ordinal).ThenBy(row => row.Label, StringComparer.Ordinal)
        .Select(row => $"{row.Hash}\t{row.Label}\t{row.By}\t{row.On}").Prepend(Header)) + "\n");
}
