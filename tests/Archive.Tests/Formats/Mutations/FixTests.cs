using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Archive.Anchoring;
using Archive.Checking;
using Archive.Fixing;
using Archive.Loading;
using Archive.Model;
using Shouldly;
using Xunit;

namespace Archive.Tests.Formats.Mutations;

/// <summary>What fixing does to each slip that a program can mend without a doubt.</summary>
public sealed partial class FixTests(ITestOutputHelper output)
{
    const int MostRounds = 20;
    static readonly HashSet<string> None = [];
    static readonly JsonSerializerOptions WithoutPlaces = new() { Converters = { new Nowhere() } };

    // The words of the interface are no content: nothing is fixed in them.
    static readonly Lazy<ImmutableArray<(Mutation Slip, Diagnostic Fault)>> Fixed = new(() =>
        [.. Judged.All.Where(judged => judged.Slip.Path != WholeSite.Strings).Select(judged => (judged.Slip, judged.Faults))
            .Concat(MeaningSlips.All.Select(slip => (slip, Check(WholeSite.Good.With(slip.Path, slip.Text).Sources))))
            .Select(pair => (pair.Item1, Fault: pair.Item2.FirstOrDefault(fault => fault.Rule.Code == pair.Item1.Code && fault.Fix is { IsSure: true })))
            .Where(pair => pair.Fault is not null).Select(pair => (pair.Item1, pair.Fault!))]);

    static ImmutableArray<(Mutation Slip, Diagnostic Fault)> Sure => Fixed.Value;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void What_is_fixed_is_what_was_meant_and_nothing_else_is_touched(string lineEnd)
    {
        var wrong = new List<string>();
        var tried = lineEnd == "\n" || Tier.Full ? Sure : [.. Sure.Where((_, index) => index % 3 == 0 || index >= Sure.Length - MeaningSlips.All.Length)];
        foreach (var (slip, fault) in tried)
        {
            if (fault.Place.Line != slip.Place.Line || fault.Place.Column != slip.Place.Column) wrong.Add($"{slip}\n  at {fault.Place}, not {slip.Place}");
            if (Wrong(slip, text => text.Replace("\n", lineEnd, StringComparison.Ordinal)) is { } left) wrong.Add($"{slip}\n  {left}");
        }
        output.WriteLine($"{tried.Length} slips with a sure fix");
        wrong.ShouldBeEmpty($"{wrong.Count} of {tried.Length}");
        Sure.Length.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void In_the_valid_site_there_is_nothing_to_fix() => Check(WholeSite.Good.Sources).Where(fault => fault.Fix is not null).ShouldBeEmpty();

    [Fact]
    public void Exactly_the_rules_that_say_so_carry_a_fix() =>
        Sure.Select(pair => pair.Fault.Rule.Code).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(Rules.Fixable.Select(rule => rule.Code).Order(StringComparer.Ordinal));

    static string? Wrong(Mutation slip, Func<string, string> write)
    {
        var (before, valid) = (write(slip.Text), write(slip.Valid));
        var site = WholeSite.Good.With(slip.Path, before);
        var (sources, rounds) = (site.Sources, 0);
        for (; rounds < MostRounds && Fixer.Apply(sources, Check(sources), None) is { Applied.IsEmpty: false } next; rounds++) sources = next.Sources;
        var after = Encoding.UTF8.GetString(sources.At(slip.Path)!.Bytes.Span);
        if (rounds is 0 or MostRounds) return $"{rounds} rounds";
        if (Loader.Load(sources) is var loaded && loaded.Diagnostics.Any(fault => fault.IsError)) return $"still wrong: {loaded.Diagnostics[0]}";
        if (Meaning(sources) != Meaning(WholeSite.Good.With(slip.Path, valid).Sources)) return $"another meaning: {Changed(before, after)}";
        var start = write(slip.Text[..slip.Slip.Start]).Length;
        var rest = write(slip.Text[slip.Slip.End..]).Length;
        if (!after.StartsWith(before[..start], StringComparison.Ordinal) || !after.EndsWith(before[^rest..], StringComparison.Ordinal))
            return $"more than the slip changed: {Changed(before, after)}";
        var lost = Runs(before[..start] + (slip.IsProse ? before[start..^rest] : "") + before[^rest..]).Except(Runs(after)).ToList();
        return lost.Count == 0 ? null : $"lost words: {string.Join(' ', lost)}";
    }

    // What archive fix asks, without the pages.
    static ImmutableArray<Diagnostic> Check(Sources sources)
    {
        var loaded = Loader.Load(sources);
        var anchored = Anchorer.Anchor(loaded.Corpus);
        return [.. loaded.Diagnostics, .. anchored.Diagnostics, .. Checker.Check(anchored.Corpus), .. Reviewer.Review(sources, anchored.Corpus, new SitePlan([]))];
    }

    static string Meaning(Sources sources) => JsonSerializer.Serialize(Loader.Load(sources).Corpus, WithoutPlaces);

    static IEnumerable<string> Runs(string text) => Run().Matches(text).Select(match => match.Value);

    static string Changed(string before, string after)
    {
        var same = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"«{before[same..Math.Min(before.Length, same + 60)]}» became «{after[same..Math.Min(after.Length, same + 60)]}»";
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}\p{Mn}]+")]
    private static partial Regex Run();

    /// <summary>Where something stands is no part of what it means.</summary>
    sealed class Nowhere : JsonConverter<Place>
    {
        public override Place Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Place value, JsonSerializerOptions options) => writer.WriteNullValue();
    }
}
