using System.Text.RegularExpressions;
using Archive.Model;
using Shouldly;
using Xunit;

namespace Archive.Tests.House;

/// <summary>The rules that are said to carry a fix are those for which the code makes one.</summary>
public sealed partial class FixableTests
{
    [Fact]
    public void Rules_that_carry_a_fix_in_the_code_are_the_fixable_ones() =>
        Seen().Order(StringComparer.Ordinal).ShouldBe(Rules.Fixable.Select(rule => rule.Code));

    // As far as the text of a file shows it: a fix in the same statement, or a name compared with those that are known.
    static IEnumerable<string> Seen() => Rooms.Files("src/Archive.Core")
        .Where(file => !file.Path.StartsWith("Model/", StringComparison.Ordinal))
        .SelectMany(file => Reported().Matches(file.Text))
        .Where(match =>
            match.Groups["before"].Value.EndsWith("Of(", StringComparison.Ordinal) || Made().IsMatch(match.Groups["after"].Value))
        .Select(match => ((Rule)typeof(Rules).GetField(match.Groups["name"].Value)!.GetValue(null)!).Code).Distinct();

    [GeneratedRegex(@"(?<before>\S*)\bRules\.(?<name>\w+)(?<after>(?:(?!\bRules\.)[^;])*)")]
    private static partial Regex Reported();

    [GeneratedRegex(@"\bnew Fix\(|\bFix = ")]
    private static partial Regex Made();
}
