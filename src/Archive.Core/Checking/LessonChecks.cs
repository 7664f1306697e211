using System.Collections.Immutable;
using Archive.Model;
using Archive.Words;

namespace Archive.Checking;

/// <summary>A lesson leads somewhere at every step, asks only where it leads, and is the same lesson in all its languages.</summary>
static class LessonChecks
{
    public static void Run(AnnotatedCorpus corpus, Lesson lesson, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var sound = diagnostics.Count;
        foreach (var text in lesson.Languages)
        {
            var before = diagnostics.Count;
            foreach (var step in text.Path) Step(corpus, step, isQuestion: false, diagnostics);
            foreach (var question in text.Questions) Step(corpus, question.At, isQuestion: true, diagnostics);
            // A step that leads nowhere may be the one that a question means, so no question is called lost beside it.
            if (diagnostics.Count == before && corpus.Corpus.IsWhole(text.Body.Path)) Questions(text, diagnostics);
            foreach (var name in text.Texts) Printed(corpus, name, diagnostics);
        }
        // A slip in one language is that slip alone, and what is missing from a broken file is not a difference.
        if (diagnostics.Count > sound) return;
        var whole = lesson.Languages.Where(text => corpus.Corpus.IsWhole(text.Body.Path)).ToList();
        foreach (var other in whole.Skip(1)) Same(whole[0], other, diagnostics);
    }

    static void Step(AnnotatedCorpus corpus, Located<string> step, bool isQuestion, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var target = Passage.Of(step.Value);
        if (!corpus.Corpus.IsWholeEntry(target.Slug)) return;
        if (corpus.Article(target.Slug) is not { } entry)
        {
            // The nearest name with this id: the id was hardly mistyped as well. An entry that was renamed is meant by its old name.
            var there = corpus.Articles.Where(other => other.Anchor(target.Id) is not null).ToList();
            var renamed = there.FirstOrDefault(other => other.Article.Formerly.Any(former => former.Value == target.Slug));
            diagnostics.Add(renamed is null
                ? Unknown(step, target.Slug, there.Select(other => other.Article.Slug), slug => $"{slug}#{target.Id}")
                : Unknown(step, renamed.Article.Slug, [renamed.Article.Slug], slug => $"{slug}#{target.Id}"));
        }
        else if (entry.Article.Publish == Publish.Draft)
        {
            // A name must be mended wherever it stands; a draft has to be published once.
            if (!isQuestion) diagnostics.Add(new Diagnostic(Rules.StepDraft, step.Place, new Detail("entry", target.Slug)));
        }
        else if (entry.Anchor(target.Id) is null)
        {
            diagnostics.Add(Unknown(step, target.Id, entry.Anchors.Select(anchor => anchor.Id), id => $"{target.Slug}#{id}"));
        }
    }

    static void Questions(LessonText text, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var steps = text.Path.Select(step => step.Value).ToList();
        foreach (var question in text.Questions.Where(question => !steps.Contains(question.At.Value)))
        {
            diagnostics.Add(new Diagnostic(Rules.QuestionNowhere, question.At.Place,
                [new Detail("found", question.At.Value), .. Checking.Unknown.Suggest(question.At.Value, steps)]));
        }
    }

    static void Printed(AnnotatedCorpus corpus, Located<string> name, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!corpus.Corpus.IsWholeEntry(name.Value)) return;
        if (corpus.Article(name.Value) is not { } entry)
            diagnostics.Add(Unknown(name, name.Value, corpus.Articles.Select(other => other.Article.Slug), slug => slug));
        else if (entry.Article.Publish != Publish.Full)
            diagnostics.Add(new Diagnostic(Rules.HandoutText, name.Place, new Detail("entry", name.Value)));
    }

    static void Same(LessonText one, LessonText other, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        Compare("path", text => string.Join(' ', text.Path.Select(step => step.Value)));
        Compare("questions", text => string.Join(' ', text.Questions.Select(question => question.At.Value)));
        Compare("texts", text => string.Join(' ', text.Texts.Select(name => name.Value)));
        Compare("tasks", text => $"{text.Tasks.Length}");
        Compare("minutes", text => $"{text.Minutes}");

        void Compare(string field, Func<LessonText, string> of)
        {
            if (of(one) == of(other)) return;
            diagnostics.Add(new Diagnostic(Rules.LessonDiffers, other.Title.Place,
                new Detail("field", field), new Detail(one.Language.Tag, of(one)), new Detail(other.Language.Tag, of(other))));
        }
    }

    static Diagnostic Unknown(Located<string> name, string part, IEnumerable<string> known, Func<string, string> whole) =>
        new(Rules.EntryUnknown, name.Place,
            [new Detail("found", name.Value), .. Near.Best(part, known) is { } near ? [new Detail("did you mean", whole(near))] : ImmutableArray<Detail>.Empty])
        {
            Fix = Near.Sure(part, known) is { } sure ? new Fix(FixKind.ReplaceValue, name.Place, whole(sure)) : null,
        };
}
