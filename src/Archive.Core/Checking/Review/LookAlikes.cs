using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Checking.Review;

/// <summary>Ids of one list that a reader cannot tell apart: a digit for a letter, two letters for one.</summary>
static class LookAlikes
{
    public static void Run(Corpus corpus, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        Among(corpus.Labels.Select(label => (label.Id, label.Place)));
        Among(corpus.Outlets.Select(outlet => (outlet.Id, new Place(Corpus.OutletsPath))));
        Among(corpus.People.Select(person => (person.Id, new Place(Corpus.PeoplePath))));
        Among(corpus.Articles.Select(article => (article.Slug, article.Place)));
        Among(corpus.Lessons.Select(lesson => (lesson.Slug, lesson.Languages[0].Title.Place)));
        foreach (var sidecar in corpus.Articles.Select(article => article.Sidecar))
        {
            Among(sidecar.Annotations.Select(annotation => (annotation.Id.Value, annotation.Id.Place)));
            Among(sidecar.Speakers.Select(speaker => (speaker.Id.Value, speaker.Id.Place)));
        }

        void Among(IEnumerable<(string Id, Place Place)> ids)
        {
            var first = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (id, place) in ids)
            {
                var shape = Shape(id);
                if (first.TryAdd(shape, id) || first[shape] == id) continue;
                diagnostics.Add(new Diagnostic(Rules.IdLookAlike, place, new Detail("id", id), new Detail("looks like", first[shape])));
            }
        }
    }

    static string Shape(string id) => id.AsSpan().IndexOfAny("01v") < 0 && !id.Contains("rn", StringComparison.Ordinal) ? id
        : id.Replace('0', 'o').Replace('1', 'l').Replace("rn", "m", StringComparison.Ordinal).Replace("vv", "w", StringComparison.Ordinal);
}
