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
        // Each entry into its own place: how many cores there are changes nothing.
        var faults = new ImmutableArray<Diagnostic>.Builder[corpus.Articles.Length];
        Parallel.For(0, faults.Length, at => faults[at] = Faults(corpus, corpus.Articles[at]));
        foreach (var own in faults) diagnostics.AddRange(own);
        foreach (var lesson in corpus.Corpus.Lessons) LessonChecks.Run(corpus, lesson, diagnostics);
        return diagnostics.ToImmutable();
    }

    static ImmutableArray<Diagnostic>.Builder Faults(AnnotatedCorpus corpus, AnnotatedArticle entry)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>(0);
        EntryChecks.Run(corpus, entry, diagnostics);
        DigestChecks.Run(corpus.Corpus, entry, diagnostics);
        foreach (var anchor in entry.Anchors) AnnotationChecks.Run(corpus, entry, anchor.Annotation, diagnostics);
        return diagnostics;
    }
}
