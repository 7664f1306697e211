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
    (int Start, string Kind, int Line)? block;
    (string Target, int Start, Place Place)? link;

    /// <summary>Where renderers write markup.</summary>
    public TextWriter Markup { get; }

    public TextRecorder() => Markup = new StringWriter(markup) { NewLine = "\n" };

    /// <summary>A block begins; blocks are joined by one line break, which belongs to none of them.</summary>
    public void BeginBlock(string kind, int line)
    {
        EndBlock();
        if (canonical.Length > 0) canonical.Append('\n');
        block = (canonical.Length, kind, line);
    }

    public void EndBlock()
    {
        if (block is { } open && canonical.Length > open.Start)
            blocks.Add(new Block(new Span(open.Start, canonical.Length), open.Kind, open.Line));
        block = null;
    }

    public void BeginLink(string target, Place place)
    {
        Flush();
        link = (target, canonical.Length, place);
    }

    public void EndLink()
    {
        Flush();
        if (link is { } open) links.Add(new Link(open.Target, new Span(open.Start, canonical.Length), open.Place));
        link = null;
    }

    /// <summary>Visible words, unescaped.</summary>
    public void Words(string words)
    {
        if (words.Length == 0) return;
        Flush();
        runs.Add(new Run(words, canonical.Length, link is not null));
        canonical.Append(words);
    }

    public Text Finish()
    {
        EndBlock();
        Flush();
        return new Text(canonical.ToString(), runs.ToImmutable(), blocks.ToImmutable(), links.ToImmutable());
    }

    void Flush()
    {
        if (markup.Length == 0) return;
        runs.Add(new Run(markup.ToString(), -1, link is not null));
        markup.Clear();
    }
}
