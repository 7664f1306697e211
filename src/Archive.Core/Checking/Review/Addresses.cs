using System.Collections.Immutable;
using Archive.Formats;
using Archive.Model;

namespace Archive.Checking.Review;

/// <summary>Addresses are for life: every path of <c>content/addresses.txt</c> must still be made.</summary>
static class Addresses
{
    const string Path = "content/addresses.txt";

    public static void Run(Sources sources, SitePlan plan, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        // Where errors forbade a plan, nothing can be said of its addresses.
        if (plan.Files.IsEmpty || sources.At(Path) is not { } file || Utf8Text.Read(file, diagnostics) is not { } text) return;
        var made = plan.Files.Select(planned => planned.Path).ToHashSet(StringComparer.Ordinal);
        var line = 0;
        foreach (var address in text.Split('\n').Select(address => address.Trim()))
        {
            line++;
            if (address.Length == 0) continue;
            var page = address.TrimStart('/');
            if (!made.Contains(page) && !made.Contains(page.TrimEnd('/') + "/index.html") && !made.Contains(page + "index.html"))
                diagnostics.Add(new Diagnostic(Rules.AddressLost, new Place(Path, line, 1, address.Length), new Detail("address", address)));
        }
    }
}
