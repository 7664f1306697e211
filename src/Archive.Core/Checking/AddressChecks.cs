using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Checking;

/// <summary>Addresses of entries: a name that an entry once had belongs to it alone.</summary>
static class AddressChecks
{
    public static void Run(Corpus corpus, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var claimed = corpus.Articles.ToDictionary(article => article.Slug, article => article.Place.Path, StringComparer.Ordinal);
        foreach (var former in corpus.Articles.SelectMany(article => article.Formerly.Select(name => (name, article.Place.Path))))
        {
            if (claimed.TryAdd(former.name.Value, former.Path)) continue;
            diagnostics.Add(new Diagnostic(Rules.AddressTwice, former.name.Place,
                new Detail("address", former.name.Value), new Detail("also claimed by", claimed[former.name.Value])));
        }
    }
}
