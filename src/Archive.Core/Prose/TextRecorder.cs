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
    (int Start, string Kind, int Line)? block;
    (string Target, int Start, Place Place)? link;

    /// <summary>Where renderers write markup.</summary>
    public TextWriter Markup { get; }

    public TextRecorder() => Markup = new StringWriter(markup) { NewLine = "\n" };

    /// <summary>A block begins. Until its first words it is none: a paragraph that is only a picture has nothing to quote.</summary>
    public void BeginBlock(string kind, int line)
    {
        EndBlock();
        block = (-1, kind, line);
    }

    public void EndBlock()
    {
        if (block is { Start: >= 0 } open) blocks.Add(new Block(new Span(open.Start, canonical.Length), open.Kind, open.Line));
        block = null;
    }

    public void BeginLink(string target, Place place)
    {
        Flush();
        link = (target, -1, place);
    }

    public void EndLink()
    {
        Flush();
        if (link is { } open)
            links.Add(new Link(open.Target, new Span(open.Start < 0 ? canonical.Length : open.Start, canonical.Length), open.Place));
        link = null;
    }

    /// <summary>Visible words, unescaped.</summary>
    public void Words(string words)
    {
        if (words.Length == 0) return;
        Flush();
        StartBlock();
        if (link is { Start: < 0 } begun) link = begun with { Start = canonical.Length };
        runs.Add(new Run(words, canonical.Length, link is not null));
        canonical.Append(words);
    }

    /// <summary>A link whose words stand without it.</summary>
    public void Refuse(string target, Place place) => refused.Add(new Link(target, default, place));

    public Text Finish()
    {
        EndBlock();
        Flush();
        return new Text(canonical.ToString(), runs.ToImmutable(), blocks.ToImmutable(), links.ToImmutable()) { Refused = refused.ToImmutable() };
    }

    // Blocks are joined by one line break, which belongs to none of them.
    void StartBlock()
    {
        if (block is not { Start: < 0 } begun) return;
        if (canonical.Length > 0) canonical.Append('\n');
        block = begun with { Start = canonical.Length };
    }

    void Flush()
    {
        if (markup.Length == 0) return;
        runs.Add(new Run(markup.ToString(), -1, link is not null));
        markup.Clear();
    }
}
