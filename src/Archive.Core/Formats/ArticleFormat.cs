using Archive.Formats.Yaml;
using Archive.Model;

namespace Archive.Formats;

/// <summary>Reads the metadata of an article from its front matter.</summary>
public static class ArticleFormat
{
    /// <summary>The entry without its bodies, sidecar and seal.</summary>
    /// <param name="slug">Name of its folder.</param>
    /// <param name="language">Language of the file.</param>
    /// <param name="place">The file.</param>
    /// <param name="fields">Front matter that a shape check has seen.</param>
    public static Article Read(string slug, Language language, Place place, YamlNode fields) => new()
    {
        Slug = slug,
        Place = fields["title"] is { } title ? title.Place : place,
        Language = language,
        Title = fields.Local("title"),
        Publish = fields.Choice("publish", Publish.Excerpt, ("full", Publish.Full), ("draft", Publish.Draft)),
        Rights = fields.Words("rights") is { } rights ? LocalText.Of(LocalText.AnyLanguage, rights) : fields.Local("rights"),
        Outlet = fields.Located("outlet"),
        Byline = fields.Words("byline"),
        Published = fields.Date("published") ?? PartialDate.NotStated,
        Original = Original(fields["url"]),
        Snapshot = fields.Words("snapshot"),
        Summary = fields.Local("summary"),
        ContentNote = fields.Local("content-note"),
        Mirror = fields.Names("mirror"),
        Parallel = fields.Located("parallel"),
        Formerly = fields.Names("formerly"),
    };

    static Original? Original(YamlNode? url) => url switch
    {
        { Kind: YamlKind.Scalar } => new Original(url.Scalar, FoundBySearch: false, On: null),
        { Kind: YamlKind.Mapping } when url.Words("address") is { } address =>
            new Original(address, url.Words("found") == "by-search", url.Date("on")),
        _ => null,
    };
}
