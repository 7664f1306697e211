using System.Collections.Immutable;
using Archive.Formats.Yaml;
using Archive.Model;
using Archive.Words;

namespace Archive.Formats.Shapes;

/// <summary>Compares a YAML tree with the shape it should have and reports every difference at its place.</summary>
public sealed class ShapeCheck(ImmutableArray<Diagnostic>.Builder diagnostics)
{
    readonly HashSet<YamlNode> refused = [];
    readonly Dictionary<Rule, int> told = [];

    // The kind of which there are more than will be listed. It has one cause, such as another kind of file under this name: the rest of
    // what is wrong is told when that is gone.
    Rule? flood;

    /// <summary>True where one kind of fault is everywhere, and so nothing of the file may be trusted.</summary>
    public bool IsFlooded => flood is not null;

    /// <summary>A tree without the values that were refused.</summary>
    public YamlNode Accepted(YamlNode node) => refused.Count == 0 ? node : node.Without(refused);

    /// <summary>Checks a node against a value.</summary>
    /// <param name="node">What the file has.</param>
    /// <param name="value">What it should be.</param>
    /// <returns>True where nothing was reported, so that a reader may trust the node.</returns>
    public bool Check(YamlNode node, Value value)
    {
        var before = diagnostics.Count;
        if (node.Kind == YamlKind.Scalar && value.OrText is { } simple) value = simple;
        switch (value.Is)
        {
            case ValueKind.List when Is(node, YamlKind.Sequence, "a list"):
                foreach (var item in node.Items) Check(item, value.Item!);
                break;
            case ValueKind.Map when Is(node, YamlKind.Mapping, "keys with values"):
                foreach (var entry in node.Entries)
                {
                    if (!Check(entry.Key, value.Key!)) refused.Add(entry.Value);
                    if (Present(entry, required: false)) Check(entry.Value, value.Item!);
                }
                break;
            case ValueKind.Fields when Is(node, YamlKind.Mapping, "fields"):
                Fields(node, value.Shape!);
                break;
            case not (ValueKind.List or ValueKind.Map or ValueKind.Fields) when Is(node, YamlKind.Scalar, "text"):
                Scalar(node, value);
                break;
        }
        return diagnostics.Count == before && !IsFlooded;
    }

    void Fields(YamlNode node, Shape shape)
    {
        // The names of fields that keys have, or were meant to have.
        var given = new List<string>(shape.Fields.Length);
        HashSet<string>? there = null;
        foreach (var entry in node.Entries)
        {
            if (shape.Field(entry.Key.Scalar) is { } field)
            {
                given.Add(field.Name);
                if (Present(entry, field.Required)) Check(entry.Value, field.Value);
                continue;
            }
            there ??= node.Entries.Select(known => known.Key.Scalar).ToHashSet(StringComparer.Ordinal);
            if (Unknown(there, entry.Key, shape) is { } meant) given.Add(meant);
        }
        // A key that is only misspelled is not missing as well.
        foreach (var field in shape.Fields)
        {
            if (field.Required && !given.Contains(field.Name)) Report(Rules.KeyMissing, node, new Detail("key", field.Name), new Detail("in", shape.Name));
        }
        foreach (var group in shape.ExactlyOne.IsDefault ? [] : shape.ExactlyOne)
        {
            var many = 0;
            foreach (var name in group) many += given.Contains(name) ? 1 : 0;
            if (many == 0) Report(Rules.KeyMissing, node, new Detail("key", string.Join(" or ", group)), new Detail("in", shape.Name));
            if (many > 1) Refuse(Rules.KeysExclude, node, null, [new Detail("keys", string.Join(", ", group)), new Detail("in", shape.Name)]);
        }
    }

    // Reports a key that no field has; answers which one was probably meant.
    string? Unknown(HashSet<string> there, YamlNode key, Shape shape)
    {
        if (IsFlooded)
        {
            // What may have been meant costs much, and will not be listed.
            Report(Rules.KeyUnknown, key);
            return null;
        }
        var free = shape.Fields.Select(field => field.Name).Where(name => !there.Contains(name)).ToList();
        Report(Rules.KeyUnknown, key,
            Near.Sure(key.Scalar, free) is { } sure ? new Fix(FixKind.RenameKey, key.Place, sure) : null,
            [new Detail("key", key.Scalar), new Detail("in", shape.Name), .. Suggest(key.Scalar, shape.Fields.Select(field => field.Name))]);
        return Near.Best(key.Scalar, free);
    }

