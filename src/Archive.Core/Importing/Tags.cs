using System.Collections.Immutable;
using Archive.Model;
using Archive.Words;

namespace Archive.Importing;

/// <summary>A passage that a draft annotates.</summary>
/// <param name="Label">Id of the label.</param>
/// <param name="Quote">The words it quotes, UTF-16.</param>
/// <param name="Note">Name of the note in <c>import.yaml</c>.</param>
sealed record Tagged(string Label, Span Quote, string Note);

/// <summary>What the recognisers have said of the lines so far. Lines are tagged, never taken away.</summary>
sealed class Tags(Page page, ImmutableArray<Label> labels, bool anyLabel = false)
{
    /// <summary>The law of quoting's longest run.</summary>
    const int QuotedWords = 8;

    readonly HashSet<int> taken = [];
    readonly List<Region> regions = [];
    readonly List<Tagged> tagged = [];

    /// <summary>Regions in the order of the text.</summary>
    public ImmutableArray<Region> Regions => [.. regions.OrderBy(region => region.From)];

    /// <summary>Annotated passages in the order of the text.</summary>
    public ImmutableArray<Tagged> Tagged => [.. tagged.OrderBy(passage => passage.Quote).ThenBy(passage => passage.Label, StringComparer.Ordinal)];

    /// <summary>True where nothing has been said of a line yet.</summary>
    public bool IsFree(CopyLine line) => !taken.Contains(line.Index);

    /// <summary>The lines of which nothing has been said yet.</summary>
    public IEnumerable<CopyLine> Free => page.Lines.Where(IsFree);

    /// <summary>Lines that are not the article, as one region without an annotation.</summary>
    public void Region(string kind, CopyLine from, CopyLine to, ImmutableArray<string> links = default)
    {
        for (var index = from.Index; index <= to.Index; index++) taken.Add(index);
        if (IsKnown(kind)) regions.Add(new Region(new(kind, default), from.Number, to.Number) { Links = links.IsDefault ? [] : [.. links.Select(link => new Located<string>(link, default))] });
    }

    /// <summary>One line that is not the article: a region and an annotation on its first words.</summary>
    public void Line(string label, CopyLine line)
    {
        Region(label, line, line);
        Annotate(label, line);
    }

    /// <summary>An annotation on the first words of a line.</summary>
    public void Annotate(string label, CopyLine line, string? note = null) => Annotate(label, line.Span, note);

    /// <summary>An annotation on a stretch of a line, cut after as many words as may be quoted.</summary>
    public void Annotate(string label, Span span, string? note = null)
    {
        if (!IsLabel(label)) return;
        var words = Tokens.Of(span.Of(page.Text)).Take(QuotedWords + 1).ToList();
        if (words.Count == 0) return;
        var end = words.Count > QuotedWords ? span.Start + words[QuotedWords - 1].Span.End : span.End;
        tagged.Add(new Tagged(label, new Span(span.Start, end), note ?? label));
    }

    bool IsKnown(string kind) => Model.Region.Plain.Contains(kind) || IsLabel(kind);

    bool IsLabel(string id) => anyLabel || labels.Any(label => label.Id == id);
}
