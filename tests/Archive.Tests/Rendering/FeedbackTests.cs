using Archive.Model;
using Archive.Rendering;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Rendering;

/// <summary>Whatever a report is about, it fills one place of one address and nothing else.</summary>
public sealed class FeedbackTests
{
    [Fact]
    public void Any_words_stay_inside_their_place_and_come_back_from_it() => Gen.String.Sample(words =>
    {
        var address = new Uri(With(report: "https://host.example/new?title={title}&kind=page").Report(words)!.Address);
        address.Host.ShouldBe("host.example");
        address.Fragment.ShouldBeEmpty();
        var parts = address.Query.TrimStart('?').Split('&');
        parts.Length.ShouldBe(2);
        Uri.UnescapeDataString(parts[0]["title=".Length..]).ShouldBe(new string([.. words.EnumerateRunes().SelectMany(rune => rune.ToString())]));
    }, iter: Tier.Times(300, full: 5000));

    [Fact]
    public void Any_path_keeps_its_folders_and_nothing_in_it_becomes_a_query() => Gen.String[Gen.Char[' ', '\u06FF'], 1, 20].Sample(name =>
    {
        var parts = name.Split('/');
        if (parts.Any(part => part is "." or "..")) return;
        var address = With(edit: "https://host.example/edit/{path}").Edit($"content/{name}")!.Address;
        address["https://host.example/edit/content/".Length..].Split('/').Select(Uri.UnescapeDataString).ShouldBe(parts);
        address.ShouldNotContain('?');
        address.ShouldNotContain('#');
    }, iter: Tier.Times(300, full: 5000));

    [Theory]
    [InlineData("javascript:alert({title})")]
    [InlineData("//host.example/{title}")]
    public void An_address_that_may_not_be_linked_is_not_linked(string address) => With(report: address).Report("x").ShouldBeNull();

    [Fact]
    public void Where_the_archive_names_no_place_there_is_no_link()
    {
        With().Report("x").ShouldBeNull();
        With().Edit("x").ShouldBeNull();
    }

    static Feedback With(string? report = null, string? edit = null) =>
        new(new SiteSettings { Title = LocalText.Empty, Languages = [], BaseUrl = "/", ReportUrl = report, EditUrl = edit });
}
