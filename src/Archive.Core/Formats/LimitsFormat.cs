using System.Globalization;
using Archive.Formats.Yaml;
using Archive.Model;

namespace Archive.Formats;

/// <summary>
/// Reads <c>limits:</c> of <c>site.yaml</c>. The settings are a contribution like others, so none of them can be raised to what would
/// exhaust the machine: past its ceiling a number counts as the ceiling.
/// </summary>
static class LimitsFormat
{
    // How much a limit may be raised. What costs time by its square may be raised less.
    const int Times = 16;
    const int TimesSquared = 4;

    public static Limits Read(YamlNode node)
    {
        var usual = Limits.Usual;
        return new Limits
        {
            File = Size("file", usual.File),
            Capture = Size("capture", usual.Capture),
            Ledger = Size("ledger", usual.Ledger),
            Value = Size("value", usual.Value),
            Paragraph = Size("paragraph", usual.Paragraph),
            Line = Size("line", usual.Line),
            Depth = Number("depth", usual.Depth, TimesSquared),
            Events = Number("events", usual.Events, Times),
            Markers = Number("markers", usual.Markers, TimesSquared),
            References = Number("references", usual.References, TimesSquared),
            Signs = Number("signs", usual.Signs, TimesSquared),
            Annotations = Number("annotations", usual.Annotations, Times),
        };

        int Number(string key, int otherwise, int times) => Math.Clamp(node.Number(key) ?? otherwise, 1, otherwise * times);

        int Size(string key, int otherwise) => node.Words(key) is { } words
            ? (int)Math.Min(int.Parse(words.AsSpan(0, words.Length - 2), CultureInfo.InvariantCulture) * (words[^2] == 'K' ? 1024L : 1024 * 1024), Math.Min((long)otherwise * Times, Limits.Largest))
            : otherwise;
    }
}
