using Shouldly;
using Xunit;

namespace Archive.Tests.House;

/// <summary>Archive.Core touches no disk, network, console, clock, environment, culture of the machine, and nothing random.</summary>
public sealed class WallTests
{
    [Fact]
    public void The_core_names_only_types_that_touch_nothing() => CoreReferences.Types.Where(type => !Allowed.Type(type)).ShouldBeEmpty();

    [Fact]
    public void The_core_calls_only_members_that_touch_nothing() =>
        CoreReferences.Members.Where(member => !Allowed.Member(member)).ShouldBeEmpty();

    [Fact]
    public void The_list_was_read_from_the_core()
    {
        CoreReferences.Types.ShouldContain("System.Text.StringBuilder");
        CoreReferences.Members.ShouldContain("System.Lazy`1::get_Value");
        CoreReferences.Members.ShouldContain("System.ArgumentException::.ctor(string)");
    }

    [Theory]
    [InlineData("System.Console")]
    [InlineData("System.IO.File")]
    [InlineData("System.IO.Directory")]
    [InlineData("System.IO.Path")]
    [InlineData("System.IO.FileStream")]
    [InlineData("System.Net.Http.HttpClient")]
    [InlineData("System.Net.Sockets.Socket")]
    [InlineData("System.Random")]
    [InlineData("System.Guid")]
    [InlineData("System.HashCode")]
    [InlineData("System.TimeProvider")]
    [InlineData("System.TimeZoneInfo")]
    [InlineData("System.AppDomain")]
    [InlineData("System.Diagnostics.Process")]
    [InlineData("System.Diagnostics.Stopwatch")]
    [InlineData("System.Threading.Thread")]
    [InlineData("System.Security.Cryptography.RandomNumberGenerator")]
    [InlineData("System.Text.Unheard.Of")]
    [InlineData("Spectre.Console.AnsiConsole")]
    public void A_type_that_touches_the_world_is_refused(string type) => Allowed.Type(type).ShouldBeFalse();

    [Theory]
    [InlineData("System.DateTime::get_Now")]
    [InlineData("System.DateTimeOffset::get_UtcNow")]
    [InlineData("System.Environment::GetEnvironmentVariable")]
    [InlineData("System.Environment::get_NewLine")]
    [InlineData("System.AppContext::get_BaseDirectory")]
    [InlineData("System.Globalization.CultureInfo::get_CurrentCulture")]
    [InlineData("System.Reflection.Assembly::LoadFrom")]
    [InlineData("System.Reflection.FieldInfo::GetValue")]
    [InlineData("System.Reflection.MethodInfo::Invoke")]
    [InlineData("System.String::GetHashCode")]
    [InlineData("System.IO.StreamReader::.ctor(string)")]
    public void A_member_that_touches_the_world_is_refused(string member) => Allowed.Member(member).ShouldBeFalse();
}
