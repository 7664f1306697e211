using System.Collections.Immutable;
using Archive.Model;
using Archive.Quotes;
using Archive.Rendering.Pages;
using Archive.Words;

namespace Archive.Rendering.Lessons;

/// <summary>
/// A full text with its sentences numbered. Lines end where the paper ends, sentences do not: a number means the same words on every
/// sheet, screen and size of letters.
/// </summary>
sealed class NumberedText
{
    readonly AnnotatedArticle entry;
    readonly Voice voice;
    readonly Language language;
    readonly Text text;
    readonly List<Sentence> sentences;
    readonly List<Sentence> source;
    readonly Lazy<QuoteFinder> finder;

    // Numbers begin with 1 and run through the paragraphs, which are counted too.
    sealed record Sentence(int Paragraph, int Number, Span Span);

    /// <summary>The text in the language of the page or, where there is no translation, in its own.</summary>
    public NumberedText(SiteView view, AnnotatedArticle entry)
    {
        (this.entry, voice) = (entry, view.Voice);
        language = entry.BodyIn(view.Language.Tag) is null ? entry.Article.Language : view.Language;
        text = entry.BodyIn(language.Tag) ?? Text.Empty;
        (sentences, source) = (Numbered(text), Numbered(entry.BodyIn(entry.Article.Language.Tag) ?? Text.Empty));
        finder = new Lazy<QuoteFinder>(() => new QuoteFinder(text.Canonical));
    }

    /// <summary>The text for the handout.</summary>
    /// <param name="title">What the handout calls it.</param>
    public PrintedText Printed(string title) => new(title, language.Tag, language.Direction,
        [.. sentences.GroupBy(sentence => sentence.Paragraph).Select(paragraph =>
            paragraph.Select(sentence => new NumberedLine(voice.Number(sentence.Number), sentence.Span.Of(text.Canonical))).ToImmutableArray())]);

    /// <summary>The numbers of the sentences in which an annotation's words stand.</summary>
    /// <returns>Empty where they are not found: a translation may say them otherwise.</returns>
    public string NumberOf(Anchor anchor)
    {
        // A translation sentence by sentence has the numbers of its source; in any other the gloss has to be found.
        if (language == entry.Article.Language || IsInStep) return anchor.Span is { } own ? Numbers(source, own) : "";
        return anchor.Annotation.Gloss.In(language.Tag) is { } gloss && finder.Value.Places(gloss) is [var place] ? Numbers(sentences, place) : "";
    }

    bool IsInStep => sentences.Count == source.Count && sentences.TrueForAll(sentence => source[sentence.Number - 1].Paragraph == sentence.Paragraph);

    string Numbers(List<Sentence> of, Span place)
    {
        var (first, last) = (of.Find(sentence => sentence.Span.Overlaps(place)), of.FindLast(sentence => sentence.Span.Overlaps(place)));
        return first is null || last is null ? ""
            : first == last ? voice.Number(first.Number)
            : $"{voice.Number(first.Number)}–{voice.Number(last.Number)}";
    }

    static List<Sentence> Numbered(Text text)
    {
        var (sentences, paragraph) = (new List<Sentence>(), 0);
        foreach (var block in text.Blocks.Where(block => block.Span.Length > 0))
        {
            foreach (var sentence in Sentences.Of(block.Span.Of(text.Canonical)))
                sentences.Add(new Sentence(paragraph, sentences.Count + 1, new Span(block.Span.Start + sentence.Start, block.Span.Start + sentence.End)));
            paragraph++;
        }
        return sentences;
    }
}
