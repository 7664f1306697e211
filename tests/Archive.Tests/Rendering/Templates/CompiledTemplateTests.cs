using System.Collections.Immutable;
using System.Text;
using Archive.Cli;
using Archive.Model;
using Archive.Rendering.Templates;
using Archive.Tests.Searching;
using Shouldly;
using Xunit;

namespace Archive.Tests.Rendering.Templates;

/// <summary>Compiled templates write what Scriban writes, and all of ours are compiled.</summary>
public sealed class CompiledTemplateTests
{
    static readonly string Folder = Path.Combine(Repository.Root, "templates");

    public static TheoryData<string> Pages => [.. Directory.GetFiles(Folder, "*.html").Where(IsPage).Select(path => Path.GetFileNameWithoutExtension(path)!)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_template_of_ours_is_compiled(string name)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var site = OwnSite.Build.Corpus.Corpus.Site;
        var set = TemplateLoading.Load(new Sources([]), site, new BuildOptions(), diagnostics)!;
        foreach (var language in site.Languages) Should.NotThrow(() => set.Compile(name, language));
    }

    [Fact]
    public void Every_page_of_our_own_site_is_what_scriban_makes_of_it()
    {
        // A list written in a template is nothing that we compile, so pages with this head are left to Scriban.
        var head = new SourceFile("templates/head.html", Encoding.UTF8.GetBytes("{{ none = [] ~}}\n" + File.ReadAllText(Path.Combine(Folder, "head.html"))));
        var sources = new Disk(Repository.Root).Read();
        var byScriban = SiteBuild.From(new Sources([.. sources.Files, head]), new BuildOptions(Private: true));
        var compiled = SiteBuild.From(sources, new BuildOptions(Private: true));

        foreach (var (one, other) in compiled.Plan.Files.Zip(byScriban.Plan.Files).Where(pair => pair.First.Path.EndsWith(".html", StringComparison.Ordinal)))
            Encoding.UTF8.GetString(one.Make().Bytes.Span).ShouldBe(Encoding.UTF8.GetString(other.Make().Bytes.Span), one.Path);
    }

    // Partials begin in the middle of a page and are compiled with it.
    static bool IsPage(string path) => File.ReadAllText(path) is var text
        && (text.Contains("{{ include 'foot' }}", StringComparison.Ordinal) || text.StartsWith("<!DOCTYPE html>\n<html lang", StringComparison.Ordinal) && text.Contains("</html>", StringComparison.Ordinal));
}
