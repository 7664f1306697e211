using System.Collections.Immutable;
using Archive.Model;
using Archive.Prose;
using Archive.Quotes;
using Archive.Words;

namespace Archive.Suggesting;

/// <summary>
/// Proposes labels of the families <c>source-</c> and <c>copy-</c> for a text. Claims and wording are human judgement; a credit is a person's to
/// give. Nothing proposed is published: people decide.
/// </summary>
/// <param name="cues">The rules.</param>
/// <param name="labels">The archive's vocabulary; where it is empty every label of the rules counts as known.</param>
public sealed class Suggester(ImmutableArray<Cue> cues, ImmutableArray<Label> labels)
{
    // The law of quoting's longest run.
    const int QuotedWords = 8;
    const string Party = "source-party";
    const string Repeated = "copy-repeated-text";
    const string Suffix = "copy-title-suffix";

    readonly ImmutableArray<CueRule> rules = [.. cues.Select((cue, order) => (cue, order))
        .Where(item => IsProposed(item.cue.Label.Value, labels)).Select(item => new CueRule(item.cue, item.order))];

    /// <summary>Everything to propose for one text.</summary>
    /// <param name="slug">Name of the entry.</param>
    /// <param name="text">The source text: a capture as it is, or the canonical text of a full entry.</param>
    /// <param name="tags">What of it is not the article.</param>
    /// <param name="entry">The entry and the places of its annotations; null where there is only a capture.</param>
    /// <param name="rejections">What people have refused for this entry.</param>
    public Suggestions Suggest(string slug, string text, PageTags tags, AnnotatedArticle? entry, ImmutableArray<Rejection> rejections)
    {
        var speakers = new Antecedents(entry?.Article.Sidecar.Speakers ?? []);
        var finder = new QuoteFinder(text);
        var found = ImmutableArray.CreateBuilder<Suggestion>();
        foreach (var hit in Hits(text, tags, entry?.Article.Sidecar.Regions ?? []))
        {
            if (speakers.Resolve(hit, hit.Who.Of(text)) is var (label, source) && IsProposed(label, labels))
                found.Add(Make(label, Cut(text, hit), source, hit.Cue.Why));
        }
        foreach (var passage in tags.Passages.Where(passage => IsProposed(passage.Label, labels)))
            found.Add(Make(passage.Label, passage.Span, null, passage.Why));
        return new Suggestions(slug, text, [.. found.OrderBy(suggestion => suggestion.Span).ThenBy(suggestion => suggestion.Label, StringComparer.Ordinal)],
            [.. speakers.Speakers]);

        Suggestion Make(string label, Span span, string? source, LocalText why)
        {
            var quote = span.Of(text);
            var places = finder.Places(quote);
            var made = new Suggestion(label, span, quote, places.Length > 1 ? places.IndexOf(span) + 1 : null, source, why, false, false);
            var hash = QuoteHash.Of(made.Selector);
            return made with
            {
                IsHeld = Held(entry, made, isContrast: false),
                IsRejected = Held(entry, made, isContrast: true) || rejections.Any(row => row.Hash == hash && row.Label == label),
            };
        }
    }

    IEnumerable<Hit> Hits(string text, PageTags tags, ImmutableArray<Region> own)
    {
        var context = new Context(tags.OwnNames);
        var repeated = tags.Passages.Where(passage => passage.Label == Repeated).Select(passage => passage.Span).ToList();
        foreach (var (number, span) in CaptureText.Lines(text))
        {
            if (!IsRead(tags.Regions, number) || !IsRead(own, number) || repeated.Exists(again => span.Contains(again))) continue;
            var line = CueLine.Of(text, span);
            var kept = new List<Hit>();
            foreach (var hit in rules.Where(rule => rule.Language == tags.Language).SelectMany(rule => rule.In(line, number))
                .OrderBy(hit => hit.Order).ThenBy(hit => hit.Span).ToList())
            {
                if (kept.Exists(other => other.Family == hit.Family && other.Span.Overlaps(hit.Span))) continue;
                if (context.Allows(hit, line, kept.FindAll(other => other.Span < hit.Span))) kept.Add(hit);
            }
            foreach (var hit in kept.OrderBy(hit => hit.Span)) yield return hit;
        }
    }

    // A headline speaks; lines that came with the copying do not.
    static bool IsRead(ImmutableArray<Region> regions, int line) =>
        !regions.Any(region => region.From <= line && line <= region.To && region.Kind.Value is not (Region.Title or Suffix));

    // What is longer than may be quoted is cut: first to the words about the speaker.
    static Span Cut(string text, Hit hit)
    {
        var words = Tokens.Of(hit.Span.Of(text)).ToList();
        if (words.Count <= QuotedWords) return hit.Span;
        var start = hit.Who.Start;
        var about = Tokens.Of(new Span(start, hit.Span.End).Of(text)).Take(QuotedWords).ToList();
        return about.Count < QuotedWords ? new Span(start, hit.Span.End) : new Span(start, start + about[^1].Span.End);
    }

    static bool Held(AnnotatedArticle? entry, Suggestion made, bool isContrast) => entry is not null && entry.Anchors.Any(anchor =>
        anchor.Annotation.IsContrast == isContrast && anchor.Span is { } span && span.Overlaps(made.Span)
        && (isContrast ? anchor.Annotation.Label.Value == made.Label : anchor.Annotation.Label.Value.Split('-')[0] == made.Label.Split('-')[0]));

    static bool IsProposed(string id, ImmutableArray<Label> labels)
    {
        var label = labels.FirstOrDefault(label => label.Id == id);
        if (label is null) return labels.IsEmpty;
        return label.Family is "source" or "copy" && label.Reading != Reading.Credit && id != Party;
    }
}
