using Archive.Shards;
using Archive.Words;

namespace Archive.Indexing;

/// <summary>The words that a reader may ask for, with what each counts as.</summary>
static class AskedWords
{
    const string Article = "ال";

    /// <summary>The words.</summary>
    /// <param name="vocabulary">The words of the archive.</param>
    /// <param name="classes">Their classes.</param>
    /// <param name="index">The index, whose terms are the classes.</param>
    /// <param name="longest">The longest list that brings its own lengths.</param>
    public static IEnumerable<ShardWord> Of(Vocabulary vocabulary, WordClasses classes, InvertedIndex index, int longest)
    {
        var without = index.Terms.ToDictionary(term => term.Term, term => TermShards.WithoutLengths(term, index.Fields.Length, longest), StringComparer.Ordinal);
        for (var number = 0; number < vocabulary.Count; number++)
        {
            var word = vocabulary.Term(number);
            var terms = classes.Of(word);
            var lists = terms.Aggregate(0, (all, term) => all | without[term]);
            yield return new ShardWord(word, vocabulary.Spelt(number), terms, vocabulary.Entries(number), lists);
            // What the archive has only with the article is typed without it.
            if (word.StartsWith(Article, StringComparison.Ordinal) && word[Article.Length..] is { Length: > 1 } bare && classes.Of(bare).IsEmpty && !without.ContainsKey(bare))
                yield return new ShardWord(bare, bare, terms, 0, lists);
        }
        // Nobody wrote them in the archive, but a reader may well type the plain form of a word.
        foreach (var one in classes.All)
        {
            if (classes.Of(one.Id).IsEmpty) yield return new ShardWord(one.Id, one.Id, [one.Id], 0, without[one.Id]);
        }
    }
}
