using System.Collections.Immutable;
using Archive.Formats.Shapes;
using Archive.Formats.Yaml;
using Archive.Model;

namespace Archive.Tests.Formats.Yaml;

/// <summary>YAML read the way a file is: parsed, then compared with the shape of an annotations file.</summary>
static class Reading
{
    public static ImmutableArray<Diagnostic> Faults(string text, Value? shape = null)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var root = YamlReader.Read("f.yaml", text, 1, diagnostics);
        if (root is not null && shape is not null) new ShapeCheck(diagnostics).Check(root, shape);
        return diagnostics.ToImmutable();
    }

    public static ImmutableArray<Diagnostic> SidecarFaults(string text) => Faults(text, Value.Of(SidecarShapes.Sidecar));

    public static YamlNode Root(string text)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var root = YamlReader.Read("f.yaml", text, 1, diagnostics);
        if (root is null || diagnostics.Count > 0) throw new InvalidOperationException(string.Join("; ", diagnostics));
        return root;
    }
}
