using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>What was reviewed, by whom and when.</summary>
/// <param name="By">Ids of people.</param>
/// <param name="On">The day.</param>
/// <param name="Paragraphs"><c>all</c>, or lines and ranges such as <c>1-4</c>, as written.</param>
/// <param name="SecondOpinion">Id of a second reader, or null.</param>
public sealed record Reviewed(ImmutableArray<Located<string>> By, PartialDate On, string? Paragraphs, Located<string>? SecondOpinion);

/// <summary>Someone who speaks in the text, named or not.</summary>
/// <param name="Id">Id in this sidecar.</param>
/// <param name="IsNamed">True where the text names them.</param>
/// <param name="Name">Their name; empty for an unnamed speaker.</param>
/// <param name="Described">How the text describes them, in its own words.</param>
/// <param name="Note">What else the text lets us say of them.</param>
public sealed record Speaker(Located<string> Id, bool IsNamed, LocalText Name, string? Described, LocalText Note);

/// <summary>Lines of the capture that are not the article.</summary>
/// <param name="Kind">Id of a copy label, or <c>title</c>, <c>byline</c>, <c>dateline</c>.</param>
/// <param name="From">First line, from 1.</param>
/// <param name="To">Last line, included.</param>
public sealed record Region(Located<string> Kind, int From, int To)
{
    /// <summary>Addresses that the page's links had on these lines: known, so that they can be checked.</summary>
    public ImmutableArray<Located<string>> Links { get; init; } = [];

    /// <summary>Kind of a line that prints the headline.</summary>
    public const string Title = "title";

    /// <summary>Kind of a line that names the outlet or the author.</summary>
    public const string Byline = "byline";

    /// <summary>Kind of a line that gives the day or the place.</summary>
    public const string Dateline = "dateline";

    /// <summary>Kind of every other line of the article.</summary>
    public const string Body = "body";

    /// <summary>The kinds that are not labels.</summary>
    public static readonly ImmutableArray<string> Plain = [Title, Byline, Dateline];
}

/// <summary>A correction to an annotation after it was published.</summary>
public sealed record Correction(PartialDate On, Located<string> Id, LocalText What);

/// <summary>An annotation taken back; its address keeps a tombstone.</summary>
public sealed record Withdrawn(Located<string> Id, PartialDate On, LocalText Why);

/// <summary>The annotations of one entry: its <c>annotations.yaml</c>.</summary>
public sealed record Sidecar(
    Reviewed? Reviewed,
    ImmutableArray<Speaker> Speakers,
    ImmutableArray<Region> Regions,
    ImmutableArray<Annotation> Annotations,
    ImmutableArray<Correction> Corrections,
    ImmutableArray<Withdrawn> Withdrawn)
{
    /// <summary>A sidecar that says nothing.</summary>
    public static readonly Sidecar Empty = new(null, [], [], [], [], []);

    /// <summary>The last day on which something in it was written, reviewed, corrected or taken back; "not stated" where it has no day.</summary>
    public PartialDate Latest
    {
        get
        {
            // Loops, since lists of the newest ask every entry.
            var latest = Reviewed?.On ?? PartialDate.NotStated;
            foreach (var annotation in Annotations) Take(annotation.On ?? PartialDate.NotStated);
            foreach (var correction in Corrections) Take(correction.On);
            foreach (var gone in Withdrawn) Take(gone.On);
            return latest;

            void Take(PartialDate day) => latest = day > latest ? day : latest;
        }
    }
}
