using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;

namespace Archive.Rendering;

/// <summary>The charts of the home page. They count what stands in the entries of this archive, and judgements (tier B) stay out.</summary>
static class HomeCharts
{
    /// <summary>Labels of tier A, by family.</summary>
    public static ChartModel Families(SiteView view)
    {
        var (voice, corpus) = (view.Voice, view.Corpus.Corpus);
        var from = Routes.Home(view.Language);
        var counts = Label.Families.Select(family => new { Family = family, Labels = view.Shown.Counted.Sum(entry => Tally.Labels(corpus, entry, family, Tier.A)) }).ToList();
        var most = counts.Max(count => count.Labels);
        return new ChartModel
        {
            Id = "families",
            Title = voice["chart_families"],
            Caption = voice["chart_families_caption"],
            Columns = [voice["label_family"], voice["chart_labels"]],
            Keys = [],
            Rows = [.. counts.Select(count => Charts.Row(
                voice,
                new RowName(Html.Of(voice[$"family_{count.Family}"]), Routes.Link(from, Routes.Labels(view.Language), $"part_family-{count.Family}")),
                [new ChartPart(count.Family, count.Labels, Words(count.Family, count.Labels))], most, Words(count.Family, count.Labels)))],
        };

        // "No labels" would be untrue of a family whose labels are all left out.
        string Words(string family, int labels) => corpus.Labels.Any(label => label.Family == family && label.Tier == Tier.A)
            ? voice.Count("labels", labels) : voice["chart_families_judgements"];
    }

    /// <summary>Words of the body by what the labels say of their paragraphs' sources: all entries together, then some one by one.</summary>
    /// <param name="view">The site.</param>
    /// <param name="newest">The entries that have a bar of their own.</param>
    public static ChartModel Sourcing(SiteView view, ImmutableArray<AnnotatedArticle> newest)
    {
        var voice = view.Voice;
        var notes = new Notes(view, Routes.Home(view.Language));
        var known = view.Shown.Counted.Where(entry => Tally.BodyWords(entry) > 0).ToList();
        var alone = newest.Where(entry => Tally.BodyWords(entry) > 0).ToList();
        var without = view.Shown.Counted.Length - known.Count;
        var together = Row(new RowName(Html.Of(voice["chart_together"]), Routes.Link(Routes.Home(view.Language), Routes.Browse(view.Language))), known);
        return new ChartModel
        {
            Id = "sourcing",
            Title = voice["chart_sourcing"],
            Caption = string.Join(' ', new[]
            {
                voice["chart_sourcing_caption"],
                known.Count > alone.Count ? voice["chart_sourcing_newest"] : "",
                without > 0 ? voice.Count("chart_sourcing_without", without) : "",
            }.Where(words => words != "")),
            Columns = [voice["chart_entry"], .. Sourcings.OfBody.Select(Name)],
            Keys = [.. Sourcings.OfBody.Select(sourcing => new ChartKey(Sourcings.IdOf(sourcing), Name(sourcing)))],
            Rows = [together, .. alone.Select(entry => Row(Entry(entry), [entry]))],
        };

        RowName Entry(AnnotatedArticle entry) => new(notes.Link(entry).Words, notes.Link(entry).Url);

        string Name(Sourcing sourcing) => voice[$"sourcing_{Sourcings.IdOf(sourcing)}"];

        ChartRow Row(RowName name, IReadOnlyCollection<AnnotatedArticle> entries) => Charts.Row(
            voice, name, [.. Sourcings.OfBody.Select(sourcing => Part(entries, sourcing))],
            entries.Sum(Tally.BodyWords), voice.Count("body_words", entries.Sum(Tally.BodyWords)));

        ChartPart Part(IEnumerable<AnnotatedArticle> entries, Sourcing sourcing)
        {
            var words = entries.Sum(entry => Tally.BodyWords(entry, sourcing));
            return new ChartPart(Sourcings.IdOf(sourcing), words, voice.Count("word_count", words), Name(sourcing));
        }
    }

    /// <summary>Entries and words of the body by how many readers reviewed them.</summary>
    public static ChartModel Reviews(SiteView view)
    {
        var (voice, counted) = (view.Voice, view.Shown.Counted);
        return new ChartModel
        {
            Id = "reviews",
            Title = voice["chart_reviews"],
            Caption = voice["chart_reviews_caption"],
            Columns = [voice["card_annotator"], voice["chart_entries"], voice["chart_body_words"]],
            Keys = [],
            Rows = [Row("none", 0), Row("once", 1), Row("twice", 2)],
        };

        ChartRow Row(string id, int readers)
        {
            var entries = counted.Count(entry => Tally.Readers(entry) == readers);
            var words = readers == 0
                ? counted.Sum(entry => Tally.BodyWords(entry) - Tally.ReviewedWords(entry))
                : counted.Where(entry => Tally.Readers(entry) == readers).Sum(Tally.ReviewedWords);
            var (entryWords, bodyWords) = (voice.Count("entries", entries), voice.Count("body_words", words));
            var name = new RowName(Html.Of(voice[$"readers_{id}"]));
            var row = Charts.Row(voice, name, [new ChartPart(id, entries, entryWords)], counted.Length, $"{entryWords} · {bodyWords}");
            return row with { Cells = [entryWords, bodyWords] };
        }
    }
}
