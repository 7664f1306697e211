using System.Collections.Immutable;
using Archive.Formats;
using Archive.Formats.Yaml;
using Archive.Model;

namespace Archive.Fixing;

/// <summary>Finds in the YAML of a file what a fix is about, and what is to be written there.</summary>
sealed class FixPlace(YamlPart part, Fix fix)
{
    const string Occurrence = "occurrence";

    readonly YamlEdits edits = new(part.Yaml);

    /// <summary>The edit, in offsets of the YAML; null where the file does not have it.</summary>
    public TextEdit? Edit()
    {
        if (part.OffsetOf(fix.Place) is not { } offset) return null;
        // A colon in words leaves no tree to look in.
        if (part.Root is not { } root) return fix.Kind == FixKind.QuoteLine ? edits.QuoteLine(offset) : null;
        if (fix.Kind == FixKind.SortAnnotations) return Sorted(root);
        if (Find(root, offset) is not var (mapping, entry)) return null;
        return fix.Kind switch
        {
            FixKind.QuoteLine when Scalar(entry, offset) is { Kind: YamlKind.Scalar, Comment: not null } cut => edits.QuoteCut(cut, keepRemark: fix.IsSure),
            FixKind.RenameKey => new TextEdit(entry.Key.Span, fix.Value),
            FixKind.ReplaceValue when Scalar(entry, offset) is { Kind: YamlKind.Scalar } value => edits.Replace(value, fix.Value),
            FixKind.SetOccurrence when Has(mapping) is { } there => new TextEdit(there.Value.Span, fix.Value),
            FixKind.SetOccurrence => edits.Add(mapping, entry, $"{Occurrence}: {fix.Value}"),
            FixKind.DropOccurrence when Has(mapping) is { } there => edits.Remove(mapping, there),
            _ => null,
        };
    }

    // The mapping and the entry whose key, value or list item begins at an offset.
    static (YamlNode Mapping, YamlEntry Entry)? Find(YamlNode node, int offset)
    {
        foreach (var entry in node.Entries)
        {
            if (entry.Key.Span.Start == offset || entry.Value.Span.Start == offset && entry.Value.Kind == YamlKind.Scalar) return (node, entry);
            if (entry.Value.Items.Any(item => item.Kind == YamlKind.Scalar && item.Span.Start == offset)) return (node, entry);
            if (Find(entry.Value, offset) is { } found) return found;
        }
        foreach (var item in node.Items)
        {
            if (Find(item, offset) is { } found) return found;
        }
        return null;
    }

    static YamlNode Scalar(YamlEntry entry, int offset) =>
        entry.Value.Items.FirstOrDefault(item => item.Kind == YamlKind.Scalar && item.Span.Start == offset) ?? entry.Value;

    static YamlEntry? Has(YamlNode mapping)
    {
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Scalar == Occurrence) return entry;
        }
        return null;
    }

    TextEdit? Sorted(YamlNode root)
    {
        if (root["annotations"] is not { Kind: YamlKind.Sequence } list) return null;
        var ids = list.Items.Select(item => item["id"]?.Scalar ?? "").ToList();
        ImmutableArray<int> order = [.. fix.Value.Split(' ').Select(id => ids.IndexOf(id))];
        return order.Length == ids.Count && order.Distinct().Count() == ids.Count && !order.Contains(-1) ? edits.Reorder(list, order) : null;
    }
}
