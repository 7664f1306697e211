using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Checking;

/// <summary>Finds what is wrong with the meaning of the content, now that its form is known to be right and its quotes have places.</summary>
public static class Checker
{
    /// <summary>Checks a corpus.</summary>
    public static ImmutableArray<Diagnostic> Check(AnnotatedCorpus corpus)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        VocabularyChecks.Run(corpus.Corpus, diagnostics);
        AddressChecks.Run(corpus.Corpus, diagnostics);
        TextChecks.Run(corpus, diagnostics);
        LinkChecks.Run(corpus.Corpus, diagnostics);
        foreach (var entry in corpus.Articles)
        {
            EntryChecks.Run(corpus, entry, diagnostics);
            DigestChecks.Run(corpus.Corpus, entry, diagnostics);
            foreach (var anchor in entry.Anchors) AnnotationChecks.Run(corpus, entry, anchor.Annotation, diagnostics);
        }
        foreach (var lesson in corpus.Corpus.Lessons) LessonChecks.Run(corpus, lesson, diagnostics);
        return diagnostics.ToImmutable();
    }
}
