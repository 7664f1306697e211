using System.Collections.Immutable;
using Archive.Model;
using Archive.Prose;

namespace Archive.Checking;

/// <summary>
/// Every body that people write, of entries, pages and lessons: one that cannot be read, and links that a page may not carry, whose words
/// are shown and nothing else.
/// </summary>
static class TextChecks
{
    public static void Run(AnnotatedCorpus corpus, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (var entry in corpus.Articles)
        {
            foreach (var body in entry.Article.Bodies) One(body, entry.BodyIn(body.Language)!, diagnostics);
        }
        foreach (var body in corpus.Corpus.Pages.SelectMany(page => page.Bodies).Concat(corpus.Corpus.Lessons.SelectMany(lesson => lesson.Languages).Select(text => text.Body)))
            One(body, MarkdownText.Read(body, MarkdownText.OutsideOrFragment), diagnostics);
    }

    static void One(Body body, Text text, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (text.DeepLine is { } line) diagnostics.Add(new Diagnostic(Rules.MarkdownDepth, body.PlaceOf(line, 0)));
        foreach (var link in text.Refused)
            diagnostics.Add(new Diagnostic(Rules.LinkRefused, link.Place, new Detail("address", link.Target)));
    }
}
