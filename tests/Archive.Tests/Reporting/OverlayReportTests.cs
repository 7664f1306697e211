using System.Text.Json;
using System.Text.RegularExpressions;
using Archive.Model;
using Archive.Reporting;
using Archive.Tests.House;
using Shouldly;
using Xunit;

namespace Archive.Tests.Reporting;

/// <summary>What <c>serve</c> shows over a page: the same in Arabic and in English.</summary>
public sealed partial class OverlayReportTests
{
    static readonly string[] Labels = ["title", "state", "do", "fix", "writes", "more", "close"];

    static readonly Diagnostic Fault = new(Rules.QuoteMissing, new Place("content/articles/x/annotations.yaml", 14, 12),
        new Detail("quote", "كلمة"), new Detail("nearest, 96 % alike", "كلمات", new Place("captures/x.txt", 31)))
    {
        Fix = new Fix(FixKind.ReplaceValue, new Place("content/articles/x/annotations.yaml", 14, 12), "كلمات", IsSure: false),
    };

    [Fact]
    public void It_has_the_place_what_is_wrong_and_what_to_do_in_the_language_of_the_page()
    {
        var (arabic, english) = (Of("ar-SY"), Of("en"));
        foreach (var report in new[] { arabic, english })
        {
            var fault = report.GetProperty("faults")[0];
            fault.GetProperty("place").GetString().ShouldBe("content/articles/x/annotations.yaml:14:12");
            fault.GetProperty("command").GetString().ShouldBe("archive fix --accept x/annotations.yaml:14");
            fault.GetProperty("value").GetString().ShouldBe("كلمات");
            fault.GetProperty("details")[1].GetProperty("place").GetString().ShouldBe("captures/x.txt:31:1");
        }
        (arabic.GetProperty("direction").GetString(), english.GetProperty("direction").GetString()).ShouldBe(("rtl", "ltr"));
        foreach (var words in Words(arabic)) words.Any(c => c is >= 'ء' and <= 'ي').ShouldBeTrue(words);
        foreach (var words in Words(english)) words.Any(char.IsAsciiLetter).ShouldBeTrue(words);
        Words(arabic).Intersect(Words(english)).ShouldBeEmpty();
    }

    [Fact]
    public void Languages_that_rules_do_not_speak_get_English() => Of("ku").GetProperty("language").GetString().ShouldBe("en");

    [Fact]
    public void An_older_page_is_called_one() =>
        OverlayReport.Of([Fault], "ar", isOlder: true).ShouldNotBe(OverlayReport.Of([Fault], "ar", isOlder: false));

    // As far as the text of a file shows it: a name is written where a detail is made.
    [Fact]
    public void Every_name_of_a_particular_has_an_Arabic_word_and_none_is_left_over()
    {
        var names = Rooms.Files("src/Archive.Core").SelectMany(file => Named().Matches(file.Text)).Select(match => match.Groups[1].Value).Distinct();
        names.Order(StringComparer.Ordinal).ShouldBe(OverlayWords.Known.Order(StringComparer.Ordinal));
    }

    // Everything that a reader reads in the language of the page; the quoted words are the content's own.
    static List<string> Words(JsonElement report)
    {
        var fault = report.GetProperty("faults")[0];
        return
        [
            .. Labels.Select(name => report.GetProperty(name).GetString()!),
            fault.GetProperty("title").GetString()!, fault.GetProperty("help").GetString()!,
            .. fault.GetProperty("details").EnumerateArray().Select(detail => detail.GetProperty("name").GetString()!),
        ];
    }

    static JsonElement Of(string language) => JsonDocument.Parse(OverlayReport.Of([Fault], language, isOlder: true)).RootElement;

    [GeneratedRegex("new Detail\\(\"([^\"]+)\"")]
    private static partial Regex Named();
}
