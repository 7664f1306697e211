using Archive.Words;
using Shouldly;
using Xunit;

namespace Archive.Tests.Words;

public sealed class EnglishWordTests
{
    [Theory]
    [InlineData("city", "cities")]
    [InlineData("report", "reported")]
    [InlineData("report", "reporting")]
    [InlineData("make", "made")]
    [InlineData("make", "making")]
    [InlineData("stop", "stopping")]
    [InlineData("hope", "hoping")]
    [InlineData("deny", "denied")]
    [InlineData("watch", "watches")]
    [InlineData("child", "children")]
    [InlineData("source", "sources")]
    [InlineData("claim", "claimed")]
    [InlineData("claimed", "claiming")]
    [InlineData("visit", "visited")]
    [InlineData("say", "said")]
    [InlineData("say", "says")]
    [InlineData("strong", "strongest")]
    [InlineData("big", "bigger")]
    [InlineData("good", "better")]
    [InlineData("Syria", "Syrian")]
    [InlineData("Russia", "Russians")]
    [InlineData("Weapon", "weapons")]
    public void Forms_of_a_word_are_one(string one, string other) => Joined(one, other).ShouldBeTrue();

    [Theory]
    [InlineData("new", "news")]
    [InlineData("good", "goods")]
    [InlineData("car", "caring")]
    [InlineData("hop", "hoping")]
    [InlineData("rat", "rated")]
    [InlineData("thing", "th")]
    [InlineData("teach", "teacher")]
    [InlineData("prince", "princess")]
    [InlineData("report", "reporter")]
    [InlineData("state", "station")]
    [InlineData("war", "warn")]
    [InlineData("sing", "s")]
    [InlineData("hundred", "hundr")]
    [InlineData("Paris", "pari")]
    [InlineData("university", "universe")]
    [InlineData("organ", "organisation")]
    [InlineData("policy", "police")]
    public void Words_that_only_look_alike_stay_apart(string one, string other) => Joined(one, other).ShouldBeFalse();

    static bool Joined(string one, string other)
    {
        var (first, second) = (SearchTokens.Normal(one), SearchTokens.Normal(other));
        var classes = WordClasses.Made([first, second], [], []);
        return classes.Of(first).Intersect(classes.Of(second), StringComparer.Ordinal).Any();
    }
}
