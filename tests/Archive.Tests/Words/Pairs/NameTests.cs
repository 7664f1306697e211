using Archive.Words;
using Shouldly;
using Xunit;

namespace Archive.Tests.Words.Pairs;

/// <summary>Names of people and places among all lemmas and plurals that the lexicon lists.</summary>
public sealed class NameTests
{
    static readonly string[] Tables = ["nouns-state", "nouns-war", "nouns-law-economy", "nouns-media-knowledge", "nouns-life", "nouns-more", "adjectives", "verbs", "particles"];

    static readonly List<string> Names = [.. File.ReadLines(Repository.At("tests/Archive.Tests/Words/Pairs/names.txt")).Select(SearchTokens.Normal)];

    static readonly HashSet<string> Words = [.. Tables.SelectMany(Lexicon.Rows).SelectMany(row => row).Select(SearchTokens.Normal).Where(term => term.Length > 1 && !term.Contains(' ', StringComparison.Ordinal))];

    [Fact]
    public void No_name_is_taken_for_a_form_of_an_ordinary_word() => Joined([]).ShouldBeEmpty();

    [Fact]
    public void A_protected_name_stands_alone() => Joined(Names).ShouldBeEmpty();

    [Fact]
    public void There_are_a_hundred() => Names.Count.ShouldBeGreaterThanOrEqualTo(100);

    static List<string> Joined(IEnumerable<string> shielded)
    {
        var classes = WordClasses.Made(Names.Concat(Words), shielded, []);
        var members = classes.All.ToDictionary(one => one.Id, one => one.Terms, StringComparer.Ordinal);
        // A name that is spelled as an ordinary word is that word too: nobody can tell, unless the archive says that it is a name.
        return [.. Names.Where(name => !Words.Contains(name) || shielded.Any()).SelectMany(name => classes.Of(name).SelectMany(id => members[id])
            .Where(term => term != name && Words.Contains(term)).Select(term => $"{name} = {term}"))];
    }
}
