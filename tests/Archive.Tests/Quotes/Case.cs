using Archive.Model;
using Archive.Quotes;
using Shouldly;

namespace Archive.Tests.Quotes;

/// <summary>
/// A text with the stretch that is meant between braces, and a quote. The ids are those of the systems the cases come from: H Hypothesis,
/// AP Apache Annotator, DA dom-anchor-text-quote, TF text fragments, B bugs that users reported, A this archive's own.
/// </summary>
sealed class Case
{
    readonly Selector selector;
    readonly Span? meant;

    public Case(string marked, string quote, string? prefix = null, string? suffix = null, int? occurrence = null)
    {
        var start = marked.IndexOf('{');
        meant = start < 0 ? null : new Span(start, marked.IndexOf('}') - 1);
        Finder = new QuoteFinder(marked.Replace("{", "").Replace("}", ""));
        selector = new Selector(quote, new Place("annotations.yaml"), occurrence, prefix, suffix);
    }

    public QuoteFinder Finder { get; }

    public Healing? Healing => Finder.Heal(selector);

    /// <summary>The build's answer; what it finds must be the marked stretch.</summary>
    public void IsFoundAs(QuoteOutcome outcome)
    {
        var match = Finder.Find(selector);
        match.Outcome.ShouldBe(outcome);
        if (outcome == QuoteOutcome.Found) match.Span.ShouldBe(meant!.Value);
    }

    /// <summary>The healer's answer: <c>sure</c>, <c>proposed</c> or <c>refused</c>; what it gives must be the marked stretch, if one is marked.</summary>
    public void HealsAs(string answer)
    {
        var healing = Healing;
        (healing is null ? "refused" : healing.IsSure ? "sure" : "proposed").ShouldBe(answer);
        if (healing is not null && meant is { } span) healing.Span.ShouldBe(span);
    }
}
