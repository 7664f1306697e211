using System.Collections.Immutable;
using Archive.Formats.Yaml;
using Archive.Model;

namespace Archive.Formats.Cues;

/// <summary>Reads <c>cues.yaml</c>. A pattern that cannot be run in linear time is reported at its place and left out.</summary>
public static class CueFormat
{
    /// <summary>The cues, in the order of the file: of two that fire on the same words the first counts.</summary>
    /// <param name="root">A tree that a shape check has seen.</param>
    /// <param name="diagnostics">Receives ARC122.</param>
    public static ImmutableArray<Cue> Read(YamlNode root, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var cues = ImmutableArray.CreateBuilder<Cue>();
        foreach (var node in root.Items.Where(item => item.Kind == YamlKind.Mapping))
        {
            if (node.Words("lang") is not { } language || node.Located("label") is not { } label || node.Located("pattern") is not { } pattern) continue;
            var trap = node.Located("trap");
            if (!IsSound(pattern) || (trap is { } words && !IsSound(words))) continue;
            cues.Add(new Cue(language, label, pattern.Value, trap?.Value, node.Local("why"), node.Words("refers") == "yes", pattern.Place));

            bool IsSound(Located<string> written)
            {
                if (CuePattern.Fault(written.Value, language) is not { } fault) return true;
                diagnostics.Add(new Diagnostic(Rules.CuePattern, written.Place, new Detail("pattern", written.Value), new Detail("cause", fault)));
                return false;
            }
        }
        return cues.ToImmutable();
    }
}
