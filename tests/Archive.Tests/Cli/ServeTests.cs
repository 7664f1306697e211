using System.Net;
using System.Text;
using System.Text.Json;
using Archive.Cli;
using Archive.Model;
using Shouldly;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary><c>archive serve</c> as a process and over HTTP.</summary>
public sealed class ServeTests : IDisposable
{
    const string Sidecar = "content/articles/the-dry-well/annotations.yaml";
    const string Entry = "/sub/en/articles/the-dry-well/";

    readonly Root root = new();

    public void Dispose() => root.Dispose();

    [Fact]
    public void It_serves_what_a_build_would_write_and_writes_nothing()
    {
        var before = root.Fingerprint("");
        var build = SiteBuild.From(new Disk(root.Folder).Read(), new BuildOptions());
        using (var serving = Serving.Start(root.Folder))
        {
            serving.Home.AbsolutePath.ShouldBe(build.Corpus.Corpus.Site.BasePath);
            // Search comes after the pages, and whoever asks for it waits; lists of words come with it.
            serving.Text("search/manifest.js").ShouldNotBeEmpty();
            foreach (var file in build.Plan.Files.Where(file => file.Path.Count(c => c == '/') < 4))
            {
                using var answer = serving.Get(file.Path);
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, file.Path);
                answer.Headers.CacheControl!.NoStore.ShouldBeTrue(file.Path);
                answer.Content.Headers.ContentType!.ToString().ShouldNotBe("application/octet-stream", file.Path);
                var text = Serving.Body(answer);
                WithoutScript(text).ShouldBe(Encoding.UTF8.GetString(file.Make().Bytes.Span), file.Path);
                (text.Split("/_archive/live.js").Length - 1).ShouldBe(file.Path.EndsWith(".html", StringComparison.Ordinal) ? 1 : 0, file.Path);
            }
            serving.End().ExitCode.ShouldBe(0);
        }
        root.Fingerprint("").ShouldBe(before);
    }

    [Fact]
    public void It_answers_only_to_this_machine_by_its_own_name_and_takes_nothing()
    {
        using var serving = Serving.Start(root.Folder);
        Status("/", host: "rebound.example").ShouldBe(HttpStatusCode.MisdirectedRequest);
        Status("/_archive/events", host: "rebound.example:80").ShouldBe(HttpStatusCode.MisdirectedRequest);
        Status("", host: $"localhost:{serving.Home.Port}").ShouldBe(HttpStatusCode.OK);
        foreach (var method in new[] { "POST", "PUT", "DELETE", "OPTIONS" }) Status("", method).ShouldBe(HttpStatusCode.MethodNotAllowed, method);
        Status("", "HEAD").ShouldBe(HttpStatusCode.OK);
        using (var page = serving.Get("")) page.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["same-origin"]);
        Status("../site.yaml").ShouldBe(HttpStatusCode.NotFound);
        Status("/sub/..%2fcontent/site.yaml").ShouldBe(HttpStatusCode.NotFound);

        // A folder's address without its slash, and that of the machine, lead to the page; what is not there is the site's own page.
        using var folder = serving.Get("/sub/en");
        (folder.StatusCode, folder.Headers.Location!.ToString()).ShouldBe((HttpStatusCode.Redirect, "/sub/en/"));
        using var machine = serving.Get("/");
        (machine.StatusCode, machine.Headers.Location!.ToString()).ShouldBe((HttpStatusCode.Redirect, "/sub/"));
        WithoutScript(serving.Text("nowhere/")).ShouldBe(WithoutScript(serving.Text("404.html")));

        var second = root.Archive("serve", "--port", $"{serving.Home.Port}");
        (second.ExitCode, second.Errors.Trim().Split('\n').Length).ShouldBe((74, 1));
        second.Errors.ShouldContain($"port {serving.Home.Port} is taken");
        root.Archive("serve", "--port", "seventy").ExitCode.ShouldBe(2);
        Root.Run(["serve", "--root", root.At("nowhere")]).ExitCode.ShouldBe(2);

        HttpStatusCode Status(string address, string method = "GET", string? host = null)
        {
            using var answer = serving.Get(address, method, host);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task A_save_reaches_the_open_page_and_an_error_leaves_the_last_good_one()
    {
        using var serving = Serving.Start(root.Folder);
        // The first search has come, or it might come between a page and its first question.
        serving.Text("search/manifest.js").ShouldNotBeEmpty();
        await using var told = serving.Told(Entry).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        await using var home = serving.Told("/sub/en/browse/").GetAsyncEnumerator(TestContext.Current.CancellationToken);
        (await Next(told), await Next(home)).ShouldBe(("faults", "faults"));

        root.Change(Sidecar, "en: \"Nothing but", "en: \"Wordless: nothing but");
        (await Until(told, "reload")).ShouldBeTrue();
        (await Until(home, "go")).ShouldBeTrue();
        home.Current.ShouldContain("/sub/en/articles/the-dry-well/index.html#a2");
        var good = serving.Text(Entry);
        good.ShouldContain("Wordless");
        Faults("en").GetArrayLength().ShouldBe(0);

        root.Change(Sidecar, "label: source-unnamed", "label: source-unnamd");
        while (Faults("en").GetArrayLength() == 0) (await Until(told, "faults")).ShouldBeTrue();
        serving.Text(Entry).ShouldContain("Wordless");
        var (english, arabic) = (Faults("en")[0], Faults("ar")[0]);
        english.GetProperty("place").GetString()!.ShouldStartWith(Sidecar + ":");
        english.GetProperty("title").GetString().ShouldBe(Rules.LabelUnknown.English);
        arabic.GetProperty("title").GetString().ShouldBe(Rules.LabelUnknown.Arabic);
        arabic.GetProperty("help").GetString().ShouldBe(Rules.LabelUnknown.Help.In("ar"));

        root.Change(Sidecar, "label: source-unnamd", "label: source-unnamed");
        while (Faults("en").GetArrayLength() > 0) (await Until(told, "faults")).ShouldBeTrue();
        var end = serving.End();
        end.ExitCode.ShouldBe(0);
        end.Errors.Split('\n').Count(line => line.StartsWith("error ARC401: " + Sidecar, StringComparison.Ordinal)).ShouldBe(1);

        JsonElement Faults(string language) => JsonDocument.Parse(serving.Text($"/_archive/faults?page={Entry}&language={language}")).RootElement.GetProperty("faults");
    }

    [Fact]
    public void Content_that_was_never_sound_is_told_and_served_once_it_is()
    {
        var settings = root.Read("content/site.yaml");
        root.Write("content/site.yaml", "title: [");
        using var serving = Serving.Start(root.Folder);
        using (var page = serving.Get("/ar/")) page.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        serving.Text("/_archive/faults?page=/&language=ar").ShouldContain("content/site.yaml:1");
        root.Write("content/site.yaml", settings);
        var stop = DateTime.UtcNow + Serving.Limit;
        while (DateTime.UtcNow < stop)
        {
            using var page = serving.Get("/sub/ar/");
            if (page.StatusCode == HttpStatusCode.OK) return;
            Thread.Sleep(20);
        }
        Assert.Fail("the site did not come back");
    }

    static string WithoutScript(string page) => string.Join('\n', page.Split('\n').Where(line => !line.StartsWith("<script src=\"/_archive/live.js\"", StringComparison.Ordinal)));

    static async Task<string> Next(IAsyncEnumerator<string> told) =>
        await told.MoveNextAsync() ? JsonDocument.Parse(told.Current).RootElement.GetProperty("do").GetString()! : "over";

    static async Task<bool> Until(IAsyncEnumerator<string> told, string what)
    {
        for (string next; (next = await Next(told)) != "over";)
        {
            if (next == what) return true;
        }
        return false;
    }
}
