using System.Collections.Frozen;
using System.Collections.Immutable;
using Archive.Formats.Shapes;
using Archive.Formats.Yaml;
using Archive.Links;
using Archive.Model;
using Archive.Words;

namespace Archive.Loading;

/// <summary>What would deceive whoever reviews a change or reads the page: letters in another order than they are shown in, look-alike addresses.</summary>
static class DeceptiveWords
{
    // Words that are cited as they were found: what they hold is shown, and said.
    static readonly FrozenSet<string> Cited = FrozenSet.ToFrozenSet(["quote", "prefix", "suffix", "described", "byline", "furniture"], StringComparer.Ordinal);

    /// <summary>Looks at the letters of a file as they stand in it.</summary>
    /// <returns>True where something was reported.</returns>
    public static bool InText(string path, string text, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var at = Deceptive.FirstBidiControl(text);
        if (at >= 0) diagnostics.Add(new Diagnostic(Rules.BidiControl, Place.At(path, text, at, 1), new Detail("character", HiddenIn.NameOf(text[at]))));
        return at >= 0;
    }

    /// <summary>Looks at the values of a file, escapes resolved.</summary>
    /// <param name="node">The file.</param>
    /// <param name="shape">Its shape: an article's title is the headline as printed.</param>
    /// <param name="isTold">True where its letters have been reported.</param>
    /// <param name="diagnostics">Receives what is found.</param>
    public static void InValues(YamlNode node, Value shape, bool isTold, ImmutableArray<Diagnostic>.Builder diagnostics) =>
        Look(node, shape.Shape == ArticleShapes.Article ? "title" : null, isTold, diagnostics);

    static void Look(YamlNode node, string? cited, bool isTold, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (var item in node.Items) Look(item, cited, isTold, diagnostics);
        foreach (var (key, value) in node.Entries)
        {
            if (key.Scalar != cited && !Cited.Contains(key.Scalar)) Look(value, cited, isTold, diagnostics);
        }
        if (node.Kind != YamlKind.Scalar) return;
        var at = isTold ? -1 : Deceptive.FirstBidiControl(node.Scalar);
        if (at >= 0) diagnostics.Add(new Diagnostic(Rules.BidiControl, node.Place, new Detail("character", HiddenIn.NameOf(node.Scalar[at]))));
        if (node.Scalar.StartsWith("http", StringComparison.OrdinalIgnoreCase) && LookAlikeAddress.Of(node.Scalar) is { } fault)
            diagnostics.Add(new Diagnostic(Rules.AddressLookAlike, node.Place, new Detail("address", node.Scalar), new Detail("because", fault)));
    }
}
