using System.Collections.Immutable;
using Archive.Formats;
using Archive.Model;

namespace Archive.Rendering.Classroom;

/// <summary>Cites entries and their notes, in the language of a page, as text and as records for reference managers.</summary>
sealed class Citing(SiteView view)
{
    readonly PublicAddress addresses = new(view.Corpus.Corpus.Site);
    readonly Voice voice = view.Voice;

    /// <summary>The files for reference managers, two an entry.</summary>
    public IEnumerable<PlannedFile> Files() => view.Shown.All.SelectMany(entry => new[]
    {
        new PlannedFile(Routes.Citations(view.Language, entry.Article.Slug, "bib"), () => CitationFormat.BibTex(Records(entry))) { Origin = view.Origins.Of(entry) },
        new PlannedFile(Routes.Citations(view.Language, entry.Article.Slug, "json"), () => CitationFormat.Csl(Records(entry))) { Origin = view.Origins.Of(entry) },
    });

    /// <summary>The address at which a note is cited.</summary>
    public string AddressOf(AnnotatedArticle entry, Anchor anchor) => addresses.Of(Routes.Annotation(view.Language, entry.Article.Slug, anchor.Id));

    /// <summary>The citation of a note as text, without its address: a line of its own, since it reads from left to right.</summary>
    public string Words(AnnotatedArticle entry, Anchor anchor)
    {
        var version = Version.Of(entry, anchor.Annotation);
        return voice.With("citation",
            ("label", LabelOf(anchor)), ("title", voice.Plain(entry.Article.Title)), ("site", voice.Plain(view.Corpus.Corpus.Site.Title)),
            ("who", string.Join(voice["list_separator"], Authors(anchor.Annotation.By))), ("version", voice.Number(version.Number)),
            ("date", version.On is { } on ? voice.Date(on) : voice["not_stated"]));
    }

    /// <summary>The records of an entry: itself and each of its notes.</summary>
    public ImmutableArray<Citation> Records(AnnotatedArticle entry)
    {
        var article = entry.Article;
        var site = voice.Plain(view.Corpus.Corpus.Site.Title);
        var updated = entry.Article.Sidecar.Latest;
        return
        [
            new Citation(
                article.Slug, voice.With("citation_entry", ("title", voice.Plain(article.Title))), site, [.. (article.Sidecar.Reviewed?.By ?? []).SelectMany(by => Authors(by))],
                updated, null, addresses.Of(Routes.Entry(view.Language, article.Slug)), view.Language.Tag),
            .. entry.Anchors.Select(anchor => Record(entry, anchor, site)),
        ];
    }

    Citation Record(AnnotatedArticle entry, Anchor anchor, string site)
    {
        var version = Version.Of(entry, anchor.Annotation);
        return new Citation(
            $"{entry.Article.Slug}-{anchor.Id}", voice.With("citation_note", ("label", LabelOf(anchor)), ("title", voice.Plain(entry.Article.Title))), site,
            [.. Authors(anchor.Annotation.By)], version.On ?? PartialDate.NotStated, version.Number, AddressOf(entry, anchor), view.Language.Tag);
    }

    string LabelOf(Anchor anchor)
    {
        var name = voice.Plain(view.LabelOf(anchor).Name);
        return anchor.Annotation.IsContrast ? $"{voice["note_not"]} {name}" : name;
    }

    IEnumerable<string> Authors(Located<string>? by) =>
        by is { Value: var id } ? [view.Corpus.Corpus.Person(id) is { } person ? voice.Plain(person.Name) : id] : [];
}
