using Archive.Anchoring;
using Archive.Checking;
using Archive.Indexing;
using Archive.Links;
using Archive.Loading;
using Archive.Model;
using Archive.Rendering;
using BenchmarkDotNet.Attributes;

namespace Archive.Benchmarks;

/// <summary>The stages of a build on 200 articles, each by itself, and what it allocates.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class StageBenchmarks
{
    readonly Sources sources = MadeCorpus.Of(200);
    readonly BuildOptions options = new();
    Corpus corpus = null!;
    AnnotatedCorpus annotated = null!;
    SearchIndex index = null!;

    /// <summary>What each stage begins with.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        corpus = Loader.Load(sources).Corpus;
        annotated = Anchorer.Anchor(corpus).Corpus;
        index = Indexer.Plan(annotated, Indexer.Read(annotated));
        if (annotated.Articles.Length != 200) throw new InvalidOperationException("the made corpus has faults");
    }

    /// <summary>Files into records.</summary>
    [Benchmark]
    public object Load() => Loader.Load(sources);

    /// <summary>Markdown into text, quotes into places.</summary>
    [Benchmark]
    public object Anchor() => Anchorer.Anchor(corpus);

    /// <summary>What is wrong with the content.</summary>
    [Benchmark]
    public object Check() => Checker.Check(annotated);

    /// <summary>The search index.</summary>
    [Benchmark]
    public object Index() => Indexer.Plan(annotated, Indexer.Read(annotated));

    /// <summary>The plan of all pages, without a byte of them.</summary>
    [Benchmark]
    public object Plan() => Renderer.Plan(
        annotated, Renderer.Read(sources, annotated.Corpus.Site, options), Renderer.Gather(sources, annotated, LinkUses.Of(annotated).All, options), options)!.With(index.Terms);
}
