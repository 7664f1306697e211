using System.Collections.Immutable;
using Archive.Formats;
using Archive.Model;

namespace Archive.Checking.Review;

/// <summary>Addresses are for life: every path of <c>content/addresses.txt</c> must still be made.</summary>
static class Addresses
{
    public static void Run(Corpus corpus, SitePlan plan, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        // Where errors forbade a plan, nothing can be said of its addresses.
        if (plan.Files.IsEmpty) return;
        foreach (var lost in AddressList.Lost(corpus.Addresses, plan.Files))
            diagnostics.Add(new Diagnostic(Rules.AddressLost, new Place(AddressList.Path, lost.Line, 1, lost.Address.Length), new Detail("address", lost.Address)));
    }
}
