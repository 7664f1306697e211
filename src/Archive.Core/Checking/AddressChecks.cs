using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Checking;

/// <summary>Addresses of entries: a name that an entry once had belongs to it alone.</summary>
static class AddressChecks
{
    public static void Run(Corpus corpus, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var claimed = corpus.Articles.ToDictionary(article => article.Slug, article => article.Place.Path, StringComparer.Ordinal);
        foreach (var article in corpus.Articles)
        {
            foreach (var name in article.Formerly)
            {
                if (claimed.TryAdd(name.Value, article.Place.Path)) continue;
                diagnostics.Add(new Diagnostic(Rules.AddressTwice, name.Place, new Detail("address", name.Value), new Detail("also claimed by", claimed[name.Value])));
            }
        }
    }
}
