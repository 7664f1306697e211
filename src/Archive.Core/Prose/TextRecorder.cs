using System.Collections.Immutable;
using System.Text;
using Archive.Model;

namespace Archive.Prose;

/// <summary>Takes down a text while a renderer walks over it: markup as it goes out, and words with their place.</summary>
sealed class TextRecorder
{
    readonly StringBuilder canonical = new();
    readonly StringBuilder markup = new();
    readonly ImmutableArray<Run>.Builder runs = ImmutableArray.CreateBuilder<Run>();
    readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    readonly ImmutableArray<Link>.Builder links = ImmutableArray.CreateBuilder<Link>();
    readonly ImmutableArray<Link>.Builder refused = ImmutableArray.CreateBuilder<Link>();
    // How much of the markup is in runs.
    int flushed;
    (int Start, string Kind, int Line, string Id)? block;
    readonly ImmutableArray<int>.Builder parts = ImmutableArray.CreateBuilder<int>();
    (string Target, int Start, Place Place, bool IsMark)? link;

    /// <summary>Where renderers write markup.</summary>
    public TextWriter Markup { get; }

    public TextRecorder() => Markup = new StringWriter(markup) { NewLine = "\n" };

    /// <summary>A block begins. Until its first words it is none: a paragraph that is only a picture has nothing to quote.</summary>
    public void BeginBlock(string kind, int line, string id)
    {
        EndBlock();
        block = (-1, kind, line, id);
    }

    public void EndBlock()
    {
        if (block is { Start: >= 0 } open) blocks.Add(new Block(new Span(open.Start, canonical.Length), open.Kind, open.Line, open.Id));
        block = null;
    }

    /// <summary>A link begins.</summary>
    /// <param name="target">Its address as written.</param>
    /// <param name="place">Where the file has it.</param>
    /// <param name="isMark">True for one that the page shows as a mark: other links may stand inside it.</param>
    public void BeginLink(string target, Place place, bool isMark)
    {
        Flush();
        link = (target, -1, place, isMark);
    }

    public void EndLink()
    {
        Flush();
        if (link is { } open)
            links.Add(new Link(open.Target, new Span(open.Start < 0 ? canonical.Length : open.Start, canonical.Length), open.Place));
        link = null;
    }

    /// <summary>A block that stands in no other has ended.</summary>
    public void EndPart()
    {
        Flush();
        if (runs.Count > (parts.Count > 0 ? parts[^1] : 0)) parts.Add(runs.Count);
    }

    /// <summary>Visible words, unescaped.</summary>
    public void Words(ReadOnlySpan<char> words)
    {
        if (words.Length == 0) return;
        Flush();
        StartBlock();
        if (link is { Start: < 0 } begun) link = begun with { Start = canonical.Length };
        runs.Add(new Run(IsWords: true, new Span(canonical.Length, canonical.Length + words.Length), link is { IsMark: false }));
        canonical.Append(words);
    }

    /// <summary>A link whose words stand without it.</summary>
    public void Refuse(string target, Place place) => refused.Add(new Link(target, default, place));

    public Text Finish()
    {
        EndBlock();
        Flush();
        return new Text(canonical.ToString(), runs.ToImmutable(), blocks.ToImmutable(), links.ToImmutable())
        {
            Markup = markup.ToString(),
            Refused = refused.ToImmutable(),
            Parts = parts.ToImmutable(),
        };
    }

    // Blocks are joined by one line break, which belongs to none of them.
    void StartBlock()
    {
        if (block is not { Start: < 0 } begun) return;
        if (canonical.Length > 0) canonical.Append('\n');
        block = begun with { Start = canonical.Length };
    }

    // What renderers have written since the last time is a run.
    void Flush()
    {
        if (markup.Length == flushed) return;
        runs.Add(new Run(IsWords: false, new Span(flushed, markup.Length), link is { IsMark: false }));
        flushed = markup.Length;
    }
}
