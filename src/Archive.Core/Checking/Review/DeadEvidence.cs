using System.Collections.Immutable;
using System.Globalization;
using Archive.Links;
using Archive.Model;

namespace Archive.Checking.Review;

/// <summary>Evidence that nobody can look at any more, and overrides for addresses that are gone from the content.</summary>
static class DeadEvidence
{
    public static void Run(AnnotatedCorpus corpus, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var ledger = corpus.Corpus.Ledger;
        foreach (var evidence in corpus.Articles.Where(entry => entry.Article.Publish != Publish.Draft)
            .SelectMany(entry => entry.Article.Sidecar.Annotations).SelectMany(annotation => annotation.Evidence).Where(evidence => evidence.Snapshot is null))
        {
            if (Standings.Of(ledger, evidence.Url.Value) is { IsDead: true, Copy: null } standing)
            {
                diagnostics.Add(new Diagnostic(Rules.EvidenceDead, evidence.Url.Place, new Detail("address", evidence.Url.Value),
                    new Detail("dead since", standing.On?.ToString() ?? ""), new Detail("last seen alive", standing.LastOk?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "never")));
            }
        }
        // An entry that cannot be read may hold the address.
        if (!corpus.Corpus.Broken.IsEmpty || !ledger.Overrides.Any()) return;
        var used = LinkUses.Of(corpus).All.Select(use => use.Url).ToHashSet(StringComparer.Ordinal);
        foreach (var word in ledger.Overrides.Where(word => !used.Contains(LinkAddress.Canonical(word.Url.Value)!)))
            diagnostics.Add(new Diagnostic(Rules.OverrideUnused, word.Url.Place, new Detail("address", word.Url.Value)));
    }
}
