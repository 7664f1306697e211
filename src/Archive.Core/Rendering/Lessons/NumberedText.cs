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
    readonly ImmutableArray<ImmutableArray<Span>> blocks;
    readonly ImmutableArray<ImmutableArray<Span>> source;
    readonly Lazy<QuoteFinder> finder;

    /// <summary>The text in the language of the page or, where there is no translation, in its own.</summary>
    public NumberedText(SiteView view, AnnotatedArticle entry)
    {
        (this.entry, voice) = (entry, view.Voice);
        language = entry.BodyIn(view.Language.Tag) is null ? entry.Article.Language : view.Language;
        text = entry.BodyIn(language.Tag) ?? Text.Empty;
        (blocks, source) = (Numbered(text), Numbered(entry.BodyIn(entry.Article.Language.Tag) ?? Text.Empty));
        finder = new Lazy<QuoteFinder>(() => new QuoteFinder(text.Canonical));
    }

    /// <summary>The text for the handout.</summary>
    /// <param name="title">What the handout calls it.</param>
    public PrintedText Printed(string title)
    {
        var number = 0;
        return new PrintedText(title, language.Tag, language.Direction,
            [.. blocks.Select(block => block.Select(span => new NumberedLine(voice.Number(++number), span.Of(text.Canonical))).ToImmutableArray())]);
    }

    /// <summary>The numbers of the sentences in which an annotation's words stand.</summary>
    /// <returns>Empty where they are not found: a translation may say them otherwise.</returns>
    public string NumberOf(Anchor anchor)
    {
        // A translation sentence by sentence has the numbers of its source; in any other the gloss has to be found.
        if (language == entry.Article.Language || IsInStep) return anchor.Span is { } own ? Numbers(source, own) : "";
        return anchor.Annotation.Gloss.In(language.Tag) is { } gloss && finder.Value.Places(gloss) is [var place] ? Numbers(blocks, place) : "";
    }

    bool IsInStep => blocks.Select(block => block.Length).SequenceEqual(source.Select(block => block.Length));

    string Numbers(ImmutableArray<ImmutableArray<Span>> of, Span place)
    {
        var numbers = of.SelectMany(block => block).Select((span, index) => (span, Number: index + 1))
            .Where(item => item.span.Overlaps(place)).Select(item => item.Number).ToList();
        return numbers.Count == 0 ? ""
            : numbers.Count == 1 ? voice.Number(numbers[0])
            : $"{voice.Number(numbers[0])}–{voice.Number(numbers[^1])}";
    }

    static ImmutableArray<ImmutableArray<Span>> Numbered(Text text) =>
        [.. text.Blocks.Select(block => block.Span).Where(span => span.Length > 0)
            .Select(span => Sentences.Of(span.Of(text.Canonical)).Select(sentence => new Span(span.Start + sentence.Start, span.Start + sentence.End)).ToImmutableArray())];
}
