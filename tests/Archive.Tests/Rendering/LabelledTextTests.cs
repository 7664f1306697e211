using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Archive.Cli;
using Archive.Model;
using Shouldly;
using Xunit;

namespace Archive.Tests.Rendering;

/// <summary>What holds between words, labels and notes on the page of every entry of this archive, in both languages.</summary>
public sealed class LabelledTextTests
{
    static readonly SiteBuild Build = SiteBuild.From(new Disk(Repository.Root).Read(), new BuildOptions());

    public static TheoryData<string> Pages => [.. Build.Plan.Files.Select(file => file.Path).Where(path => path.Contains("/articles/") && path.Split('/').Length == 4 && path.EndsWith("index.html", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Pages))]
    public void Every_label_has_one_note(string path)
    {
        var entry = Build.Corpus.Article(path.Split('/')[2])!;
        Page(path).QuerySelectorAll(".note").Select(note => note.Id).Order().ShouldBe(entry.Anchors.Select(anchor => anchor.Id).Order());
    }

    [Theory, MemberData(nameof(Pages))]
    public void Every_reference_leads_to_its_note_and_the_note_leads_back(string path)
    {
        var page = Page(path);
        var references = page.QuerySelectorAll(".ref").ToList();
        references.ShouldNotBeEmpty();
        foreach (var reference in references.Where(reference => reference.Id is not null))
            page.QuerySelector($"{reference.GetAttribute("href")} .back")!.GetAttribute("href").ShouldBe($"#{reference.Id}");
        page.QuerySelectorAll(".back").Length.ShouldBe(references.Count(reference => reference.Id is not null));
    }

    [Theory, MemberData(nameof(Pages))]
    public void Each_label_of_marked_words_can_be_reached_and_filtered_by_itself(string path)
    {
        var page = Page(path);
        foreach (var mark in page.QuerySelectorAll("mark"))
        {
            var ids = mark.GetAttribute("data-ids")!.Split(' ');
            mark.GetAttribute("aria-details").ShouldBe(string.Join(' ', ids));
            foreach (var note in ids.Select(id => page.GetElementById(id)!))
            {
                page.QuerySelector($".ref[href='#{note.Id}']").ShouldNotBeNull();
                var kinds = $"{mark.ClassName} {mark.GetAttribute("data-also")}".Split(' ');
                note.ClassList.Where(kind => kind is not "note").ShouldBeSubsetOf(kinds);
            }
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public void No_id_stands_twice(string path) => Page(path).QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();

    [Theory, MemberData(nameof(Pages))]
    public void The_legend_counts_every_label_once_by_family_and_once_by_reading(string path)
    {
        var page = Page(path);
        var labels = page.QuerySelectorAll(".note:not(.contrast)").Length;
        foreach (var kind in new[] { "family", "reading" })
            page.QuerySelectorAll($".legend [data-kind={kind}] small").Sum(count => int.Parse(count.TextContent, CultureInfo.InvariantCulture)).ShouldBe(labels);
    }

    static IDocument Page(string path) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Build.Plan.Files.Single(file => file.Path == path).Make().Bytes.Span));
}
