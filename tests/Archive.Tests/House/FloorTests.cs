using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Archive.Tests.House;

/// <summary>A room uses only lower floors: Model, then Words, then the rooms that hold things, then the rooms that do things.</summary>
public sealed class FloorTests
{
    [Fact]
    public void Model_uses_no_room() => Used("Model").ShouldBeEmpty();

    [Fact]
    public void Words_uses_only_Model() => Used("Words").Where(use => use.Names != "Model").ShouldBeEmpty();

    [Fact]
    public void Rooms_that_hold_things_use_only_Model_and_Words() =>
        Rooms.Holding.SelectMany(Used).Where(use => use.Names is not ("Model" or "Words")).ShouldBeEmpty();

    [Fact]
    public void Rooms_that_do_things_do_not_use_each_other() =>
        Rooms.Doing.SelectMany(Used).Where(use => Rooms.Doing.Contains(use.Names)).ShouldBeEmpty();

    [Fact]
    public void Every_folder_of_the_core_is_a_room() =>
        Rooms.Folders().Except([.. Rooms.Holding, .. Rooms.Doing, "Model", "Words"]).ShouldBeEmpty();

    [Fact]
    public void Only_the_story_stands_outside_the_rooms() =>
        Rooms.Files("src/Archive.Core").Select(file => file.Path).Where(path => !path.Contains('/')).ShouldBe(["SiteBuild.cs"]);

    [Fact]
    public void The_readers_of_these_rules_see_what_is_there()
    {
        Used("Loading").Select(use => use.Names).ShouldContain("Formats");
        Used("Anchoring").Select(use => use.Names).ShouldContain("Quotes");
    }

    [Theory]
    [InlineData("DiffPlex", "Archive.Core/Reporting/")]
    [InlineData("Markdig", "Archive.Core/Prose/")]
    [InlineData("YamlDotNet", "Archive.Core/Formats/")]
    [InlineData("Scriban", "Archive.Core/Rendering/")]
    [InlineData("AngleSharp", "Archive.Core/Importing/")]
    [InlineData("SmartReader", "Archive.Core/Importing/")]
    [InlineData("System.IO.Hashing", "Archive.Core/Model/Fingerprints/")]
    [InlineData("Microsoft.AspNetCore", "Archive.Cli/DevServer/")]
    [InlineData("System.CommandLine", "Archive.Cli/")]
    [InlineData("Spectre.Console", "Archive.Cli/")]
    public void A_package_lives_in_one_room(string package, string room) => Rooms.Files("src")
        .Where(file => Regex.IsMatch(file.Text, $@"(?m)^\s*(global )?using .*\b{Regex.Escape(package)}\b|(?<![\w.""]){Regex.Escape(package)}\.[A-Z]\w*\.")
            && !file.Path.StartsWith(room, StringComparison.Ordinal))
        .Select(file => file.Path).ShouldBeEmpty();

    static IEnumerable<(string Room, string File, string Names)> Used(string room) => Rooms.Uses().Where(use => use.Room == room);
}
