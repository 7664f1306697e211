namespace Archive.Formats.Shapes;

/// <summary><c>links.yaml</c>: what people say of addresses, against what checks say.</summary>
public static class LinkShapes
{
    static readonly Shape Override = new("override",
    [
        new("state", Value.OneOf("alive", "dead", "usurped"), "alive: it works; dead: it does not; usurped: the domain has another owner, nobody should be sent there.", "alive: يعمل؛ dead: لا يعمل؛ usurped: صار النطاق لمالك آخر فلا يُرسَل إليه أحد.", Required: true),
        new("by", Value.Id, "Id of the person who looked, from people.yaml.", "معرِّف من تحقق بنفسه، من people.yaml.", Required: true),
        new("on", Value.Date, "The day on which the person looked.", "اليوم الذي تحقق فيه.", Required: true),
        new("why", Value.Local with { OrText = Value.Prose }, "The reason, in several languages or in one.", "السبب، بعدة لغات أو بلغة واحدة."),
    ]);

    /// <summary>The whole file: overrides by address.</summary>
    public static readonly Value Overrides = Value.MapOf(Value.Address, Value.Of(Override));
}
