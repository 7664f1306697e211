using System.Collections.Immutable;
using Archive.Formats.Yaml;
using Archive.Model;
using Archive.Rendering;
using Archive.Rendering.Pages;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Rendering;

public sealed class ChartTests
{
    [Fact]
    public void Parts_touch_and_a_whole_bar_is_as_wide_as_its_drawing() => Amounts.Sample(amounts =>
    {
        var segments = Bar("en", amounts, amounts.Sum()).Segments;
        var ends = segments.Select(segment => segment.X + segment.Width).Prepend(0).ToList();
        segments.Select(segment => segment.X).ShouldBe(ends.Take(segments.Length));
        ends[^1].ShouldBe(amounts.Sum() > 0 ? Charts.Width : 0);
    });

    [Fact]
    public void In_Arabic_the_same_bar_begins_at_the_right() => Gen.Select(Amounts, Gen.Int[0, 500]).Sample((amounts, more) =>
    {
        var (left, right) = (Bar("en", amounts, amounts.Sum() + more).Segments, Bar("ar", amounts, amounts.Sum() + more).Segments);
        right.Select(segment => segment with { X = Charts.Width - segment.X - segment.Width }).ShouldBe(left);
    });

    [Fact]
    public void A_bar_that_counts_anything_is_seen() => Bar("en", [1], 1_000_000).Segments.Single().Width.ShouldBeGreaterThanOrEqualTo(2);

    [Fact]
    public void A_longer_bar_never_counts_less() => Gen.Select(Gen.Int[0, 1_000], Gen.Int[0, 1_000]).Sample((one, other) =>
        (Length(one) > Length(other)).ShouldBeOneOf(one > other, false));

    static int Length(int amount) => Bar("en", [amount], 1_000).Segments.Sum(segment => segment.Width);

    static readonly Gen<int[]> Amounts = Gen.Int[0, 5_000].Array[1, 6];

    static ChartRow Bar(string language, int[] amounts, int whole) => Charts.Row(
        new Voice(new Language(language), Words, Settings),
        new RowName(Html.Empty), [.. amounts.Select(amount => new ChartPart("named", amount, $"{amount}"))], whole, "");

    static readonly Strings Words = Strings.Read(YamlReader.Read("strings.yaml", "list_separator: \", \"", 1, ImmutableArray.CreateBuilder<Diagnostic>())!);

    static readonly SiteSettings Settings = new() { Title = LocalText.Empty, Languages = [new Language("en")], BaseUrl = "https://valley.example/" };
}
