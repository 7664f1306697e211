using AngleSharp.Html.Parser;
using Shouldly;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>The build as people run it.</summary>
public sealed class BuildTests
{
    // What a build leaves beside a site and nowhere else.
    static readonly string[] Yard = ["public", "public.lock", "public.manifest", "public.trees"];

    [Fact]
    public void Without_a_verb_the_site_is_built_and_says_where_to_open_it()
    {
        using var root = new Root();
        var answer = root.Archive();
        answer.ExitCode.ShouldBe(0);
        answer.Output.ShouldContain("open file://");
        answer.Errors.ShouldBeEmpty();
        File.Exists(root.At("site/public/ar/articles/the-dry-well/index.html")).ShouldBeTrue();
    }

    [Fact]
    public void Building_twice_gives_the_same_bytes_and_leaves_nothing_beside()
    {
        using var root = new Root();
        root.Archive("build");
        var first = root.Fingerprint("site/public");
        root.Archive("build").ExitCode.ShouldBe(0);
        root.Fingerprint("site/public").ShouldBe(first);
        Directory.GetFileSystemEntries(root.At("site")).Select(Path.GetFileName).Order().ShouldBe(Yard);
    }

    [Fact]
    public void The_page_is_the_same_whether_the_capture_is_at_hand_or_not()
    {
        using var root = new Root();
        root.Archive("build");
        var with = root.Fingerprint("site/public");
        Directory.Delete(root.At("captures"), recursive: true);
        root.Archive("build").Errors.ShouldBeEmpty();
        root.Fingerprint("site/public").ShouldBe(with);
    }

