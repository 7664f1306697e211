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
        return [.. Tried.AsParallel().AsOrdered().Select(Of)];
    });

    // By default every fourth of those that are wrong in one way, and so the first of each way.
    static IEnumerable<Mutation> Tried => Tier.Full ? Slips.All
        : Slips.All.GroupBy(slip => (slip.Code, slip.Way)).SelectMany(alike => alike.Where((_, at) => at % 4 == 0));

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
