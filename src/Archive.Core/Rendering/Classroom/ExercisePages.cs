using System.Collections.Immutable;
using Archive.Model;
using Archive.Prose;
using Archive.Rendering.Pages;
using Archive.Words;

namespace Archive.Rendering.Classroom;

/// <summary>Makes the exercise of an entry and its key.</summary>
static class ExercisePages
{
    const string Script = "assets/exercise.js";

    // One right label and three others: enough to think about, few enough to read on a telephone.
    const int Options = 4;

    /// <summary>True where there is something to find or to match.</summary>
    public static bool IsFor(SiteView view, AnnotatedArticle entry) => entry.Article.Publish != Publish.Draft && Asked(view, entry).Any();

    /// <summary>The exercise.</summary>
    public static ExerciseModel Of(SiteView view, AnnotatedArticle entry)
    {
        var (slug, full) = (entry.Article.Slug, entry.Article.Publish == Publish.Full);
        var from = Routes.Exercise(view.Language, slug);
        var notes = new Notes(view, from);
        var model = new ExerciseModel
        {
            Kind = full ? "find" : "match",
            Entry = notes.Link(entry),
            TextLang = entry.Article.Language.Tag,
            TextDir = entry.Article.Language.Direction,
            Key = Routes.Link(from, Routes.Key(view.Language, slug)),
            Script = Routes.Link(from, Script),
        };
        return full && entry.Source is { } text
            ? model with { Text = Marking.Marked(text, [.. Asked(view, entry).Select(anchor => new Mark(anchor.Id, anchor.Span!.Value))], Hidden(view, entry)), Families = Families(view, notes, entry) }
            : model with { Items = [.. Asked(view, entry).Select((anchor, index) => Item(view, notes, entry, anchor, index + 1))] };
    }

    /// <summary>The key: what was to be found, and what seemed to fit and does not.</summary>
    public static KeyModel Key(SiteView view, AnnotatedArticle entry)
    {
        var from = Routes.Key(view.Language, entry.Article.Slug);
        var notes = new Notes(view, from);
        return new KeyModel(
            notes.Link(entry), Routes.Link(from, Routes.Exercise(view.Language, entry.Article.Slug)),
            [.. Asked(view, entry).Select((anchor, index) => Row(view, notes, entry, anchor, index + 1))],
            [.. entry.Anchors.Where(anchor => anchor.Annotation is { IsContrast: true, Selector: not null }).Select((anchor, index) => Row(view, notes, entry, anchor, index + 1))]);
    }

    // In a full text whatever is marked there can be found; of an excerpt only its story, since what is not the article is not shown.
    static IEnumerable<Anchor> Asked(SiteView view, AnnotatedArticle entry) => entry.Anchors.Where(anchor =>
        anchor.Annotation is { IsContrast: false, Selector: not null }
        && (entry.Article.Publish == Publish.Full ? anchor.Span is not null : view.LabelOf(anchor).Family != "copy"));

    static MarkStyle Hidden(SiteView view, AnnotatedArticle entry) => new(
        marks => $" class=\"{string.Join(' ', marks.Select(mark => view.LabelOf(entry.Anchor(mark.Id)!).Family).Distinct())}\" data-ids=\"{string.Join(' ', marks.Select(mark => mark.Id))}\"",
        _ => "");

    static ImmutableArray<FindFamily> Families(SiteView view, Notes notes, AnnotatedArticle entry)
    {
        var rows = Asked(view, entry).Select((anchor, index) => Row(view, notes, entry, anchor, index + 1)).ToLookup(row => row.Family);
        return [.. Label.Families.Where(rows.Contains).Select(family => new FindFamily(
            family, view.Voice[$"family_{family}"], view.Voice[$"family_{family}_definition"], view.Voice.Count("mentions", rows[family].Count()), [.. rows[family]]))];
    }

    static MatchItem Item(SiteView view, Notes notes, AnnotatedArticle entry, Anchor anchor, int number)
    {
        var row = Row(view, notes, entry, anchor, number);
        var answer = view.LabelOf(anchor);
        return new MatchItem(row.Number, row.Quote, row.Gloss,
            [.. Others(view, entry, anchor).Take(Options - 1).Append(answer).OrderBy(label => Folding.Key(view.Voice.Plain(label.Name)), StringComparer.Ordinal)
                .Select(label => new MatchOption(label.Id, view.Voice.Plain(label.Name), label == answer))], row);
    }

    // The labels that an annotator considered and refused come first: they are the best wrong answers. A second right one is none.
    static IEnumerable<Label> Others(SiteView view, AnnotatedArticle entry, Anchor anchor)
    {
        var quote = anchor.Annotation.Selector!.Quote;
        var right = entry.Anchors.Where(other => !other.Annotation.IsContrast && Overlap(other.Annotation.Selector?.Quote, quote)).Select(other => view.LabelOf(other).Id).ToHashSet(StringComparer.Ordinal);
        var refusedHere = entry.Anchors.Where(other => other.Annotation.IsContrast && Overlap(other.Annotation.Selector?.Quote, quote)).Select(view.LabelOf);
        var refused = entry.Anchors.Where(other => other.Annotation.IsContrast).Select(view.LabelOf);
        var family = view.LabelOf(anchor).Family;
        var others = Asked(view, entry).Select(view.LabelOf).OrderBy(label => label.Family == family ? 0 : 1);
        var rest = view.Corpus.Corpus.Labels.Where(label => label.Family == family && label.Basis == Basis.Text);
        return refusedHere.Concat(refused.Where(label => label.Family == family)).Concat(others).Concat(rest).DistinctBy(label => label.Id).Where(label => !right.Contains(label.Id));
    }

    static bool Overlap(string? one, string other) =>
        one is not null && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal));

    static KeyRow Row(SiteView view, Notes notes, AnnotatedArticle entry, Anchor anchor, int number)
    {
        var note = notes.Of(entry, anchor);
        return new KeyRow(view.Voice.Number(number), note.Family, note.Quote, note.Gloss, note.Label, note.Permalink);
    }
}
