using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Checking;

/// <summary>The words of people on addresses: who says so must be known.</summary>
static class LinkChecks
{
    public static void Run(Corpus corpus, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (var word in corpus.Ledger.Overrides) Unknown.Person(corpus, word.By, diagnostics);
    }
}
