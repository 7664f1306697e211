using Archive.Model;
using Archive.Words;

namespace Archive.Quotes;

/// <summary>The words of a folded text in order, each known by the number of its form, so that a quote's word meets every form only once.</summary>
sealed class WordRow
{
    readonly Folded folded;
    readonly List<Span> places = [];
    readonly List<int> ids = [];
    readonly List<string> forms = [];
    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public WordRow(Folded folded)
    {
        this.folded = folded;
        foreach (var range in folded.Text.AsSpan().Split(' '))
        {
            var place = new Span(range.Start.Value, range.End.Value);
            if (place.Length == 0) continue;
            var form = place.Of(folded.Text);
            if (!numbers.TryGetValue(form, out var id))
            {
                numbers[form] = id = forms.Count;
                forms.Add(form);
            }
            places.Add(place);
            ids.Add(id);
        }
    }

    /// <summary>How many words.</summary>
    public int Count => places.Count;

    /// <summary>The different words, by number.</summary>
    public IReadOnlyList<string> Forms => forms;

    /// <summary>The number of the form of a word.</summary>
    public int Id(int word) => ids[word];

    /// <summary>The form of a word.</summary>
    public string Form(int word) => forms[ids[word]];

    /// <summary>True when the word stands anywhere in the text.</summary>
    public bool Knows(string form) => numbers.ContainsKey(form);

    /// <summary>The letters of some words, the spaces between them counted.</summary>
    public int Letters(Stretch stretch) => places[stretch.To - 1].End - places[stretch.From].Start;

    /// <summary>Their place in the text that was folded, UTF-16.</summary>
    public Span Original(Stretch stretch) => folded.Original(new Span(places[stretch.From].Start, places[stretch.To - 1].End));
}
