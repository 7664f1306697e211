using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;

namespace Archive.Importing.Saved;

/// <summary>Walks a page in order and gives its visible lines, each with what the structure says of it.</summary>
sealed class LineWalk(IElement? article, string? title)
{
    static readonly FrozenSet<string> Silent = FrozenSet.Create(StringComparer.Ordinal,
        "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "embed", "head", "canvas", "audio", "video", "select", "datalist", "textarea", "map");

    static readonly FrozenSet<string> Inline = FrozenSet.Create(StringComparer.Ordinal,
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "ruby", "s", "samp",
        "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr", "center-inline");

    const int MostBlocks = 2;

    readonly ImmutableArray<SavedLine>.Builder lines = ImmutableArray.CreateBuilder<SavedLine>();
    readonly StringBuilder words = new();
    readonly List<string> links = [];
    Zone zone = Zone.Furniture;
    int linked;

    /// <summary>The lines of a page.</summary>
    public ImmutableArray<SavedLine> Lines(IElement body)
    {
        // Where nothing is known of the structure, words alone decide.
        Walk(body, article is null ? Zone.Article : Zone.Furniture, inLink: false);
        End();
        return lines.ToImmutable();
    }

    // Nesting is capped before, so that walking down is safe.
    void Walk(INode node, Zone around, bool inLink)
    {
        if (node is IText text)
        {
            Add(text.Data, around, inLink);
            return;
        }
        if (node is not IElement element || Silent.Contains(element.LocalName) || IsHidden(element)) return;
        if (element.LocalName == "br")
        {
            End();
            return;
        }
        var own = ReferenceEquals(element, article) ? Zone.Article : Zones.Of(element, around, article, title);
        // Outside the article every link and button is something of its own, however the page sets them side by side.
        var isItem = own is not (Zone.Article or Zone.Title or Zone.Byline or Zone.Dateline) && element.LocalName is "a" or "button";
        var isBlock = !Inline.Contains(element.LocalName) || own != around || isItem;
        if (isBlock) End();
        var isLink = element.LocalName == "a" && element.GetAttribute("href") is { Length: > 0 } && !IsRunaway(element);
        if (isLink) links.Add(element.GetAttribute("href")!);
        foreach (var child in element.ChildNodes) Walk(child, own, inLink || isLink);
        if (isBlock) End();
    }

    void Add(string text, Zone around, bool inLink)
    {
        foreach (var c in text)
        {
            // The line feeds of a source file are spaces, and so are those marks that would end a line of the capture.
            var isSpace = char.IsWhiteSpace(c) && c != '\u00A0' || c is '\u2028' or '\u2029' or '\u0085' || char.IsControl(c);
            if (isSpace && (words.Length == 0 || words[^1] == ' ')) continue;
            if (words.Length == 0) zone = around;
            words.Append(isSpace ? ' ' : c);
            if (inLink && !isSpace) linked++;
        }
    }

    void End()
    {
        var line = words.ToString().Trim();
        if (line.Any(char.IsLetterOrDigit))
            lines.Add(new SavedLine(line, zone, [.. links], linked >= line.Count(c => c != ' ')));
        words.Clear();
        links.Clear();
        linked = 0;
    }

    // A link that was never closed goes on over what follows, as parsers have it: it is no link of what it swallowed.
    static bool IsRunaway(IElement link) => link.QuerySelectorAll("p, li, h1, h2, h3, h4").Length > MostBlocks;

    static bool IsHidden(IElement element) => element.HasAttribute("hidden") || element.GetAttribute("style") is { } style
        && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
}
