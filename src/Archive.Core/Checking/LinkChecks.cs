using System.Collections.Immutable;
using Archive.Model;
using Archive.Prose;

namespace Archive.Checking;

/// <summary>Links that a page may not carry: their words are shown and nothing else, and whoever wrote them should know.</summary>
static class LinkChecks
{
    public static void Run(AnnotatedCorpus corpus, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var texts = corpus.Articles.SelectMany(entry => entry.Bodies.Select(body => body.Value))
            .Concat(corpus.Corpus.Pages.SelectMany(page => page.Bodies).Select(body => MarkdownText.Read(body, MarkdownText.OutsideOrFragment)));
        foreach (var link in texts.SelectMany(text => text.Refused))
            diagnostics.Add(new Diagnostic(Rules.LinkRefused, link.Place, new Detail("address", link.Target)));
    }
}
