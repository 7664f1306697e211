namespace Archive.Importing;

/// <summary>Finds lines that stand in the copy a second time, spelling and spaces apart.</summary>
static class RepeatedLines
{
    /// <summary>Id of the label.</summary>
    public const string Label = "copy-repeated-text";

    // Two people may well give the same answer of two words in one interview.
    const int FewestWords = 3;

    public static void Tag(Page page, Tags tags, Headline headline)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { headline.Line.Key };
        foreach (var line in page.Lines.Where(line => line != headline.Line))
        {
            if (seen.Add(line.Key)) continue;
            if (tags.IsFree(line) && (line.Count >= FewestWords || line.Key == headline.Line.Key)) tags.Line(Label, line);
        }
    }
}
