using Archive.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Prose;

/// <summary>Markdig's renderers for everything that shows words or needs a say in markup, replaced by ones that tell the recorder.</summary>
static class WordRenderers
{
    public static void Install(HtmlRenderer renderer, TextRecorder recorder, Func<string, bool> isMark)
    {
        var all = renderer.ObjectRenderers;
        all.ReplaceOrAdd<LiteralInlineRenderer>(new Literal(recorder));
        all.ReplaceOrAdd<HtmlEntityInlineRenderer>(new Entity(recorder));
        all.ReplaceOrAdd<CodeInlineRenderer>(new Code(recorder));
        all.ReplaceOrAdd<LineBreakInlineRenderer>(new LineBreak(recorder));
        all.ReplaceOrAdd<LinkInlineRenderer>(new Hyperlink(isMark));
        all.ReplaceOrAdd<CodeBlockRenderer>(new CodeLines(recorder));
        all.ReplaceOrAdd<ParagraphRenderer>(new Paragraph());
        all.ReplaceOrAdd<HeadingRenderer>(new Heading());
        all.ReplaceOrAdd<HtmlCustomContainerRenderer>(new Container());
    }

    static string IdOf(LeafBlock block) => block.GetData(typeof(WordRenderers)) is string id ? $" id=\"{id}\"" : "";

    sealed class Literal(TextRecorder recorder) : HtmlObjectRenderer<LiteralInline>
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline literal) => Show(renderer, recorder, literal.Content.AsSpan());
    }

    sealed class Entity(TextRecorder recorder) : HtmlObjectRenderer<HtmlEntityInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlEntityInline entity) => Show(renderer, recorder, entity.Transcoded.AsSpan());
    }

    sealed class Code(TextRecorder recorder) : HtmlObjectRenderer<CodeInline>
    {
        protected override void Write(HtmlRenderer renderer, CodeInline code)
        {
            renderer.Write("<code>");
            Show(renderer, recorder, code.Content);
            renderer.Write("</code>");
        }
    }

    sealed class LineBreak(TextRecorder recorder) : HtmlObjectRenderer<LineBreakInline>
    {
        protected override void Write(HtmlRenderer renderer, LineBreakInline line)
        {
            // Markdig keeps a trailing break above a pipe table; it shows nothing.
            if (renderer.IsLastInContainer) return;
            if (line.IsHard) renderer.Write("<br>");
            Show(renderer, recorder, " ");
        }
    }

    sealed class Hyperlink(Func<string, bool> isMark) : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (link.IsImage)
            {
                // A picture would be a request to a stranger's machine; its description stands in for it, outside the quotable text.
                renderer.Write("<span class=\"picture\">").WriteEscape(string.Concat(link.Descendants<LiteralInline>())).Write("</span>");
                return;
            }
            var linked = link.Url is { Length: > 0 } target && !isMark(target);
            if (linked) renderer.Write("<a href=\"").Write(Html.Escape(link.Url!)).Write("\">");
            renderer.WriteChildren(link);
            if (linked) renderer.Write("</a>");
        }
    }

    sealed class CodeLines(TextRecorder recorder) : HtmlObjectRenderer<CodeBlock>
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock block)
        {
            renderer.Write("<pre dir=\"ltr\"").Write(IdOf(block)).Write("><code>");
            // Markdig keeps the line ends of the file here, and only here.
            recorder.Words(block.Lines.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
            renderer.Write("</code></pre>").WriteLine();
        }
    }

    sealed class Paragraph : HtmlObjectRenderer<ParagraphBlock>
    {
        protected override void Write(HtmlRenderer renderer, ParagraphBlock block)
        {
            // In a tight list or a table cell the item itself is the paragraph.
            if (!renderer.ImplicitParagraph) renderer.Write("<p").Write(IdOf(block)).Write(">");
            renderer.WriteLeafInline(block);
            if (!renderer.ImplicitParagraph) renderer.WriteLine("</p>");
        }
    }

    sealed class Heading : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock block)
        {
            // The page has the only <h1>.
            var tag = $"h{Math.Max(2, block.Level)}";
            renderer.Write("<").Write(tag).Write(IdOf(block)).Write(">").WriteLeafInline(block).Write("</").Write(tag).WriteLine(">");
        }
    }

    sealed class Container : HtmlObjectRenderer<CustomContainer>
    {
        protected override void Write(HtmlRenderer renderer, CustomContainer container)
        {
            renderer.WriteLine("<div class=\"region\">");
            renderer.WriteChildren(container);
            renderer.WriteLine("</div>");
        }
    }

    // Inside an attribute (EnableHtmlForInline off) words are no longer visible text.
    static void Show(HtmlRenderer renderer, TextRecorder recorder, ReadOnlySpan<char> words)
    {
        if (renderer.EnableHtmlForInline) recorder.Words(words);
        else renderer.WriteEscape(words);
    }
}
