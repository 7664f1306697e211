using System.Text;
using Archive.Formats;
using Archive.Formats.Shapes;
using Archive.Model;
using Archive.Tests.Formats.Schemas;
using Shouldly;
using Xunit;
using Reading = Archive.Tests.Formats.Yaml.Reading;

namespace Archive.Tests.Formats.Mutations;

/// <summary>For every field of every format, each way in which it can be wrong: one error, of the right code, at the right place.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    const int Fewest = 300;

    // No expression says which days exist.
    static readonly string[] Calendar = ["(2026-02-30)"];
    static readonly TimeSpan Slowest = TimeSpan.FromSeconds(1);

    [Fact]
    public void The_valid_files_have_no_fault()
    {
        WholeSite.Good.Faults.ShouldBeEmpty();
        Reading.Faults(WholeSite.Words, SiteShapes.Strings).ShouldBeEmpty();
    }

    [Fact]
    public void Every_field_of_every_format_stands_in_a_valid_file()
    {
        var there = Example.All.SelectMany(example => Slot.Of(example)).Where(slot => slot.Shape is not null).Select(slot => (slot.Shape!.Name, slot.Key!.Scalar)).ToHashSet();
        Example.All.SelectMany(example => Fields(example.Shape)).Except(there).ShouldBeEmpty();
    }

    [Fact]
    public void Every_slip_is_one_error_at_its_place()
    {
        var wrong = new List<string>();
        foreach (var (slip, faults, _) in Judged.All)
        {
            var said = faults.Where(fault => fault.IsError).Select(Say).ToList();
            var expected = Say(slip.Code, slip.Place);
            if (said is not [var one] || one != expected) wrong.Add($"{slip}\n  expected {expected}\n  but was {string.Join("; ", said)}");
        }
        var worst = Judged.All.MaxBy(judged => judged.Time)!;
        output.WriteLine($"{Judged.All.Length} slips; the slowest took {worst.Time.TotalMilliseconds:0} ms: {worst.Slip}");
        wrong.ShouldBeEmpty($"{wrong.Count} of {Judged.All.Length}");
        Judged.All.Length.ShouldBeGreaterThanOrEqualTo(Fewest);
        // All are judged at once, and the machine may be busy: what took long must take long by itself as well.
        var alone = Enumerable.Range(0, 3).Select(_ => worst.Again().Time).Append(worst.Time).Min();
        alone.ShouldBeLessThan(Slowest, worst.Slip.ToString());
    }

    // Editors mark what the program refuses: the schemas are made from the same tables.
    [Fact]
    public void The_schemas_refuse_what_the_check_of_form_refuses()
    {
        var form = new[] { "ARC107", "ARC108", "ARC109", "ARC110", "ARC111", "ARC112" };
        foreach (var (slip, _, _) in Judged.All.Where(judged => form.Contains(judged.Slip.Code)))
        {
            var tree = YamlPart.Of(new SourceFile(slip.Path, Encoding.UTF8.GetBytes(slip.Text)))!.Root!;
            var schema = SchemaTests.Kind(slip.Path, YamlPart.Of(new SourceFile(slip.Path, Encoding.UTF8.GetBytes(slip.Valid)))!.Root)!;
            if (!Calendar.Any(day => slip.Way.Contains(day, StringComparison.Ordinal))) SchemaTests.Faults(schema, tree).ShouldNotBeEmpty(slip.ToString());
        }
    }

    static string Say(Diagnostic fault) => Say(fault.Rule.Code, fault.Place);

    static string Say(string code, Place place) => $"{code} {place.Path}:{place.Line}:{place.Column}";

    static IEnumerable<(string, string)> Fields(Value value) => value switch
    {
        { Shape: { } shape } => shape.Fields.SelectMany(field => Fields(field.Value).Prepend((shape.Name, field.Name))),
        { Item: { } item } => Fields(item),
        _ => [],
    };
}
