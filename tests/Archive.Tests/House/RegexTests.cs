using System.Reflection;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Archive.Tests.House;

/// <summary>
/// The expressions of the program meet what strangers write. Those that the compiler turns into code cost a build nothing to begin with,
/// but may go back and try again: each is run over long rows of what it looks for, with an end that spoils the match. One that takes the
/// square of the length would need minutes where all of them need well under a second.
/// </summary>
public sealed class RegexTests
{
    const int Length = 50_000;
    static readonly TimeSpan Most = TimeSpan.FromSeconds(10);

    static readonly string[] Rows =
    [
        "a", "1", "-", "a-", "a1", "/", "a/", ".", "a.", "#", ":", "[", "[a", "[[", "<", "<a", "(?<", "(", "\\", "«", "«a", "'", "count 'a", "s.", "s.a",
        "http://", "https://a", "http://[", "http://[a", "http://[1:", "mailto:", "mailto:a", "/web/2", "/20260101", " ", "a ", "\n", "\r", "ا", " ا", "ا-", "19", "20 ", "lesson.", "article.", "K", "İ",
    ];

    public static TheoryData<string, string> Compiled => [.. Expressions().Where(one => !one.Attribute.Options.HasFlag(RegexOptions.NonBacktracking))
        .Select(one => ($"{one.Method.DeclaringType!.Name}.{one.Method.Name}", one.Attribute.Pattern))];

    [Theory]
    [MemberData(nameof(Compiled))]
    public void Takes_time_in_line_with_the_length(string name, string pattern)
    {
        var options = Expressions().First(one => one.Attribute.Pattern == pattern && $"{one.Method.DeclaringType!.Name}.{one.Method.Name}" == name).Attribute.Options;
        // With a limit: a test that fails should also end.
        var expression = new Regex(pattern, options | RegexOptions.CultureInvariant, Most);
        foreach (var row in Rows)
        {
            var text = string.Concat(Enumerable.Repeat(row, Length / row.Length));
            foreach (var end in (string[])["", "!", "\n", "a/ "]) Should.NotThrow(() => expression.Count(text + end), $"{pattern} over {row}…{end}");
        }
    }

    [Fact]
    public void All_of_them_are_found() => Expressions().Count().ShouldBeGreaterThan(30);

    static IEnumerable<(MethodInfo Method, GeneratedRegexAttribute Attribute)> Expressions() =>
        from type in typeof(SiteBuild).Assembly.GetTypes().Concat(typeof(global::Archive.Cli.CommandLine).Assembly.GetTypes())
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        from attribute in method.GetCustomAttributes<GeneratedRegexAttribute>()
        select (method, attribute);
}
