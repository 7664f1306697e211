using System.Text.RegularExpressions;
using Archive.Model;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Markdig.Syntax.Block;

namespace Archive.Prose;

/// <summary>Markdown read once into a <see cref="Text"/>. Raw HTML is shown as words; Markdig's tree never leaves this class.</summary>
public static partial class MarkdownText
{
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = Limits.Nesting }
        .UsePreciseSourceLocation().UsePipeTables().UseCustomContainers().DisableHtml().Build();

    /// <summary>Reads a body.</summary>
    /// <param name="body">The Markdown and its place.</param>
    /// <param name="address">The address of a link as it may go out; null drops the link and keeps its words.</param>
    /// <param name="idsBegin">How the ids of blocks begin, such as <c>p_</c> for <c>p_1</c>, <c>p_2</c> …; null to give none.</param>
    /// <param name="isMark">Links that the page shows as marks: they are kept in <see cref="Text.Links"/>, and their words stand without a link.</param>
    /// <returns><see cref="Text.TooDeep"/> where lists, quotations or emphasis stand so deep in each other that the parser gives up.</returns>
    public static Text Read(Body body, Func<string, SafeUrl?> address, string? idsBegin = null, Func<string, bool>? isMark = null)
    {
        try
        {
            return Record(body, address, idsBegin, isMark);
        }
        catch (ArgumentException)
        {
            // Past its depth the parser, or the renderer, throws, and does not say where.
            return Text.TooDeep(MarkdownDepth.FirstLine(body.Markdown, Pipeline));
        }
    }

    static Text Record(Body body, Func<string, SafeUrl?> address, string? idsBegin, Func<string, bool>? isMark)
    {
        var document = Markdown.Parse(body.Markdown, Pipeline);
        var recorder = new TextRecorder();
        var renderer = new HtmlRenderer(recorder.Markup);
        Pipeline.Setup(renderer);
        WordRenderers.Install(renderer, recorder, IsMark);

        foreach (var link in document.Descendants<LinkInline>().ToList()) link.Url = Address(link);
        foreach (var link in document.Descendants<AutolinkInline>().ToList()) link.ReplaceBy(Plain(link));

        var number = 0;
        renderer.ObjectWriteBefore += (_, thing) =>
        {
            if (thing is LeafBlock leaf and (ParagraphBlock or HeadingBlock or CodeBlock))
            {
                var id = idsBegin is null ? "" : ShortWords.Of($"{idsBegin}{++number}");
                recorder.BeginBlock(KindOf(leaf), body.FirstLine + leaf.Line, id);
                if (id.Length > 0) leaf.SetData(typeof(WordRenderers), id);
            }
            else if (thing is LinkInline { IsImage: false, Url: { Length: > 0 } target } link)
            {
                recorder.BeginLink(target, body.PlaceOf(link.Line, link.Column, link.Span.Length), IsMark(target));
            }
        };
        renderer.ObjectWriteAfter += (_, thing) =>
        {
            if (thing is LinkInline { IsImage: false, Url.Length: > 0 }) recorder.EndLink();
            if (thing is Block { Parent: MarkdownDocument }) recorder.EndPart();
        };
        renderer.Render(document);
        return recorder.Finish();

        bool IsMark(string target) => isMark?.Invoke(target) == true;

        // An empty address tells the renderer to write the words alone.
        string Address(LinkInline link)
        {
            if (link.IsImage) return "";
            var target = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
            if (address(target) is { } url) return url.Address;
            recorder.Refuse(target, body.PlaceOf(link.Line, link.Column, link.Span.Length));
            return "";
        }
    }

    /// <summary>Addresses that need no page: outside the site, or a fragment of the same page.</summary>
    public static SafeUrl? OutsideOrFragment(string address) =>
        FragmentForm().IsMatch(address) ? SafeUrl.Internal(address) : SafeUrl.External(address);

    // <https://…> is a link by its looks only; as words it can be quoted, and its address is checked like any other text.
    static LiteralInline Plain(AutolinkInline link) => new(link.Url) { Span = link.Span, Line = link.Line, Column = link.Column };

    static string KindOf(Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is CustomContainer { Info: { } info } && RegionForm().IsMatch(info)) return info;
        }
        return Region.Body;
    }

    [GeneratedRegex(@"\A#[a-z0-9-]{1,40}\z")]
    private static partial Regex FragmentForm();

    [GeneratedRegex(@"\A[a-z0-9-]{1,40}\z")]
    private static partial Regex RegionForm();
}
