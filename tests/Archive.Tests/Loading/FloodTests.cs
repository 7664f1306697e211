using System.Collections.Immutable;
using System.Globalization;
using Archive.Fixing;
using Archive.Model;
using Archive.Tests.Loading.Hostile;
using Archive.Tests.Sites;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Loading;

/// <summary>One slip in a thousand lines is one report that counts them; a hundred slips are a hundred reports.</summary>
public sealed class FloodTests
{
    static readonly Rule[] Kinds = [Rules.KeyUnknown, Rules.KeyMissing, Rules.HiddenCharacter];

    static readonly Gen<Diagnostic> Any =
        from path in Gen.Int[0, 2]
        from line in Gen.Int[1, 400]
        from kind in Gen.Int[0, 2]
        from mends in Gen.Int[0, 300]
        let place = new Place($"content/{path}.yaml", line)
        select new Diagnostic(Kinds[kind], place) { Fix = mends == 0 ? new Fix(FixKind.RenameKey, place, "name") : null };

    [Fact]
    public void What_is_listed_counts_all_there_is_and_lists_it_again_alike() => Any.Array[0, 1_500].Sample(faults =>
    {
        ImmutableArray<Diagnostic> listed = [.. Diagnostic.Listed(faults)];
        (listed.Length + listed.Sum(More)).ShouldBe(faults.Length);
        foreach (var alike in faults.GroupBy(fault => (fault.Place.Path, fault.Rule)))
        {
            var few = listed.Where(fault => (fault.Place.Path, fault.Rule) == alike.Key).ToList();
            few.Count.ShouldBeLessThanOrEqualTo(Diagnostic.MostAlike);
            if (alike.Count() <= Diagnostic.MostAlike) few.Count.ShouldBe(alike.Count());
            // None that a program mends is lost, as far as a report goes.
            few.Count(fault => fault.Fix is not null).ShouldBe(Math.Min(Diagnostic.MostAlike, alike.Count(fault => fault.Fix is not null)));
            if (alike.All(fault => fault.Fix is null)) few[0].Place.Line.ShouldBe(alike.Min(fault => fault.Place.Line));
        }
        Diagnostic.Listed(listed).ShouldBe(listed);
    });

    [Theory]
    [InlineData(100, 100, 0)]
    [InlineData(101, 1, 100)]
    [InlineData(5_000, 1, 4_999)]
    public void Above_a_hundred_of_a_kind_the_first_speaks_for_all(int keys, int listed, int more)
    {
        var faults = SmallSite.Good.With(SmallSite.People, "reem:\n  name: { en: \"R\" }\n" + string.Concat(Enumerable.Range(0, keys).Select(n => $"  k{n}: x\n")))
            .Faults.Where(fault => fault.Place.Path == SmallSite.People).ToList();
        faults.Select(fault => fault.Rule.Code).ShouldAllBe(code => code == "ARC107");
        (faults.Count, faults.Sum(More)).ShouldBe((listed, more));
        faults[0].Place.Line.ShouldBe(3);
    }

    [Fact]
    public void What_can_be_mended_is_mended_however_often_it_stands()
    {
        var sources = SmallSite.Good.With(SmallSite.People, "reem: { name: { en: \"R\" } }\n" + string.Concat(Enumerable.Range(0, 250).Select(n => $"p{n}: {{ nmae: {{ en: \"P\" }} }}\n"))).Sources;
        for (var round = 0; round < 5; round++) sources = Fixer.Apply(sources, SiteBuild.From(sources, new BuildOptions()).Diagnostics, ImmutableHashSet<string>.Empty).Sources;
        SiteBuild.From(sources, new BuildOptions()).Diagnostics.Where(fault => fault.Place.Path == SmallSite.People).ShouldBeEmpty();
    }

    [Fact]
    public void A_record_of_link_checks_that_is_none_is_given_up_soon()
    {
        var site = SmallSite.Good.With(Ledger.Path, HostileFile.Times("x\n", 2_000_000));
        _ = SmallSite.Good.Faults;
        var before = GC.GetAllocatedBytesForCurrentThread();
        site.Faults.Where(fault => fault.Place.Path == Ledger.Path).Select(fault => $"{fault.Rule.Code}:{fault.Place.Line} {More(fault)}").ShouldBe(["ARC121:1 100", "ARC142:102 0"]);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(50L * 1024 * 1024);
    }

    static int More(Diagnostic fault) =>
        fault.Details.IsDefault ? 0 : fault.Details.Where(detail => detail.Name == "more of the same").Sum(detail => int.Parse(detail.Words, NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
}
