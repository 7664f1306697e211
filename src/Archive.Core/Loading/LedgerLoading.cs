using System.Collections.Immutable;
using Archive.Formats;
using Archive.Formats.Shapes;
using Archive.Links;
using Archive.Model;

namespace Archive.Loading;

/// <summary>Reads what is known of links: the rows that checks wrote, and the words of people.</summary>
sealed class LedgerLoading(Sources sources, FileReader reader)
{
    public Ledger Read() => new(Rows(), Overrides());

    List<LedgerRow> Rows()
    {
        var rows = new List<LedgerRow>();
        if (sources.At(Ledger.Path) is not { } file || reader.Text(file, reader.Limits.Ledger) is not { } text) return rows;
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var (number, faults) = (0, 0);
        // Line by line: a list of them all would take more than the file.
        foreach (var range in text.AsSpan().Split('\n'))
        {
            number++;
            var line = text.AsSpan(range).Trim();
            if (line.Length == 0) continue;
            try
            {
                var row = LedgerFormat.ReadRow(line.ToString());
                if (LinkAddress.Canonical(row.Url) != row.Url) Refuse("url is not the canonical form of an address");
                else if (lines.TryAdd(row.Url, number)) rows.Add(row);
                else Refuse($"the address has a row already, on line {lines[row.Url]}");
            }
            catch (FormatException fault)
            {
                Refuse(fault.Message);
            }
            // What is no record has millions of such lines; the program wrote none of them.
            if (faults > Diagnostic.MostAlike + 1) break;
        }
        return rows;

        void Refuse(string cause)
        {
            var place = new Place(Ledger.Path, number);
            if (++faults > Diagnostic.MostAlike + 1) reader.Report(Rules.FaultsMore, place);
            else reader.Report(Rules.LedgerUnreadable, place, new Detail("cause", cause));
        }
    }

    ImmutableArray<KeyValuePair<string, LinkOverride>> Overrides() =>
        sources.At(Ledger.OverridesPath) is { } file && reader.Yaml(file, LinkShapes.Overrides) is { } root
            ? [.. root.Entries.Select(entry => (entry, Url: LinkAddress.Canonical(entry.Key.Scalar))).Where(item => item.Url is not null)
                .Select(item => OverrideFormat.Read(item.entry) is { } word ? KeyValuePair.Create(item.Url!, word) : default)
                .Where(item => item.Key is not null)]
            : [];
}
