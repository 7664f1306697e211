using Archive.Words;
using Shouldly;
using Xunit;

namespace Archive.Tests.Words;

public sealed class PluralsTests
{
    // CLDR's own words: few: n % 100 = 3..10; many: n % 100 = 11..99; zero, one, two: n = 0, 1, 2.
    [Fact]
    public void Arabic_numbers_take_the_categories_of_CLDR()
    {
        for (var n = 0; n <= 1000; n++)
        {
            var rest = n - (n / 100 * 100);
            var category = n == 0 ? "zero" : n == 1 ? "one" : n == 2 ? "two"
                : Enumerable.Range(3, 8).Contains(rest) ? "few" : Enumerable.Range(11, 89).Contains(rest) ? "many" : "other";
            Plurals.Category("ar", n).ShouldBe(category, $"for {n}");
        }
    }

    [Fact]
    public void English_numbers_are_one_or_other()
    {
        for (var n = 0; n <= 1000; n++) Plurals.Category("en", n).ShouldBe(n == 1 ? "one" : "other");
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    [InlineData("fr")]
    public void A_language_tells_apart_the_categories_that_its_numbers_take(string language) =>
        Enumerable.Range(0, 200).Select(n => Plurals.Category(language, n)).Distinct().ShouldBe(Plurals.Of(language), ignoreOrder: true);
}
