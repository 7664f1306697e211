using Xunit;

namespace Archive.Browser;

/// <summary>Fails with a fault a line: what is wrong with a page is read by people.</summary>
static class Faults
{
    const int Shown = 40;

    /// <summary>Nothing is wrong.</summary>
    public static void ShouldBeNone(this IEnumerable<string> faults)
    {
        var all = faults.ToList();
        if (all.Count == 0) return;
        var more = all.Count > Shown ? $"\n… and {all.Count - Shown} more" : "";
        Assert.Fail($"{all.Count} faults:\n{string.Join('\n', all.Take(Shown))}{more}");
    }
}
