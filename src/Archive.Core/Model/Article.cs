using System.Collections.Immutable;
using System.Text;

namespace Archive.Model;

/// <summary>How much of the source text an entry publishes.</summary>
public enum Publish
{
    /// <summary>Our digest with short quotes; the capture stays private.</summary>
    Excerpt,

    /// <summary>The whole text, which the archive has the right to publish.</summary>
    Full,

    /// <summary>Made by <c>import</c>; shown with <c>--private</c> only.</summary>
    Draft,
}

/// <summary>The way to the original.</summary>
/// <param name="Address">Its address.</param>
/// <param name="FoundBySearch">True where the capture does not state it and someone looked it up.</param>
/// <param name="On">The day it was looked up.</param>
public sealed record Original(string Address, bool FoundBySearch, PartialDate? On);

/// <summary>Markdown in one language, and where it begins in its file.</summary>
/// <param name="Language">Language tag.</param>
/// <param name="File">Its file, which is in memory as it is.</param>
/// <param name="Size">Its bytes: the last ones of the file, behind the front matter.</param>
/// <param name="FirstLine">Line of the file on which the body begins, from 1.</param>
/// <param name="Translator">Id of the person who translated it, if any.</param>
public sealed record Body(string Language, SourceFile File, int Size, int FirstLine, string? Translator)
{
    /// <summary>A body that is written here.</summary>
    public Body(string language, string path, string markdown, int firstLine, string? translator)
        : this(language, new SourceFile(path, Encoding.UTF8.GetBytes(markdown)), Encoding.UTF8.GetByteCount(markdown), firstLine, translator)
    {
    }

    /// <summary>Path of the file from the root.</summary>
    public string Path => File.Path;

    /// <summary>The body as it was read.</summary>
    public ReadOnlyMemory<byte> Utf8 => File.Bytes[^Size..];

    /// <summary>The body as text: made when it is asked for, as it is read two or three times in a build and would be kept for all of it.</summary>
    public string Markdown => Encoding.UTF8.GetString(Utf8.Span);

    /// <summary>The place of a line and column of the body in its file.</summary>
    /// <param name="line">Line of the body, from 0.</param>
    /// <param name="column">Column, from 0.</param>
    /// <param name="length">Length on the line.</param>
    public Place PlaceOf(int line, int column, int length = 0) => new(Path, FirstLine + line, column + 1, length);
}

/// <summary>An entry of the archive, as its files have it.</summary>
public sealed record Article
{
    /// <summary>The folder of the entries.</summary>
    public const string Folder = "content/articles/";

    /// <summary>The folder's name: lower-case letters, digits and hyphens.</summary>
    public required string Slug { get; init; }

    /// <summary>The file that carries the metadata.</summary>
    public required Place Place { get; init; }

    /// <summary>The language of the source text.</summary>
    public required Language Language { get; init; }

    /// <summary>Headline as printed, and our translations.</summary>
    public required LocalText Title { get; init; }

    /// <summary>How much is published.</summary>
    public required Publish Publish { get; init; }

    /// <summary>For a full text: on what ground it is published.</summary>
    public LocalText Rights { get; init; } = LocalText.Empty;

    /// <summary>Id of the outlet.</summary>
    public Located<string>? Outlet { get; init; }

    /// <summary>Byline as printed; null = not stated.</summary>
    public string? Byline { get; init; }

    /// <summary>Date of publication as stated by the text.</summary>
    public PartialDate Published { get; init; } = PartialDate.NotStated;

    /// <summary>The way to the original, where known.</summary>
    public Original? Original { get; init; }

    /// <summary>Address of a web archive's copy.</summary>
    public string? Snapshot { get; init; }

    /// <summary>The entry in one line, ours.</summary>
    public LocalText Summary { get; init; } = LocalText.Empty;

    /// <summary>What a reader may want to know before reading.</summary>
    public LocalText ContentNote { get; init; } = LocalText.Empty;

    /// <summary>Slugs of entries worth comparing.</summary>
    public ImmutableArray<Located<string>> Mirror { get; init; } = [];

    /// <summary>Slug of a full text of ours with the same sequence of labels.</summary>
    public Located<string>? Parallel { get; init; }

    /// <summary>Slugs this entry had before; they redirect.</summary>
    public ImmutableArray<Located<string>> Formerly { get; init; } = [];

    /// <summary>The bodies, that of the source's language first.</summary>
    public ImmutableArray<Body> Bodies { get; init; } = [];

    /// <summary>The annotations beside it; empty where there is no sidecar.</summary>
    public Sidecar Sidecar { get; init; } = Sidecar.Empty;

    /// <summary>The seal, if the quotes were ever compared with a capture.</summary>
    public Seal? Seal { get; init; }

    /// <summary>The capture, where it is at hand; it is never published.</summary>
    public Capture? Capture { get; init; }

    /// <summary>The body in the language of the source: the source text of a full entry, the digest of another.</summary>
    public Body? SourceBody => Bodies.FirstOrDefault(body => body.Language == Language.Tag);

    /// <summary>The body in a language, or null.</summary>
    public Body? BodyIn(string tag) => Bodies.FirstOrDefault(body => body.Language == tag);

    /// <summary>Path of the sidecar, whether it is there or not.</summary>
    public string SidecarPath => $"{Folder}{Slug}/annotations.yaml";
}
