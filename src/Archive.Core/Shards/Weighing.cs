namespace Archive.Shards;

/// <summary>
/// Lunr's formula (2.3.9, a form of BM25) for one field, operation by operation in Lunr's order, so that every bit is the same:
/// the browser computes weights from counts, and so does this.
/// </summary>
/// <param name="Documents">Number of documents.</param>
/// <param name="TotalLength">Terms that all documents have in the field; a document without the field counts as an empty one.</param>
/// <param name="Boost">How much more a word counts in the field.</param>
public readonly record struct Weighing(int Documents, long TotalLength, double Boost)
{
    const double K1 = 1.2;
    const double B = 0.75;

    /// <summary>How rare a term is.</summary>
    /// <param name="documents">Number of documents.</param>
    /// <param name="pairs">Pairs of document and field that have the term.</param>
    public static double Rarity(int documents, int pairs) => Math.Log(1 + Math.Abs((documents - pairs + 0.5) / (pairs + 0.5)));

    /// <summary>The weight of a term in the field of a document, in thousandths: Lunr keeps three decimals.</summary>
    /// <param name="rarity">How rare the term is.</param>
    /// <param name="frequency">How often the term stands in the field.</param>
    /// <param name="length">Number of terms in the field.</param>
    public int Thousandths(double rarity, int frequency, int length)
    {
        var average = TotalLength / (double)Documents;
        var weight = rarity * ((K1 + 1) * frequency) / (K1 * (1 - B + B * (length / average)) + frequency);
        return Round(weight * Boost * 1000);
    }

    // JavaScript rounds halves up; .NET rounds them to even unless told otherwise.
    static int Round(double value)
    {
        var floor = Math.Floor(value);
        return (int)(value - floor >= 0.5 ? floor + 1 : floor);
    }
}
