using System.Collections.Immutable;
using System.Diagnostics;
using Archive.Formats.Shapes;
using Archive.Model;

namespace Archive.Tests.Formats.Mutations;

/// <summary>A slip and what the program says of it.</summary>
sealed record Judged(Mutation Slip, ImmutableArray<Diagnostic> Faults, TimeSpan Time)
{
    static readonly Lazy<ImmutableArray<Judged>> Every = new(() =>
    {
        // The first one would pay for what is made once.
        Of(Slips.All[0]);
        return [.. Slips.All.AsParallel().AsOrdered().Select(Of)];
    });

    /// <summary>All slips; judged once for all tests.</summary>
    public static ImmutableArray<Judged> All => Every.Value;

    /// <summary>The same slip judged once more, with nothing beside it.</summary>
    public Judged Again() => Of(Slip);

    static Judged Of(Mutation slip)
    {
        var watch = Stopwatch.StartNew();
        var faults = slip.Path == WholeSite.Strings
            ? [.. Yaml.Reading.Faults(slip.Text, SiteShapes.Strings).Select(fault => fault with { Place = fault.Place with { Path = slip.Path } })]
            : WholeSite.Good.With(slip.Path, slip.Text).Faults;
        return new Judged(slip, faults, watch.Elapsed);
    }
}
