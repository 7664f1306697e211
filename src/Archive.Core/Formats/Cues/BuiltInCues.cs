using System.Collections.Immutable;
using Archive.Formats.Yaml;
using Archive.Model;

namespace Archive.Formats.Cues;

/// <summary>The cues that this project ships, for a root that has no <c>cues.yaml</c> of its own.</summary>
public static class BuiltInCues
{
    static readonly Lazy<ImmutableArray<Cue>> Read = new(() =>
    {
        using var stream = typeof(BuiltInCues).Assembly.GetManifestResourceStream(Cue.Path)!;
        using var reader = new StreamReader(stream);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var cues = YamlReader.Read(Cue.Path, reader.ReadToEnd(), 1, diagnostics) is { } root ? CueFormat.Read(root, diagnostics) : [];
        return diagnostics.Count == 0 ? cues : throw new InvalidOperationException($"{Cue.Path}: {diagnostics[0]}");
    });

    /// <summary>All of them.</summary>
    public static ImmutableArray<Cue> All => Read.Value;
}
