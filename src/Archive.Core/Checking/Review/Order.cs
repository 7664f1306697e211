using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Checking.Review;

/// <summary>Annotations are kept in the order of the text, so that two people who add some rarely collide.</summary>
static class Order
{
    public static void Run(AnnotatedArticle entry, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        // Only where every quote has its place is the order known.
        if (entry.Anchors.Any(anchor => anchor.Comparison == Comparison.NotYet)) return;
        var written = entry.Article.Sidecar.Annotations;
        var first = written.Zip(entry.Anchors).FirstOrDefault(pair => pair.First.Id.Value != pair.Second.Id);
        if (first.First is not { } misplaced) return;
        var order = string.Join(' ', entry.Anchors.Select(anchor => anchor.Id));
        diagnostics.Add(new Diagnostic(Rules.OutOfOrder, misplaced.Id.Place, new Detail("comes first in the text", first.Second.Id))
        {
            Fix = new Fix(FixKind.SortAnnotations, misplaced.Id.Place, order),
        });
    }
}
