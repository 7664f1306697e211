using System.Diagnostics;
using Archive.Formats.Shapes;
using Archive.Model;
using Shouldly;
using Xunit;
using Reading = Archive.Tests.Formats.Yaml.Reading;

namespace Archive.Tests.Formats.Mutations;

/// <summary>For every field of every format, each way in which it can be wrong: one error, of the right code, at the right place.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    const int Fewest = 300;
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
        var (wrong, worst) = (new List<string>(), (Time: TimeSpan.Zero, Slip: ""));
        Errors(Slips.All[0]);
        foreach (var slip in Slips.All)
        {
            var watch = Stopwatch.StartNew();
            var said = Errors(slip).Select(Say).ToList();
            if (watch.Elapsed > worst.Time) worst = (watch.Elapsed, slip.ToString());
            var expected = Say(slip.Code, slip.Place);
            if (said is not [var one] || one != expected) wrong.Add($"{slip}\n  expected {expected}\n  but was {string.Join("; ", said)}");
        }
        output.WriteLine($"{Slips.All.Length} slips; the slowest took {worst.Time.TotalMilliseconds:0} ms: {worst.Slip}");
        wrong.ShouldBeEmpty($"{wrong.Count} of {Slips.All.Length}");
        Slips.All.Length.ShouldBeGreaterThanOrEqualTo(Fewest);
        worst.Time.ShouldBeLessThan(Slowest, worst.Slip);
    }

    static IEnumerable<Diagnostic> Errors(Mutation slip) =>
        (slip.Path == WholeSite.Strings ? Reading.Faults(slip.Text, SiteShapes.Strings).Select(fault => fault with { Place = fault.Place with { Path = slip.Path } })
            : WholeSite.Good.With(slip.Path, slip.Text).Faults).Where(fault => fault.IsError);

    static string Say(Diagnostic fault) => Say(fault.Rule.Code, fault.Place);

    static string Say(string code, Place place) => $"{code} {place.Path}:{place.Line}:{place.Column}";

    static IEnumerable<(string, string)> Fields(Value value) => value switch
    {
        { Shape: { } shape } => shape.Fields.SelectMany(field => Fields(field.Value).Prepend((shape.Name, field.Name))),
        { Item: { } item } => Fields(item),
        _ => [],
    };
}
