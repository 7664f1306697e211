using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>Every kind of fault there is, a file for each room. Codes are never reused; the hundreds name the room that finds it.</summary>
public static partial class Rules
{
    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Rule> All =>
    [
        NotUtf8, YamlSyntax, YamlTab, YamlNotAllowed, YamlDuplicateKey, FrontMatterMissing, KeyUnknown, KeyMissing, KeysExclude,
        ValueKind, ValueForm, ValueEmpty, YamlNeedsQuotes, FileMissing, SealUnreadable, TwoTitles, SlugForm, IdTwice, MarkdownDepth, LessonFile, LedgerUnreadable,
        CuePattern,
        FileTooLarge, LineTooLong, ParagraphTooLong, MarkersTooMany, ReferencesTooMany, SignsTooMany, EventsTooMany, ValueTooLong, AnnotationsTooMany,
        ControlCharacter, ReadingSlow, ReadingStopped, FaultsMore, SymbolicLink, PathForm, PathClash, AddressLine,
        QuoteMissing, QuoteAmbiguous, OccurrenceMissing, CaptureChanged, NotCompared, LinkNotQuote, LinkUnknown, QuoteUnlinked,
        SealStale, QuoteSpelling, LinkRefused,
        BidiControl, AddressLookAlike, IdLookAlike,
        LabelUnknown, OutletUnknown, PersonUnknown, SpeakerUnknown, EntryUnknown, EvidenceMissing, DeadLinkByHand, AttributeUnknown,
        RegionLines, RegionKind, RightsMissing, LabelFamily, ParallelDiffers, AddressTwice, TranslationMissing, OutsideFact,
        WordToAvoid, QuoteShort, CaptureOutside, AddressLost, SpeakerSilent, ParagraphUnlabelled, HiddenCharacter, OutOfOrder,
        QuotingRun, QuotingShare, FieldMissing, LookAlike, EvidenceDead, OverrideUnused,
        StepDraft, QuestionNowhere, HandoutText, LessonDiffers,
        PathOutside,
        TemplateFault, StringMissing, PathTwice,
        ImportEmpty, ImportExists, ImportName, ImportTooLarge, ImportTooDeep, ImportNoArticle,
    ];

    static Rule Error(int code, string english, string arabic, string helpEnglish, string helpArabic) =>
        Make(Severity.Error, code, english, arabic, helpEnglish, helpArabic);

    static Rule Warning(int code, string english, string arabic, string helpEnglish, string helpArabic) =>
        Make(Severity.Warning, code, english, arabic, helpEnglish, helpArabic);

    static Rule Note(int code, string english, string arabic, string helpEnglish, string helpArabic) =>
        Make(Severity.Note, code, english, arabic, helpEnglish, helpArabic);

    static Rule Make(Severity severity, int code, string english, string arabic, string helpEnglish, string helpArabic) =>
        new($"ARC{code}", severity, english, arabic, new LocalText([new("en", helpEnglish), new("ar", helpArabic)]));
}
