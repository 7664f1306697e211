using System.Globalization;
using Archive.Model;

namespace Archive.Tests.Suggesting;

/// <summary>Counts proposals against a careful annotator's labels: a hit overlaps a passage of the same family.</summary>
sealed class Tally
{
    readonly SortedDictionary<string, (int Expected, int Found, int Proposed, int Right)> rows = new(StringComparer.Ordinal);

    /// <summary>What was missed, proposed without reason, or fell into a trap.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Traps that were fallen into.</summary>
    public int Trapped { get; private set; }

    /// <summary>Traps there were.</summary>
    public int Traps { get; private set; }

    /// <summary>Adds a text.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="proposed">What was proposed for it.</param>
    /// <param name="passages">What a person labelled.</param>
    /// <param name="families">The families that count.</param>
    /// <param name="apart">Labels whose passages count neither for nor against.</param>
    public void Add(string name, IEnumerable<Suggestion> proposed, IReadOnlyList<Passage> passages, string[] families, params string[] apart)
    {
        var mine = proposed.Where(one => families.Contains(one.Label.Split('-')[0])).ToList();
        var expected = passages.Where(passage => !passage.IsTrap && families.Contains(passage.Family) && !apart.Contains(passage.Label)).ToList();
        foreach (var passage in expected)
        {
            var found = mine.Exists(one => Same(one, passage));
            Count(passage.Label, expected: 1, found: found ? 1 : 0);
            if (!found) Faults.Add($"missed {name} {passage}");
        }
        foreach (var one in mine)
        {
            var right = expected.Exists(passage => Same(one, passage));
            if (!right && passages.Any(passage => apart.Contains(passage.Label) && passage.Overlaps(one.Span.Start, one.Span.End))) continue;
            Count(one.Label, proposed: 1, right: right ? 1 : 0);
            if (!right) Faults.Add($"extra  {name} {one.Label} {one.Quote}");
        }
        foreach (var trap in passages.Where(passage => passage.IsTrap))
        {
            Traps++;
            if (!proposed.Any(one => one.Label == trap.Label && trap.Overlaps(one.Span.Start, one.Span.End))) continue;
            Trapped++;
            Faults.Add($"trap   {name} {trap}");
        }
    }

    /// <summary>Share of the proposals of a family that are right.</summary>
    public double Precision(string family) => Share(family, row => row.Right, row => row.Proposed);

    /// <summary>Share of the passages of a family that were proposed.</summary>
    public double Recall(string family) => Share(family, row => row.Found, row => row.Expected);

    /// <summary>Both in one number.</summary>
    public double F1(string family) => 2 * Precision(family) * Recall(family) / (Precision(family) + Recall(family));

    /// <summary>A row of a table for each label, and one for each family.</summary>
    public string Rows() => string.Join('\n', rows.Select(row => Row($"`{row.Key}`", row.Value))
        .Concat(rows.Keys.Select(label => label.Split('-')[0]).Distinct().Select(family => Row($"**all of `{family}-`**", Sum(family)))));

    static string Row(string name, (int Expected, int Found, int Proposed, int Right) row) => string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {row.Expected} | {row.Proposed} | {Percent(row.Right, row.Proposed)} | {Percent(row.Found, row.Expected)} |");

    static string Percent(int part, int whole) => whole == 0 ? "–" : ((double)part / whole).ToString("0.000", CultureInfo.InvariantCulture);

    double Share(string family, Func<(int Expected, int Found, int Proposed, int Right), int> part, Func<(int Expected, int Found, int Proposed, int Right), int> whole) =>
        (double)part(Sum(family)) / whole(Sum(family));

    (int Expected, int Found, int Proposed, int Right) Sum(string family) => rows.Where(row => row.Key.StartsWith(family + "-", StringComparison.Ordinal)).Select(row => row.Value)
        .Aggregate((sum, row) => (sum.Expected + row.Expected, sum.Found + row.Found, sum.Proposed + row.Proposed, sum.Right + row.Right));

    void Count(string label, int expected = 0, int found = 0, int proposed = 0, int right = 0)
    {
        var row = rows.GetValueOrDefault(label);
        rows[label] = (row.Expected + expected, row.Found + found, row.Proposed + proposed, row.Right + right);
    }

    static bool Same(Suggestion one, Passage passage) => one.Label.Split('-')[0] == passage.Family && passage.Overlaps(one.Span.Start, one.Span.End);
}
