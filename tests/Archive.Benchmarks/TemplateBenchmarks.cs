using System.Text;
using Archive.Model;
using BenchmarkDotNet.Attributes;

namespace Archive.Benchmarks;

/// <summary>The pages of 50 entries by compiled templates and by Scriban's own interpreter: models and bytes.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class TemplateBenchmarks
{
    readonly PlannedFile[] compiled = Entries(MadeCorpus.Of(50));
    // A list written in a template is nothing that is compiled, so pages with this head are left to Scriban.
    readonly PlannedFile[] interpreted = Entries(new Sources(MadeCorpus.Of(50).Files.Append(new SourceFile(
        "templates/head.html", Encoding.UTF8.GetBytes("{{ none = [] ~}}\n" + File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "head.html")))))));

    /// <summary>As they are built.</summary>
    [Benchmark(Baseline = true)]
    public long Compiled() => compiled.Sum(file => (long)file.Make().Bytes.Length);

    /// <summary>As they would be without the compiler.</summary>
    [Benchmark]
    public long Interpreted() => interpreted.Sum(file => (long)file.Make().Bytes.Length);

    static PlannedFile[] Entries(Sources sources) =>
        [.. SiteBuild.From(sources, new BuildOptions { Pages = PageKinds.Of(PageKind.Entry) }).Plan.Files.Where(file => file.Path.Contains("/articles/", StringComparison.Ordinal))];
}
