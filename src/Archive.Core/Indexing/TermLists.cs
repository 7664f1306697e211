using System.Collections.Immutable;
using Archive.Model;
using Archive.Shards;
using Archive.Words;

namespace Archive.Indexing;

/// <summary>Chooses the words that are listed by letter: those of most entries, but not those that stand nearly everywhere.</summary>
static class TermLists
{
    const int PerLetter = 60;
    const int Shortest = 3;

    /// <summary>The listed words.</summary>
    /// <param name="index">The index.</param>
    /// <param name="classes">The classes its terms stand for.</param>
    /// <param name="vocabulary">The words of the classes.</param>
    public static ImmutableArray<ListedTerm> Of(InvertedIndex index, WordClasses classes, Vocabulary vocabulary)
    {
        var byId = index.Terms.ToDictionary(term => term.Term, StringComparer.Ordinal);
        // The term by which a document was counted last, so that each counts once.
        var last = new int[index.References.Count];
        Array.Fill(last, -1);
        // In a small archive a word of every entry may well be its subject.
        var most = Math.Max(9, index.References.Count / 3);
        return [.. classes.All
            .Where(one => one.Id.Length >= Shortest && char.IsLetter(one.Id[0]) && byId.ContainsKey(one.Id))
            .Select(one => new Listable(one, byId[one.Id], Count(byId[one.Id])))
            .Where(item => item.Documents <= most)
            .GroupBy(item => item.Class.Id[..1], StringComparer.Ordinal)
            .OrderBy(letter => letter.Key, StringComparer.Ordinal)
            .SelectMany(letter => letter.OrderByDescending(item => item.Documents).ThenBy(item => item.Class.Id, StringComparer.Ordinal)
                .Take(PerLetter).OrderBy(item => item.Class.Id, StringComparer.Ordinal)
                .Select(item => new ListedTerm(
                    letter.Key, item.Class.Id, Shown(item.Class, vocabulary),
                    References(item))))];

        // The entries of a word, the newest first; one that has it in several fields once.
        ImmutableArray<string> References(Listable item)
        {
            var documents = new List<int>();
            for (var field = 0; field < index.Fields.Length; field++)
            {
                foreach (var posting in item.Term.In(field)) documents.Add(posting.Document);
            }
            documents.Sort();
            var references = ImmutableArray.CreateBuilder<string>(item.Documents);
            for (var i = documents.Count - 1; i >= 0; i--)
            {
                if (i == 0 || documents[i] != documents[i - 1]) references.Add(index.References[documents[i]]);
            }
            return references.MoveToImmutable();
        }

        int Count(TermPostings term)
        {
            var count = 0;
            for (var field = 0; field < index.Fields.Length; field++)
            {
                foreach (var posting in term.In(field))
                {
                    if (last[posting.Document] == term.Number) continue;
                    last[posting.Document] = term.Number;
                    count++;
                }
            }
            return count;
        }
    }

    sealed record Listable(WordClass Class, TermPostings Term, int Documents);

    // The word itself where texts have it, else its form in most entries.
    static string Shown(WordClass one, Vocabulary vocabulary) => vocabulary.Spelt(one.Terms.Contains(one.Id)
        ? vocabulary.Number(one.Id)
        : vocabulary.Number(one.Terms.OrderByDescending(term => vocabulary.Entries(vocabulary.Number(term))).ThenBy(term => term, StringComparer.Ordinal).First()));
}
