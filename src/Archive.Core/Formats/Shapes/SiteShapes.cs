using Archive.Words;

namespace Archive.Formats.Shapes;

/// <summary><c>site.yaml</c>, the vocabulary, the lists of names and the words of the interface.</summary>
public static class SiteShapes
{
    /// <summary><c>site.yaml</c>.</summary>
    public static readonly Shape Site = new("site settings",
    [
        new("title", Value.Local, Required: true),
        new("tagline", Value.Local),
        new("languages", Value.ListOf(Value.LanguageTag), Required: true),
        new("base-url", Value.Address, Required: true),
        new("edit-url", Value.Address),
        new("report-url", Value.Address),
        new("licence", Value.Of(new Shape("licence", [new("code", Value.Words), new("annotations", Value.Words)]))),
        new("notes", Value.Of(new Shape("notes", [new("avoid", Value.MapOf(Value.LanguageTag, Value.ListOf(Value.Words)))]))),
        new("limits", Value.Of(new Shape("limits", [new("file", Value.Words), new("paragraph", Value.Words)]))),
        new("links", Value.Of(new Shape("links", [new("archive", Value.Address)]))),
        new("contact", Value.Address),
        new("digits", Value.MapOf(Value.LanguageTag, Value.OneOf("latn", "arab"))),
        new("months", Value.MapOf(Value.LanguageTag, Value.OneOf("levantine", "gregorian", "both"))),
        new("quoting", Value.Of(new Shape("quoting", [new("run", Value.Number), new("share", Value.Number)]))),
        new("search", Value.Of(new Shape("search", [new("formats", Value.ListOf(Value.OneOf("shards", "lunr")))]))),
    ]);

    static readonly Shape Label = new("label",
    [
        new("name", Value.Local, Required: true),
        new("definition", Value.Local),
        new("rests-on", Value.OneOf("text", "text-and-evidence", "evidence")),
        new("reading", Value.OneOf("caution", "context", "credit")),
        new("tier", Value.OneOf("A", "B")),
        new("flag", Value.OneOf("anonymous-source", "unverified-claim", "dead-or-lost-link")),
        new("parent", Value.Id),
        new("attributes", Value.MapOf(Value.Words, Value.ListOf(Value.Words))),
    ]);

    static readonly Shape Outlet = new("outlet",
    [
        new("name", Value.Local, Required: true),
        new("url", Value.Address),
        new("furniture", Value.ListOf(Value.Prose)),
    ]);

    static readonly Shape Person = new("person", [new("name", Value.Local, Required: true)]);

    /// <summary><c>labels.yaml</c>.</summary>
    public static readonly Value Labels = Value.MapOf(Value.Id, Value.Of(Label));

    /// <summary><c>outlets.yaml</c>.</summary>
    public static readonly Value Outlets = Value.MapOf(Value.Id, Value.Of(Outlet));

    /// <summary><c>people.yaml</c>.</summary>
    public static readonly Value People = Value.MapOf(Value.Id, Value.Of(Person));

    /// <summary><c>strings.&lt;lang&gt;.yaml</c>: words, or words by plural category.</summary>
    public static readonly Value Strings = Value.MapOf(
        Value.Words, Value.MapOf(Value.OneOf(Plurals.Categories), Value.Prose) with { OrText = Value.Prose });
}
