namespace Archive.Formats.Shapes;

/// <summary>The parts of <c>annotations.yaml</c>.</summary>
public static class SidecarShapes
{
    static readonly Shape Reviewed = new("reviewed",
    [
        new("by", Value.ListOf(Value.Id), Required: true),
        new("on", Value.Date, Required: true),
        new("paragraphs", Value.Words),
        new("second-opinion", Value.Id),
    ]);

    static readonly Shape Speaker = new("source",
    [
        new("id", Value.Id, Required: true),
        new("named", Value.YesNo, Required: true),
        new("name", Value.Local),
        new("described", Value.Prose),
        new("note", Value.Local),
    ]);

    static readonly Shape Region = new("region",
    [
        new("kind", Value.Id, Required: true),
        new("from", Value.Number, Required: true),
        new("to", Value.Number, Required: true),
    ]);

    static readonly Shape Evidence = new("evidence",
    [
        new("url", Value.Address, Required: true),
        new("checked", Value.Date, Required: true),
        new("snapshot", Value.Address),
        new("says", Value.Local),
    ]);

    /// <summary>One annotation, or one <c>not:</c> entry.</summary>
    public static readonly Shape Annotation = new("annotation",
    [
        new("id", Value.Id, Required: true),
        new("label", Value.Id),
        new("not", Value.Id),
        new("quote", Value.Prose),
        new("about", Value.OneOf("article", "title", "byline", "published")),
        new("occurrence", Value.Number),
        new("prefix", Value.Prose),
        new("suffix", Value.Prose),
        new("source", Value.Id),
        new("attributes", Value.MapOf(Value.Words, Value.Words)),
        new("against", Value.Reference),
        new("evidence", Value.ListOf(Value.Of(Evidence))),
        new("gloss", Value.Local),
        new("note", Value.Local, Required: true),
        new("question", Value.Local),
        new("by", Value.Id),
        new("on", Value.Date),
    ],
    [["label", "not"], ["quote", "about"]]);

    static readonly Shape Correction = new("correction",
    [
        new("on", Value.Date, Required: true),
        new("id", Value.Id, Required: true),
        new("what", Value.Local, Required: true),
    ]);

    static readonly Shape Withdrawn = new("withdrawn annotation",
    [
        new("id", Value.Id, Required: true),
        new("on", Value.Date, Required: true),
        new("why", Value.Local, Required: true),
    ]);

    /// <summary>The whole file.</summary>
    public static readonly Shape Sidecar = new("annotations file",
    [
        new("reviewed", Value.Of(Reviewed)),
        new("sources", Value.ListOf(Value.Of(Speaker))),
        new("regions", Value.ListOf(Value.Of(Region))),
        new("annotations", Value.ListOf(Value.Of(Annotation))),
        new("corrections", Value.ListOf(Value.Of(Correction))),
        new("withdrawn", Value.ListOf(Value.Of(Withdrawn))),
    ]);
}
