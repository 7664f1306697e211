using Archive.Words;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Words;

public sealed class TermNumbersTests
{
    [Fact]
    public void Terms_are_numbered_as_they_come_and_found_by_their_letters() => Gen.String[Gen.Char["ابتabc"], 0, 4].Array.Sample(terms =>
    {
        var numbers = new TermNumbers(1);
        var known = new List<string>();
        foreach (var term in terms)
        {
            numbers.Find(term).ShouldBe(known.IndexOf(term));
            if (!known.Contains(term)) known.Add(term);
            numbers.Take(term).ShouldBe(known.IndexOf(term));
        }
        numbers.Count.ShouldBe(known.Count);
        Enumerable.Range(0, known.Count).Select(number => numbers[number].ToString()).ShouldBe(known);
    });
}
