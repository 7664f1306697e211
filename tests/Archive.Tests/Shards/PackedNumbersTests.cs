using Archive.Shards;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Shards;

/// <summary>Numbers as letters.</summary>
public sealed class PackedNumbersTests
{
    [Fact]
    public void Every_row_of_numbers_is_read_as_it_was_written() => Gen.OneOf(Gen.Int[0, 200], Gen.Int[0, int.MaxValue / 64]).Array.Sample(numbers =>
    {
        var at = 0;
        var text = Written(numbers);
        PackedNumbers.Read(text, ref at, numbers.Length).ShouldBe(numbers);
        at.ShouldBe(text.Length);
    });

    [Fact]
    public void They_stand_in_a_script_as_they_are() =>
        Written(Enumerable.Range(0, 5000)).ShouldAllBe(letter => letter > '"' && letter <= '~' && letter != '\\');

    [Fact]
    public void A_number_below_64_is_one_letter() => Written(Enumerable.Range(0, 64)).Length.ShouldBe(64);

    static string Written(IEnumerable<int> numbers)
    {
        var text = new Letters();
        foreach (var number in numbers) text.AddNumber(number);
        return text.Span.ToString();
    }
}
