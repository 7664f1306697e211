using Archive.Formats.Yaml;
using Archive.Model;

namespace Archive.Formats;

/// <summary>Reads the overrides of <c>links.yaml</c>.</summary>
public static class OverrideFormat
{
    /// <summary>One override.</summary>
    /// <returns>Null where the check of its shape refused a field that it needs.</returns>
    public static LinkOverride? Read(YamlEntry entry)
    {
        var fields = entry.Value;
        if (fields.Words("state") is null || fields.Located("by") is not { } by || fields.Date("on") is not { } on) return null;
        return new LinkOverride(
            entry.Key.Located(), fields.Choice("state", LinkWord.Alive, ("dead", LinkWord.Dead), ("usurped", LinkWord.Usurped)), by, on,
            fields.Words("why") is { } why ? LocalText.Of(LocalText.AnyLanguage, why) : fields.Local("why"));
    }
}
