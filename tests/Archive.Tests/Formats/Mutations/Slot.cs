using System.Collections.Immutable;
using Archive.Formats.Shapes;
using Archive.Formats.Yaml;

namespace Archive.Tests.Formats.Mutations;

/// <summary>A value of an example: what it may be, and what is around it.</summary>
/// <param name="Name">Its field, from the root of the file.</param>
/// <param name="Value">What it may be.</param>
/// <param name="Node">What it is.</param>
/// <param name="Parent">The mapping or list that holds it.</param>
/// <param name="Key">Its key; null for an item of a list.</param>
/// <param name="Shape">The fields beside it; null in a list and in a mapping with free keys.</param>
/// <param name="InFlow">True where anything around it is written in braces or brackets.</param>
sealed record Slot(string Name, Value Value, YamlNode Node, YamlNode Parent, YamlNode? Key, Shape? Shape, bool InFlow)
{
    public bool IsRequired => Shape?.Fields.First(known => known.Name == Key!.Scalar).Required == true;

    /// <summary>The mapping can do without it only where the other of its group is there.</summary>
    public bool IsOneOf => Shape is { ExactlyOne.IsDefault: false } && Shape.ExactlyOne.Any(group => group.Contains(Key!.Scalar));

    /// <summary>What a scalar there may be; null where no scalar may stand there.</summary>
    public Value? AsScalar => Value.OrText ?? (Value.Is is ValueKind.List or ValueKind.Map or ValueKind.Fields ? null : Value);

    /// <summary>Every value of an example, the first of each name.</summary>
    public static ImmutableArray<Slot> Of(Example example)
    {
        var slots = new List<Slot>();
        Below("", example.Shape, example.Root, inFlow: false);
        return [.. slots.DistinctBy(slot => slot.Name)];

        void Below(string name, Value value, YamlNode node, bool inFlow)
        {
            inFlow |= example.IsFlow(node);
            // Block and flow are two ways to write a field, so that both are tried.
            var style = inFlow ? "~" : "";
            foreach (var item in node.Items) Add(new Slot($"{name}[]{style}", value.Item!, item, node, null, null, inFlow));
            foreach (var (key, child) in node.Entries)
            {
                var isFree = value.Is == ValueKind.Map;
                var may = isFree ? value.Item! : value.Shape!.Fields.First(field => field.Name == key.Scalar).Value;
                // One text in several languages is the same field: by default one of them is enough.
                var word = !isFree ? key.Scalar : value.Key!.Is is ValueKind.Id or ValueKind.Words ? "*" : Tier.Full ? key.Scalar : "?";
                Add(new Slot($"{name}/{word}{style}", may, child, node, key, isFree ? null : value.Shape, inFlow));
            }
        }

        void Add(Slot slot)
        {
            slots.Add(slot);
            Below(slot.Name, slot.Value, slot.Node, slot.InFlow);
        }
    }
}
