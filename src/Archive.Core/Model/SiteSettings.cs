using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>How month names are written in Arabic.</summary>
public enum ArabicMonths
{
    /// <summary>تشرين الثاني.</summary>
    Levantine,

    /// <summary>نوفمبر.</summary>
    Gregorian,

    /// <summary>تشرين الثاني/نوفمبر.</summary>
    Both,
}

/// <summary>The law of quoting: how much of a capture an excerpt entry may publish.</summary>
/// <param name="Run">Most words in a row within one line of the capture.</param>
/// <param name="Share">Most percent of the words of the body lines.</param>
public sealed record Quoting(int Run = 8, int Share = 12);

/// <summary>How links are checked.</summary>
/// <param name="Archive">Base address of the web archive that is asked for copies, without a closing slash.</param>
/// <param name="Availability">Base address of its availability service, without a closing slash.</param>
/// <param name="Spacing">Least seconds between two requests to one host.</param>
/// <param name="Days">Days between two checks of a link that answers.</param>
public sealed record LinkSettings(string Archive = "https://web.archive.org", string Availability = "https://archive.org", int Spacing = 1, int Days = 30);

/// <summary>What <c>site.yaml</c> says.</summary>
public sealed record SiteSettings
{
    /// <summary>Name of the archive.</summary>
    public required LocalText Title { get; init; }

    /// <summary>What it is, in one line.</summary>
    public LocalText Tagline { get; init; } = LocalText.Empty;

    /// <summary>Languages of the site; the first is the default.</summary>
    public required ImmutableArray<Language> Languages { get; init; }

    /// <summary>Where the site is published; ends in a slash.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>The path of <see cref="BaseUrl"/>: begins with one slash and ends in one.</summary>
    public string BasePath => Uri.TryCreate(BaseUrl, UriKind.Absolute, out var address) ? $"/{address.AbsolutePath.TrimStart('/')}" : "/";

    /// <summary>Address for editing a file, with <c>{path}</c>.</summary>
    public string? EditUrl { get; init; }

    /// <summary>Address for reporting a problem, with <c>{title}</c>.</summary>
    public string? ReportUrl { get; init; }

    /// <summary>Address for writing to the editors.</summary>
    public string? Contact { get; init; }

    /// <summary>Licence of annotations and lessons.</summary>
    public string? AnnotationsLicence { get; init; }

    /// <summary>True where Arabic pages use the digits ٠–٩.</summary>
    public bool ArabicDigits { get; init; }

    /// <summary>Month names of Arabic pages.</summary>
    public ArabicMonths Months { get; init; }

    /// <summary>The law of quoting.</summary>
    public Quoting Quoting { get; init; } = new();

    /// <summary>How much a file may hold.</summary>
    public Limits Limits { get; init; } = Limits.Usual;

    /// <summary>How links are checked.</summary>
    public LinkSettings Links { get; init; } = new();

    /// <summary>True where the whole search index goes out too, as Lunr's own JSON.</summary>
    public bool LunrIndex { get; init; }

    /// <summary>Words that notes should not use, by language.</summary>
    public ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> NotesAvoid { get; init; } = [];
}
