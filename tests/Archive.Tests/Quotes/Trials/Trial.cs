using Archive.Model;
using Archive.Quotes;

namespace Archive.Tests.Quotes.Trials;

/// <summary>How a trial ended.</summary>
enum Ending
{
    /// <summary>The build finds the quote as it is, where it should.</summary>
    Found,

    /// <summary>The build finds the quote as it is, but somewhere else.</summary>
    FoundElsewhere,

    /// <summary>Healed without asking, rightly.</summary>
    SureRight,

    /// <summary>Healed without asking, wrongly.</summary>
    SureWrong,

    /// <summary>The right stretch is proposed.</summary>
    ProposedRight,

    /// <summary>Another stretch is proposed.</summary>
    ProposedWrong,

    /// <summary>Nothing is proposed.</summary>
    Refused,
}

/// <summary>A quote as somebody typed it, the text, and the stretch that was meant; null where that stretch is gone.</summary>
sealed record Trial(string Text, Selector Selector, Span? Truth)
{
    // Two stretches are the same place when nine tenths of what either holds is in both.
    const double SamePlace = 0.9;

    /// <summary>True where the build finds the quote as it is.</summary>
    public bool IsFound => new QuoteFinder(Text).Find(Selector).Outcome == QuoteOutcome.Found;

    /// <summary>Looks for the quote as a build does and, where it is missing, as <c>fix</c> does.</summary>
    public Ending Run()
    {
        var finder = new QuoteFinder(Text);
        if (finder.Find(Selector) is { Outcome: QuoteOutcome.Found } match) return IsRight(match.Span) ? Ending.Found : Ending.FoundElsewhere;
        return finder.Heal(Selector) switch
        {
            null => Ending.Refused,
            { IsSure: true } sure => IsRight(sure.Span) ? Ending.SureRight : Ending.SureWrong,
            var proposal => IsRight(proposal.Span) ? Ending.ProposedRight : Ending.ProposedWrong,
        };
    }

    bool IsRight(Span span)
    {
        if (Truth is not { } truth) return false;
        var shared = Math.Min(span.End, truth.End) - Math.Max(span.Start, truth.Start);
        return shared >= SamePlace * (span.Length + truth.Length - shared);
    }
}
