using System.Collections.Immutable;
using System.Text;
using Archive.Importing.Saved;
using Archive.Model;
using Archive.Words;

namespace Archive.Importing;

/// <summary>
/// Turns a plain-text capture into a draft entry. Everything that is not the article is tagged, nothing is taken away: what a page
/// printed around an article is part of how it was read.
/// </summary>
public static class Importer
{
    const int LongestSlug = 80;

    /// <summary>The name of an entry from the name of a file: folded to <c>a-z0-9-</c>, without its ending.</summary>
    /// <param name="fileName">Name of a file, without its folder.</param>
    /// <returns>1 to 80 characters; null where no letter or digit of these is left.</returns>
    public static string? SlugOf(string fileName)
    {
        var ending = fileName.LastIndexOf('.');
        var slug = new StringBuilder();
        foreach (var c in Folding.Key(ending < 0 ? fileName : fileName[..ending]))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        var name = slug.ToString()[..Math.Min(slug.Length, LongestSlug)].Trim('-');
        return name.Length == 0 ? null : name;
    }

    /// <summary>The fault of a file without a word, or null.</summary>
    public static Diagnostic? Fault(string path, string text) =>
        Tokens.Of(text).Any() ? null : new Diagnostic(Rules.ImportEmpty, new Place(path), new Detail("file", path));

    /// <summary>Tags a text as a draft would, without making one.</summary>
    /// <param name="text">A capture, or the canonical text of a full entry.</param>
    /// <param name="outlets">Publishers that bylines and suffixes may name.</param>
    /// <param name="labels">The archive's vocabulary; where it is empty, every label is used.</param>
    public static PageTags Tag(string text, ImmutableArray<Outlet> outlets, ImmutableArray<Label> labels)
    {
        var page = new Page(text, CopyLine.Of(text), outlets);
        if (page.Lines.IsEmpty) return new PageTags(page.Language, [], [], []);
        var tags = new Tags(page, labels, anyLabel: labels.IsEmpty);
        var (headline, head) = Recognise(page, tags);
        return new PageTags(page.Language, tags.Regions,
            [.. tags.Tagged.Select(passage => new TaggedPassage(passage.Label, passage.Quote, WordLists.Note(passage.Note)))],
            OwnNames.Of(page, tags, headline, head));
    }

    /// <summary>Makes a draft of a saved page.</summary>
    /// <param name="slug">Name of the entry.</param>
    /// <param name="bytes">The page as saved, in any encoding; it is kept beside the capture.</param>
    /// <param name="today">The day that the annotations get.</param>
    /// <param name="outlets">Publishers that the page may name.</param>
    /// <param name="labels">The archive's vocabulary.</param>
    /// <param name="fault">Why there is no draft: the page is too large, too deeply nested, or holds no article.</param>
    public static Imported? ImportPage(string slug, ReadOnlySpan<byte> bytes, DateOnly today, ImmutableArray<Outlet> outlets, ImmutableArray<Label> labels, out Rule? fault)
    {
        if (SavedPage.Read(bytes, out fault) is not { } saved) return null;
        var text = AsWritten(saved.Text);
        var article = string.Concat(saved.Lines.Where(line => line.Zone is Zone.Article or Zone.Title).Select(line => line.Words));
        var page = new Page(text, CopyLine.Of(text), outlets) { Language = saved.Language(Page.IsMostlyArabic(article)) };
        var tags = new Tags(page, labels);
        var (headline, head) = Recognise(page, tags, saved);
        return Draft(slug, page, tags, headline, head, today, saved) is var draft
            ? draft with { Files = draft.Files.Insert(1, new SourceFile($"captures/{slug}.html", bytes.ToArray())) } : null;
    }

    /// <summary>True for a file that is a page and not plain text.</summary>
    public static bool IsPage(string fileName, ReadOnlySpan<byte> bytes) => SavedPage.Is(fileName, bytes);

    /// <summary>Makes a draft.</summary>
    /// <param name="slug">Name of the entry.</param>
    /// <param name="text">The capture, decoded; a byte order mark is dropped.</param>
    /// <param name="today">The day that the annotations get.</param>
    /// <param name="outlets">Publishers that bylines and suffixes may name.</param>
    /// <param name="labels">The archive's vocabulary: a label that it lacks is not used.</param>
    /// <returns>A draft without files where <see cref="Fault"/> finds one.</returns>
    public static Imported Import(string slug, string text, DateOnly today, ImmutableArray<Outlet> outlets, ImmutableArray<Label> labels)
    {
        text = AsWritten(text.TrimStart('\uFEFF'));
        var page = new Page(text, CopyLine.Of(text), outlets);
        if (page.Lines.IsEmpty) return new Imported(slug, [], null, ["title", "outlet", "byline", "published", "url"]);

        var tags = new Tags(page, labels);
        var (headline, head) = Recognise(page, tags);
        return Draft(slug, page, tags, headline, head, today);
    }

    // As the file will hold it: an unpaired surrogate has no UTF-8, and quotes are looked for in what was written.
    static string AsWritten(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    // Structure first, words second.
    static (Headline Headline, HeadLines Head) Recognise(Page page, Tags tags, SavedPage? saved = null)
    {
        var printed = saved is null ? null : StructureTags.Tag(saved, page, tags);
        RelatedBlocks.Tag(page, tags);
        ShareButtons.Tag(page, tags);
        var headline = printed is not null ? new Headline(printed, saved!.Title!, IsPrinted: true, null)
            : saved?.Title is { } title ? Headline.Find(page, tags, TopLines.Tag(page, tags)) with { Title = title, IsPrinted = true }
            : Headline.Find(page, tags, TopLines.Tag(page, tags));
        RepeatedLines.Tag(page, tags, headline);
        var head = HeadLines.Tag(page, tags, headline);
        if (saved is not null) head = SavedHead.Complete(saved, page, head);
        // What follows reads the tail by what is left of it, and the article by what is left of the page.
        TailLines.Tag(tags, headline);
        MissingMeta.Tag(page, tags, head);
        FusedWords.Tag(tags);
        if (!head.IsDated) RelativeDates.Tag(tags);
        return (headline, head);
    }

    static Imported Draft(string slug, Page page, Tags tags, Headline headline, HeadLines head, DateOnly today, SavedPage? saved = null)
    {
        var (regions, passages) = (tags.Regions, tags.Tagged);
        var found = new ImportFindings(
            headline.Title, page.Language, head.Byline?.Printed, head.Published, head.Byline?.Outlet ?? headline.Outlet, regions,
            passages.CountBy(passage => passage.Label).ToImmutableSortedDictionary(StringComparer.Ordinal))
        {
            Address = saved?.Stated.Address,
            Hijri = head.Published.IsStated ? null : head.Hijri,
        };
        return new Imported(
            slug,
            [
                DraftPrinter.File($"captures/{slug}.txt", page.Text),
                DraftPrinter.File($"content/articles/{slug}/annotations.yaml", DraftPrinter.Sidecar(page.Text, regions, passages, today)),
                DraftPrinter.File($"content/articles/{slug}/article.{page.Language}.md", DraftPrinter.Article(found)),
            ],
            found,
            [.. Missing(headline, found)]);
    }

    static IEnumerable<string> Missing(Headline headline, ImportFindings found)
    {
        if (!headline.IsPrinted) yield return "title";
        if (found.Outlet is null) yield return "outlet";
        if (found.Byline is null) yield return "byline";
        if (!found.Published.IsStated) yield return "published";
        // A plain text keeps no address.
        if (found.Address is null) yield return "url";
    }
}