    [Fact]
    public void Every_link_and_fragment_inside_the_site_leads_somewhere()
    {
        using var root = new Root();
        root.Archive("build", "--private");
        var site = root.At("site/public");
        var pages = Directory.GetFiles(site, "*.html", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != "404.html")
            .ToDictionary(path => path, path => new HtmlParser().ParseDocument(File.ReadAllText(path)));
        foreach (var (path, page) in pages)
        {
            foreach (var href in page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!).Where(href => !href.Contains(':')))
            {
                var parts = href.Split('#');
                var target = parts[0].Length == 0 ? path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, parts[0]));
                File.Exists(target).ShouldBeTrue($"{href} on {path}");
                if (parts.Length > 1) pages[target].GetElementById(parts[1]).ShouldNotBeNull($"{href} on {path}");
            }
        }
    }

    [Theory]
    [InlineData("[ar]")]
    [InlineData("[en]")]
    [InlineData("[en, ar]")]
    public void Settings_alone_are_enough_in_any_choice_of_languages(string languages)
    {
        using var root = new Root();
        Directory.Delete(root.At("content"), recursive: true);
        root.Write("content/site.yaml", $"title: {{ ar: \"أرشيف\", en: \"Archive\" }}\nlanguages: {languages}\nbase-url: https://example.org\n");
        var answer = root.Archive("build");
        answer.ExitCode.ShouldBe(0);
        answer.Errors.ShouldBeEmpty();
        File.Exists(root.At("site/public/index.html")).ShouldBeTrue();
    }

    [Fact]
    public void A_folder_that_is_not_a_site_is_not_replaced()
    {
        using var root = new Root();
        root.Write("work/thesis.txt", "years of work");
        var answer = root.Archive("build", "--out", root.At("work"));
        answer.ExitCode.ShouldBe(73);
        root.Read("work/thesis.txt").ShouldBe("years of work");
    }

    [Fact]
    public void A_second_build_of_the_same_folder_is_turned_away_while_the_first_writes()
    {
        using var root = new Root();
        Directory.CreateDirectory(root.At("site"));
        using var held = new FileStream(root.At("site/public.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        root.Archive("build").ExitCode.ShouldBe(75);
    }

    [Fact]
    public void A_template_that_names_a_missing_word_stops_the_build_at_its_place()
    {
        using var root = new Root();
        root.Write("templates/page.html", "{{ include 'head' }}\n<p>{{ s.no_such_word }}</p>\n");
        var answer = root.Archive("build");
        answer.ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain("templates/page.html:2:9");
    }

    [Fact]
    public void A_template_that_names_a_missing_member_stops_the_build_and_leaves_the_site()
    {
        using var root = new Root();
        root.Archive("build");
        var published = root.Fingerprint("site/public");
        root.Write("templates/page.html", "{{ include 'head' }}\n<p>{{ page.no_such_member }}</p>\n");
        var answer = root.Archive("build");
        answer.ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain("templates/page.html:2:");
        root.Fingerprint("site/public").ShouldBe(published);
    }

    [Fact]
    public void A_closing_slash_names_the_same_folder()
    {
        using var root = new Root();
        root.Archive("build", "--out", root.At("web/public/")).ExitCode.ShouldBe(0);
        root.Archive("build", "--out", root.At("web/public/")).ExitCode.ShouldBe(0);
        Directory.GetFileSystemEntries(root.At("web")).Select(Path.GetFileName).Order().ShouldBe(Yard);
    }

    [Fact]
    public void A_link_stays_a_link_and_the_folder_that_it_names_gets_the_site()
    {
        using var root = new Root();
        Directory.CreateDirectory(root.At("web/real"));
        Directory.CreateSymbolicLink(root.At("public"), root.At("web/real"));
        root.Archive("build", "--out", root.At("public")).ExitCode.ShouldBe(0);
        new DirectoryInfo(root.At("public")).LinkTarget.ShouldNotBeNull();
        File.Exists(root.At("web/real/index.html")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("content/made")]
    [InlineData("captures")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_site_never_takes_the_place_of_its_sources(string folder)
    {
        using var root = new Root();
        // It looks like a site of ours: somebody copied one there.
        if (folder == ".") root.Write("index.html", "<meta name=\"generator\" content=\"Archive 1.0\">");
        var before = root.Fingerprint(".");
        root.Archive("build", "--out", root.At(folder)).ExitCode.ShouldBe(73);
        root.Fingerprint(".").ShouldBe(before);
    }

    [Theory]
    [InlineData("file/public")]
    [InlineData("loop")]
    [InlineData("loop/public")]
    public void A_folder_that_cannot_be_made_is_no_fault_of_the_program(string folder)
    {
        using var root = new Root();
        root.Write("file", "words");
        File.CreateSymbolicLink(root.At("loop"), root.At("loop"));
        var answer = root.Archive("build", "--out", root.At(folder));
        answer.ExitCode.ShouldBe(74);
        answer.Errors.ShouldStartWith("archive: cannot ");
    }

    [Fact]
    public void A_file_that_the_disk_refuses_is_no_fault_of_the_program_and_leaves_nothing_beside()
    {
        using var root = new Root();
        root.Archive("build");
        var published = root.Fingerprint("site/public");
        // An asset below a name that the built-in set has for a file.
        root.Write("templates/assets/site.css/more.css", "p { }");
        root.Archive("build").ExitCode.ShouldBe(74);
        root.Fingerprint("site/public").ShouldBe(published);
        Directory.GetFileSystemEntries(root.At("site")).Select(Path.GetFileName).Order().ShouldBe(Yard);
    }

    [Fact]
    public void The_page_for_what_is_not_there_begins_its_links_at_the_path_of_the_site()
    {
        using var root = new Root();
        root.Change("content/site.yaml", "https://", "https://archive.example//deep/");
        root.Archive("build").ExitCode.ShouldBe(0);
        root.Read("site/public/404.html").ShouldContain("href=\"/deep/");
    }

    [Fact]
    public void Words_of_the_interface_that_say_nothing_stop_the_build()
    {
        using var root = new Root();
        root.Write("templates/strings.en.yaml", "");
        var answer = root.Archive("build");
        answer.ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain("ARC502");
    }

    [Fact]
    public void An_asset_is_no_template_whatever_its_ending()
    {
        using var root = new Root();
        root.Write("templates/assets/sheet.html", "{{ end }}");
        root.Archive("build").ExitCode.ShouldBe(0);
        root.Read("site/public/assets/sheet.html").ShouldBe("{{ end }}");
    }
}
