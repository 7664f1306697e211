namespace Archive.Formats.Shapes;

/// <summary>The front matter of articles and pages.</summary>
public static class ArticleShapes
{
    static readonly Shape Original = new("url",
    [
        new("address", Value.Address, Required: true),
        new("found", Value.OneOf("by-search", "stated")),
        new("on", Value.Date),
    ]);

    /// <summary>The file in the language of the source: it carries the metadata.</summary>
    public static readonly Shape Article = new("article front matter",
    [
        new("title", Value.Local, Required: true),
        new("outlet", Value.Id),
        new("byline", Value.Prose),
        new("published", Value.Date),
        new("url", Value.Of(Original) with { OrText = Value.Address }),
        new("snapshot", Value.Address),
        new("summary", Value.Local),
        new("publish", Value.OneOf("excerpt", "full", "draft")),
        new("rights", Value.Prose),
        new("content-note", Value.Local),
        new("mirror", Value.ListOf(Value.Slug)),
        new("parallel", Value.Slug),
        new("formerly", Value.ListOf(Value.Slug)),
        new("translator", Value.Id),
    ]);

    /// <summary>A file in another language.</summary>
    public static readonly Shape Translation = new("front matter of a translation", [new("translator", Value.Id)]);

    /// <summary>A page of our own words.</summary>
    public static readonly Shape Page = new("page front matter", [new("title", Value.Prose, Required: true), new("translator", Value.Id)]);
}
