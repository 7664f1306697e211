using System.Collections.Immutable;
using Archive.Words;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Words;

public sealed class WordClassLaws
{
    static readonly string[] Stems =
    [
        "كتاب", "كتب", "مدينة", "قصف", "أعلن", "روسيا", "بوتين", "زرمان", "قلاديس", "مشلاط", "حكومة", "سوريا", "ناشط", "report", "city", "make", "city", "2024", "B52",
    ];

    static readonly string[] Before = ["", "", "و", "ال", "بال", "ل", "لل", "ي", "س", "سي", "ا"];
    static readonly string[] After = ["", "", "ة", "ات", "ون", "ين", "ي", "ية", "ها", "ه", "ت", "وا", "s", "ed", "ing"];

    // Words and what looks like forms of them, some known to the lexicon, some not.
    static readonly Gen<string> Words = Gen.Select(Gen.OneOf(Before), Gen.OneOf(Stems), Gen.OneOf(After), (before, stem, after) => SearchTokens.Normal(before + stem + after))
        .Where(word => word.Length > 0 && !word.Contains(' ', StringComparison.Ordinal));

    static readonly Gen<string[]> Vocabulary = Words.Array[1, 40];

    [Fact]
    public void Every_term_of_the_vocabulary_has_a_class_and_no_other_term_has() => Vocabulary.Sample(vocabulary =>
    {
        var classes = Made(vocabulary);
        foreach (var term in vocabulary) classes.Of(term).ShouldNotBeEmpty();
        classes.All.SelectMany(one => one.Terms).Except(vocabulary, StringComparer.Ordinal).ShouldBeEmpty();
        classes.All.Select(one => one.Id).ShouldBeUnique();
    }, iter: Tier.Times(200, full: 20_000));

    [Fact]
    public void The_order_of_the_vocabulary_changes_nothing() => Gen.Select(Vocabulary, Gen.Int).Sample((vocabulary, seed) =>
    {
        var shuffled = vocabulary.Concat(vocabulary).OrderBy(word => StringComparer.Ordinal.GetHashCode(word) ^ seed).ToArray();
        Shape(Made(shuffled)).ShouldBe(Shape(Made(vocabulary)));
    }, iter: Tier.Times(200, full: 20_000));

    // A word that the lexicon lacks can stand between two others and so join them; one that it knows cannot.
    [Fact]
    public void A_word_that_is_known_joins_no_words_that_were_apart() => Gen.Select(Vocabulary, Gen.OneOf("سلاح", "يكتب", "المدن", "رئيس")).Sample((vocabulary, added) =>
    {
        var (before, after) = (Made(vocabulary), Made([.. vocabulary, added]));
        foreach (var one in vocabulary)
        {
            foreach (var other in vocabulary) Joined(after, one, other).ShouldBe(Joined(before, one, other), $"{one}, {other}");
        }
    }, iter: Tier.Times(50, full: 5_000));

    [Fact]
    public void A_protected_name_is_joined_to_nothing_but_itself_with_particles() => Gen.Select(Vocabulary, Gen.Int[0, 39]).Sample((vocabulary, at) =>
    {
        var name = vocabulary[at % vocabulary.Length];
        var classes = WordClasses.Made(vocabulary, [name], []);
        var own = classes.All.Single(one => one.Terms.Contains(name));
        own.Terms.Where(term => !term.EndsWith(name, StringComparison.Ordinal) && !term.StartsWith("لل", StringComparison.Ordinal)).ShouldBeEmpty();
    }, iter: Tier.Times(200, full: 20_000));

    [Fact]
    public void Synonyms_join_all_that_their_words_join()
    {
        ImmutableArray<string> row = ["بوتين", "Putin"];
        var classes = WordClasses.Made(["بوتين", "لبوتين", "putin", "موسكو"], [], [row, ["several words", "موسكو"]]);
        Joined(classes, "لبوتين", "putin").ShouldBeTrue();
        Joined(classes, "موسكو", "putin").ShouldBeFalse();
    }

    [Fact]
    public void A_word_of_two_meanings_joins_what_has_one_and_keeps_the_others_apart()
    {
        var classes = Made(["كتب", "كتاب", "يكتب"]);
        Joined(classes, "كتب", "كتاب").ShouldBeTrue();
        Joined(classes, "كتب", "يكتب").ShouldBeTrue();
        Joined(classes, "كتاب", "يكتب").ShouldBeFalse();
    }

    [Theory]
    [InlineData("كتابه", "كتابة")]
    [InlineData("غزه", "غزة")]
    [InlineData("مستشفي", "مستشفى")]
    public void An_ending_that_people_write_in_two_ways_is_joined(string one, string other) => Joined(Made([one, other]), one, other).ShouldBeTrue();

    [Theory]
    [InlineData("مكتبة", "مكتبه", "مكتب")]
    public void A_ta_marbuta_is_no_pronoun(string one, string between, string other)
    {
        var classes = Made([one, between, other]);
        Joined(classes, between, other).ShouldBeTrue();
        Joined(classes, one, other).ShouldBeFalse();
    }

    [Fact]
    public void Ali_is_not_on() => Joined(Made(["علي", "على", "وعلى", "لعلي"]), "علي", "على").ShouldBeFalse();

    static WordClasses Made(string[] vocabulary) => WordClasses.Made(vocabulary, [], []);

    static bool Joined(WordClasses classes, string one, string other) => classes.Of(one).Intersect(classes.Of(other), StringComparer.Ordinal).Any();

    static string Shape(WordClasses classes) => string.Join('\n', classes.All.Select(one => $"{one.Id}: {string.Join(' ', one.Terms)}"));
}
