using Archive.Links;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Links;

/// <summary>One address, one key: however people write it.</summary>
public sealed class LinkAddressTests
{
    [Theory]
    [InlineData("https://Example.NET", "https://example.net/")]
    [InlineData("HTTPS://example.net:443/a", "https://example.net/a")]
    [InlineData("http://example.net:80", "http://example.net/")]
    [InlineData("http://example.net:8080/", "http://example.net:8080/")]
    [InlineData("https://example.net/a#part", "https://example.net/a")]
    [InlineData("https://example.net/a?b=c#part", "https://example.net/a?b=c")]
    [InlineData("https://example.net/#/a?b", "https://example.net/")]
    [InlineData("https://example.net/%7euser/%c3%a9", "https://example.net/~user/%C3%A9")]
    [InlineData("https://example.net/e\u0301", "https://example.net/%C3%A9")]
    [InlineData("https://example.net/e%CC%81", "https://example.net/%C3%A9")]
    [InlineData("https://example.net/خبر", "https://example.net/%D8%AE%D8%A8%D8%B1")]
    [InlineData("https://example.net/%D8%AE%d8%a8%D8%B1", "https://example.net/%D8%AE%D8%A8%D8%B1")]
    [InlineData("https://example.net/a%2Fb", "https://example.net/a%2Fb")]
    [InlineData("https://example.net/%E9", "https://example.net/%E9")]
    [InlineData("https://example.net/a/../b", "https://example.net/b")]
    [InlineData("https://example.net/?q=%7e", "https://example.net/?q=%7e")]
    [InlineData("https://موقع.وزارة-الاتصالات.مصر/", "https://xn--4gbrim.xn----ymcbaaajlc6dj7bxne2c.xn--wgbh1c/")]
    [InlineData("http://[::1]:8080/", "http://[::1]:8080/")]
    [InlineData("http://0x7f.1/", "http://127.0.0.1/")]
    public void It_has_one_spelling(string written, string canonical) => LinkAddress.Canonical(written).ShouldBe(canonical);

    [Theory]
    [InlineData("mailto:desk@example.net")]
    [InlineData("ftp://example.net/")]
    [InlineData("//example.net/")]
    [InlineData("/a")]
    [InlineData("https://")]
    [InlineData("")]
    public void What_is_no_address_of_the_web_has_none(string written) => LinkAddress.Canonical(written).ShouldBeNull();

    [Fact]
    public void The_one_spelling_is_its_own() => Written.Sample(address =>
    {
        if (LinkAddress.Canonical(address) is { } canonical) LinkAddress.Canonical(canonical).ShouldBe(canonical, address);
    }, iter: Tier.Times(2_000, full: 100_000));

    [Fact]
    public void What_is_seen_to_be_canonical_is_what_taking_it_apart_gives() => Gen.OneOf(Written, Plain).Sample(
        address => LinkAddress.Canonical(address).ShouldBe(LinkAddress.Parsed(address), address), iter: Tier.Times(20_000, full: 1_000_000));

    // Names and paths that nearly need nothing.
    static readonly Gen<string> Plain = Gen.Select(
        Gen.OneOf("http://", "https://", "https:/", "http:///", "Http://"),
        Gen.OneOf("a", "z9", "-", ".", "..", "0x1f", "xn--", "1", "127", "abc", "_", "A", "ab", "0", "e3").Array[0, 5].Select(string.Concat),
        Gen.OneOf("/", "//", "/.", "/..", "/a", "Z", "~", "!", "$", "&", "'", "(", "*", "+", ",", ";", "=", ":", "@", "?", "??", "/?/..", "-", "_", ".", "%41", "#", "\\").Array[0, 8].Select(string.Concat),
        (scheme, host, rest) => $"{scheme}{host}{rest}");

    static readonly Gen<string> Written = Gen.Select(
        Gen.OneOf("http://", "https://", "HTTP://"), Gen.OneOf("example.net", "Example.net.", "كتب.example", "user:word@a.example", "[2001:db8::1]", "a.example:81", "127.1"),
        Gen.OneOf("/", "/a", "%", "%4", "%41", "%2f", "%C3%A9", "%D8", "é", "e\u0301", "خبر", "..", ".", "?", "&amp;", "=", "#", "+", ";", " ", "😀").Array[0, 12].Select(string.Concat),
        (scheme, host, rest) => $"{scheme}{host}/{rest}");
}
