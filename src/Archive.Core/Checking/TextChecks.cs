using System.Collections.Immutable;
using Archive.Links;
using Archive.Model;
using Archive.Prose;
using Archive.Words;

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
            foreach (var body in entry.Article.Bodies) One(body, entry.BodyIn(body.Language)!, diagnostics, isCited: entry.Article.Publish == Publish.Full);
        }
        foreach (var body in corpus.Corpus.Pages.SelectMany(page => page.Bodies).Concat(corpus.Corpus.Lessons.SelectMany(lesson => lesson.Languages).Select(text => text.Body)))
            One(body, MarkdownText.Read(body, MarkdownText.OutsideOrFragment), diagnostics);
    }

    static void One(Body body, Text text, ImmutableArray<Diagnostic>.Builder diagnostics, bool isCited = false)
    {
        if (text.DeepLine is { } line) diagnostics.Add(new Diagnostic(Rules.MarkdownDepth, body.PlaceOf(line, 0)));
        foreach (var link in text.Refused)
            diagnostics.Add(new Diagnostic(Rules.LinkRefused, link.Place, new Detail("address", link.Target)));
        foreach (var link in text.Links.Where(link => LookAlikeAddress.Of(link.Target) is not null))
            diagnostics.Add(new Diagnostic(Rules.AddressLookAlike, link.Place, new Detail("address", link.Target), new Detail("because", LookAlikeAddress.Of(link.Target)!)));
        if (!isCited && Deceptive.FirstBidiControl(body.Markdown) < 0) Turned(body, text, diagnostics);
    }

    // Only an entity can still have put one here. In a text of ours it may stand in a quotation, which is a link to its annotation.
    static void Turned(Body body, Text text, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        for (int next, at = 0; (next = Deceptive.FirstBidiControl(text.Canonical.AsSpan(at))) >= 0; at += next + 1)
        {
            var here = at + next;
            if (text.Links.Any(link => link.Target.StartsWith('#') && link.Span.Start <= here && here < link.Span.End)) continue;
            diagnostics.Add(new Diagnostic(Rules.BidiControl, body.PlaceOf((text.BlockAt(here)?.Line ?? body.FirstLine) - body.FirstLine, 0),
                new Detail("character", HiddenIn.NameOf(text.Canonical[here]))));
            return;
        }
    }
}