    void Scalar(YamlNode node, Value value)
    {
        if (node.Scalar.Length == 0 || node.IsNothing) { Refuse(Rules.ValueEmpty, node, null, []); return; }
        // Only an escape can still have put one here.
        if (Deceptive.FirstControl(node.Scalar) is >= 0 and var control)
            Refuse(Rules.ControlCharacter, node, null, [new Detail("character", Deceptive.Code(node.Scalar[control]))]);
        if (value.Is == ValueKind.Prose && node.Comment is { } comment)
        {
            // A hashtag has no space after its sign; a comment usually has.
            Refuse(Rules.YamlNeedsQuotes, node, new Fix(FixKind.QuoteLine, node.Place, "", IsSure: !comment.StartsWith(' ')),
                [YamlReader.Cut, new Detail("read", node.Scalar)]);
        }
        if (!Forms.Fits(value.Is, node.Scalar)) Refuse(Rules.ValueForm, node, null, [new Detail("found", node.Scalar), new Detail("expected", Expected(value.Is))]);
        if (value.Is == ValueKind.Choice && !value.Choices.Contains(node.Scalar))
        {
            Refuse(Rules.ValueForm, node,
                Near.Sure(node.Scalar, value.Choices) is { } sure ? new Fix(FixKind.ReplaceValue, node.Place, sure) : null,
                [new Detail("found", node.Scalar), new Detail("expected", string.Join(", ", value.Choices)), .. Suggest(node.Scalar, value.Choices)]);
        }
    }

    bool Is(YamlNode node, YamlKind kind, string expected)
    {
        if (node.Kind == kind) return true;
        var found = node.Kind switch { YamlKind.Scalar => "text", YamlKind.Sequence => "a list", _ => "keys with values" };
        Refuse(Rules.ValueKind, node, null, [new Detail("found", found), new Detail("expected", expected)]);
        return false;
    }

    // What is required must hold something: a list or mapping without entries is no value.
    bool Present(YamlEntry entry, bool required)
    {
        var isEmpty = entry.Value.IsNothing
            || required && entry.Value is { Kind: not YamlKind.Scalar, Items.IsEmpty: true, Entries.IsEmpty: true };
        if (!isEmpty) return true;
        refused.Add(entry.Value);
        Report(Rules.ValueEmpty, entry.Key, new Detail("key", entry.Key.Scalar));
        return false;
    }

    static IEnumerable<Detail> Suggest(string typed, IEnumerable<string> known) =>
        Near.Best(typed, known) is { } near ? [new Detail("did you mean", near)] : [];

    // What is refused is not read: one fault does not become ten.
    void Refuse(Rule rule, YamlNode node, Fix? fix, ImmutableArray<Detail> details)
    {
        refused.Add(node);
        Report(rule, node, fix, details);
    }

    void Report(Rule rule, YamlNode at, params ImmutableArray<Detail> details) => Report(rule, at, null, details);

    void Report(Rule rule, YamlNode at, Fix? fix, ImmutableArray<Detail> details)
    {
        if (flood is not null && rule != flood) return;
        if ((told[rule] = told.GetValueOrDefault(rule) + 1) > Diagnostic.MostAlike) flood = rule;
        diagnostics.Add(new Diagnostic(rule, at.Place, details) { Fix = fix });
    }

    static string Expected(ValueKind kind) => kind switch
    {
        ValueKind.Id => "an id: 1 to 40 of a-z, 0-9 and -",
        ValueKind.Slug => "the name of an entry: 1 to 80 of a-z, 0-9 and -",
        ValueKind.Reference => "an id, or slug#id",
        ValueKind.Passage => "an annotation of an entry: slug#id",
        ValueKind.Date => "a date: 2017, 2017-10, 2017-10-05 or not-stated",
        ValueKind.Site => "an address that begins with https:// or http://, without ? and #",
        ValueKind.Address => "an address that begins with https://, http:// or mailto:",
        ValueKind.YesNo => "yes or no",
        ValueKind.Number => "a whole number",
        ValueKind.Size => "a size such as 16KB or 4MB",
        ValueKind.LanguageTag => "a language tag such as ar or en",
        _ => "text on one line",
    };
}
