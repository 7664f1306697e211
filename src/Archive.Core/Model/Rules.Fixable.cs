using System.Collections.Immutable;

namespace Archive.Model;

/// <content>Faults that the program can mend.</content>
public static partial class Rules
{
    /// <summary>Those whose diagnostics may carry a fix, by code; whether one does depends on how plain the slip is.</summary>
    public static ImmutableArray<Rule> Fixable =>
    [
        KeyUnknown, ValueForm, YamlNeedsQuotes,
        QuoteMissing, QuoteAmbiguous, OccurrenceMissing, QuoteSpelling,
        LabelUnknown, OutletUnknown, PersonUnknown, SpeakerUnknown, EntryUnknown, RegionKind, OutOfOrder,
    ];
}
