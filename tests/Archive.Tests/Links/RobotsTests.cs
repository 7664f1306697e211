using Archive.Links;
using Shouldly;
using Xunit;

namespace Archive.Tests.Links;

/// <summary>What sites ask of programs, by RFC 9309.</summary>
public sealed class RobotsTests
{
    static bool Allows(string rules, string path) => Robots.Read(rules).Allows(new Uri("https://a.example" + path));

    [Theory]
    [InlineData("User-agent: *\nDisallow: /private\n", "/private/x", false)]
    [InlineData("User-agent: *\nDisallow: /private\n", "/public", true)]
    [InlineData("User-agent: *\nDisallow:\n", "/x", true)]
    [InlineData("user-agent: *\r\ndisallow: / # all\r\nallow: /open\r\n", "/open/x", true)]
    [InlineData("User-agent: other\nDisallow: /\n", "/x", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: Archive-LinkCheck\nDisallow: /a\n", "/b", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: Archive-LinkCheck\nDisallow: /a\n", "/a", false)]
    [InlineData("User-agent: archive-linkcheck\nUser-agent: other\nDisallow: /a\n", "/a", false)]
    [InlineData("User-agent: archive-linkcheck\n\nUser-agent: *\nDisallow: /\n", "/x", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$\n", "/a/b.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$\n", "/a/b.pdf?c", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c\n", "/axxbyyc/z", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c\n", "/axxcyyb", true)]
    [InlineData("User-agent: *\nDisallow: /page\nAllow: /page\n", "/page", true)]
    [InlineData("User-agent: *\nDisallow: /x?y=1\n", "/x?y=1", false)]
    [InlineData("no rules at all", "/x", true)]
    public void Its_rules_are_obeyed(string rules, string path, bool isAllowed) => Allows(rules, path).ShouldBe(isAllowed);

    [Fact]
    public void A_rule_of_many_stars_takes_no_time()
    {
        // Each star looks at the path once: a matcher that goes back would never end here.
        var rule = string.Concat(Enumerable.Repeat("*a", 2_000));
        Allows($"User-agent: *\nDisallow: /{rule}b\n", "/" + new string('a', 5_000)).ShouldBeTrue();
    }
}
