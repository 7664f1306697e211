using System.Net;
using Archive.Links;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Links;

/// <summary>Which numbers may be dialled.</summary>
public sealed class GateTests
{
    public static TheoryData<string> Public => [.. Spellings.Public];

    [Theory]
    [MemberData(nameof(Public))]
    public void A_public_number_may_be_dialled(string number) => Gate.IsPublic(IPAddress.Parse(number)).ShouldBeTrue();

    [Fact]
    public void There_are_enough_spellings_and_none_stands_twice()
    {
        Spellings.Hosts.Length.ShouldBeGreaterThanOrEqualTo(60);
        Spellings.Hosts.ShouldBeUnique();
    }

    [Fact]
    public void A_wrapped_number_is_judged_as_itself() => Gen.Byte.Array[4].Sample(bytes =>
    {
        var number = new IPAddress(bytes);
        Gate.IsPublic(number.MapToIPv6()).ShouldBe(Gate.IsPublic(number));
        Gate.IsPublic(IPAddress.Parse($"64:ff9b::{number}")).ShouldBe(Gate.IsPublic(number));
        Gate.IsPublic(IPAddress.Parse($"::{number}")).ShouldBeFalse();
    }, iter: Tier.Times(2_000, full: 200_000));

    [Fact]
    public void The_library_of_the_platform_knows_no_private_number_that_passes() => Gen.Byte.Array[16].Sample(bytes =>
    {
        var number = new IPAddress(bytes);
        if (number.IsIPv6LinkLocal || number.IsIPv6Multicast || number.IsIPv6SiteLocal || number.IsIPv6Teredo || number.IsIPv6UniqueLocal || IPAddress.IsLoopback(number))
            Gate.IsPublic(number).ShouldBeFalse(number.ToString());
    }, iter: Tier.Times(2_000, full: 200_000));

    [Theory]
    [InlineData(80, true)]
    [InlineData(443, true)]
    [InlineData(8080, true)]
    [InlineData(8443, true)]
    [InlineData(22, false)]
    [InlineData(25, false)]
    [InlineData(6379, false)]
    [InlineData(9200, false)]
    public void Only_ports_of_the_web_are_dialled(int port, bool isAdmitted)
    {
        new Gate().Admits(port).ShouldBe(isAdmitted);
        new Gate(AllowPrivate: true).Admits(port).ShouldBeTrue();
    }
}
