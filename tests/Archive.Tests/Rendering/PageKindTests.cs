using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Parser;
using Archive.Cli;
using Archive.Model;
using Archive.Rendering;
using Shouldly;
using Xunit;

namespace Archive.Tests.Rendering;

/// <summary>Sites of some kinds of pages: nothing else is made, and nothing leads to what is not made.</summary>
public sealed class PageKindTests
{
    static readonly Sources Own = new Disk(Repository.Root).Read();
    static readonly HashSet<string> Whole = [.. Plan(Enum.GetValues<PageKind>()).Select(file => file.Path)];

    public static TheoryData<string> Kinds => [.. Enum.GetNames<PageKind>(), "Home Entry Browse Label Feed Search"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_site_of_some_kinds_is_those_pages_of_the_whole_site_and_every_link_of_it_leads_somewhere(string names)
    {
        PageKind[] kinds = [.. names.Split(' ').Select(Enum.Parse<PageKind>)];
        var files = Plan(kinds);
        files.Select(file => file.Path).Where(path => !Whole.Contains(path)).ShouldBeEmpty();
        Whole.Where(path => Routes.KindOf(path) is { } kind && kinds.Contains(kind)).Except(files.Select(file => file.Path)).ShouldBeEmpty();
        files.Select(file => Routes.KindOf(file.Path)).Where(kind => kind is { } made && !kinds.Contains(made)).ShouldBeEmpty();

        var known = files.Select(file => file.Path).ToHashSet();
        foreach (var file in files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            using var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Make().Bytes.Span));
            var lost = page.QuerySelectorAll("a[href], area[href], link[href]:not([rel=canonical], [rel=alternate][hreflang]), form[action], script[src]")
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("action") ?? element.GetAttribute("src")!)
                .Where(address => !address.Contains(':', StringComparison.Ordinal)).Select(address => Resolved(file.Path, address)).Where(path => !known.Contains(path));
            lost.ShouldBeEmpty(file.Path);
        }
    }

    static string Resolved(string from, string address)
    {
        var site = new Uri("https://archive.example/");
        return new Uri(new Uri(site, from), address).AbsolutePath[1..] is var path && address.StartsWith('#') ? from : path;
    }

    static ImmutableArray<PlannedFile> Plan(PageKind[] kinds) => SiteBuild.From(Own, new BuildOptions { Pages = PageKinds.Of(kinds) }).Plan.Files;
}
