using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Checking.Review;

/// <summary>Both languages are equal: what one has, the other should have.</summary>
sealed class Translations(Corpus corpus, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    readonly ImmutableArray<string> languages = [.. corpus.Site.Languages.Select(language => language.Tag)];

    /// <summary>Settings, vocabulary, names and pages.</summary>
    public void Site()
    {
        var site = new Place("content/site.yaml");
        Say(corpus.Site.Title, "title", site);
        Say(corpus.Site.Tagline, "tagline", site);
        foreach (var label in corpus.Labels)
        {
            Say(label.Name, "name", label.Place);
            Say(label.Definition, "definition", label.Place);
        }
        foreach (var outlet in corpus.Outlets) Say(outlet.Name, $"{outlet.Id}: name", new Place(Corpus.OutletsPath));
        foreach (var person in corpus.People) Say(person.Name, $"{person.Id}: name", new Place(Corpus.PeoplePath));
        foreach (var page in corpus.Pages) Missing(page.Bodies.Select(body => body.Language), "page", new Place(page.Bodies[0].Path));
        foreach (var lesson in corpus.Lessons) Missing(lesson.Languages.Select(text => text.Language.Tag), "lesson", lesson.Languages[0].Title.Place);
    }

    /// <summary>An entry and its annotations.</summary>
    public void Entry(Article article)
    {
        Say(article.Title, "title", article.Place);
        Say(article.Summary, "summary", article.Place);
        Say(article.ContentNote, "content-note", article.Place);
        Missing(article.Bodies.Select(body => body.Language), "text", article.Place);
        foreach (var speaker in article.Sidecar.Speakers)
        {
            Say(speaker.Name, "name", speaker.Id.Place);
            Say(speaker.Note, "note", speaker.Id.Place);
        }
        foreach (var annotation in article.Sidecar.Annotations)
        {
            var place = annotation.Id.Place;
            Say(annotation.Note, "note", place);
            Say(annotation.Question, "question", place);
            foreach (var evidence in annotation.Evidence) Say(evidence.Says, "says", evidence.Url.Place);
            // A gloss is for the languages that the quote is not in; a contrast shows its quote alone.
            if (annotation is { Selector: not null, IsContrast: false })
                Missing([article.Language.Tag, .. annotation.Gloss.Entries.Select(entry => entry.Key)], "gloss", place);
        }
        foreach (var correction in article.Sidecar.Corrections) Say(correction.What, "what", correction.Id.Place);
        foreach (var gone in article.Sidecar.Withdrawn) Say(gone.Why, "why", gone.Id.Place);
    }

    // What no language has is no missing translation.
    void Say(LocalText text, string field, Place place)
    {
        if (!text.IsEmpty) Missing(text.Entries.Select(entry => entry.Key), field, place);
    }

    void Missing(IEnumerable<string> there, string field, Place place)
    {
        foreach (var language in languages.Except(there, StringComparer.Ordinal))
            diagnostics.Add(new Diagnostic(Rules.TranslationMissing, place, new Detail("field", field), new Detail("language", language)));
    }
}
