using Archive.Model;
using Archive.Prose;
using Archive.Quotes;

namespace Archive.Rendering.Lessons;

/// <summary>A stretch of published text around the words of an annotation.</summary>
sealed record PassageHtml(Html Html, Language Language);

/// <summary>
/// Finds the paragraph in which the words of an annotation are published. Only these words are marked, and no label is shown: what a
/// class sees before it has thought.
/// </summary>
static class UnlabelledPassages
{
    /// <summary>The paragraph, in the language of the page where it has these words, else in that of the source.</summary>
    /// <returns>Null where no published text has them: what the digest leaves out, and what quotes nothing.</returns>
    public static PassageHtml? Of(SiteView view, AnnotatedArticle entry, Anchor anchor)
    {
        var (own, source) = (view.Language, entry.Article.Language);
        return entry.Article.Publish == Publish.Full
            ? (own == source ? null : In(own, Glossed(own))) ?? In(source, anchor.Span)
            : In(own, Linked(own)) ?? In(source, Linked(source));

        // The words of a full text have a place in its source alone; in a translation the gloss has to be looked for.
        Span? Glossed(Language language) => entry.BodyIn(language.Tag) is { } text && anchor.Annotation.Gloss.In(language.Tag) is { } gloss
            && new QuoteFinder(text.Canonical).Places(gloss) is [var place] ? place : null;

        Span? Linked(Language language) =>
            entry.BodyIn(language.Tag)?.Links.FirstOrDefault(link => link.Target == $"#{anchor.Id}") is { } link ? link.Span : null;

        PassageHtml? In(Language language, Span? span)
        {
            if (span is not { } place || entry.BodyIn(language.Tag) is not { } text) return null;
            var after = language == source ? "" : SourceWords(entry, anchor);
            var parts = Marking.Parts(text, [new Mark(anchor.Id, place)], new MarkStyle(_ => "", _ => after));
            return parts.FirstOrDefault(part => part.Ended.Length > 0) is { } part ? new PassageHtml(part.Html, language) : null;
        }
    }

    static string SourceWords(AnnotatedArticle entry, Anchor anchor) => anchor.Annotation.Selector is not { } selector ? ""
        : $" <q class=\"source-words\" lang=\"{entry.Article.Language.Tag}\" dir=\"{entry.Article.Language.Direction}\">{Html.Escape(selector.Quote)}</q>";
}
