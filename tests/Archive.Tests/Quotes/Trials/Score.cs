using System.Globalization;

namespace Archive.Tests.Quotes.Trials;

/// <summary>How the trials of a scenario ended.</summary>
sealed class Score(Scenario scenario)
{
    readonly int[] counts = new int[Enum.GetValues<Ending>().Length];

    public Scenario Scenario => scenario;

    public int this[Ending ending] => counts[(int)ending];

    public int Trials => counts.Sum();

    /// <summary>Found, healed or proposed where it should be.</summary>
    public int Right => this[Ending.Found] + this[Ending.SureRight] + this[Ending.ProposedRight];

    public void Add(Ending ending) => counts[(int)ending]++;

    /// <summary>A row of the table.</summary>
    public string Row() => $"| {scenario.Name} | {Trials} | {string.Join(" | ", Enum.GetValues<Ending>().Select(Cell))} |";

    /// <summary>The share of some trials, and the interval that holds the true share in 95 of 100 runs (Wilson 1927).</summary>
    public static string Share(int some, int trials)
    {
        const double z = 1.96;
        var (n, p) = ((double)trials, (double)some / trials);
        var middle = (p + (z * z / (2 * n))) / (1 + (z * z / n));
        var reach = z / (1 + (z * z / n)) * Math.Sqrt((p * (1 - p) / n) + (z * z / (4 * n * n)));
        return string.Create(CultureInfo.InvariantCulture, $"{100 * p:0.##} % ({100 * Math.Max(0, middle - reach):0.##}–{100 * Math.Min(1, middle + reach):0.##})");
    }

    string Cell(Ending ending) => this[ending] == 0 && ending != Ending.SureWrong ? "" : Share(this[ending], Trials);
}
