using System.Reflection;
using System.Text.RegularExpressions;
using Archive.Model;
using Shouldly;
using Xunit;

namespace Archive.Tests.House;

/// <summary>Every kind of fault has a code of its own and speaks both languages.</summary>
public sealed partial class RuleTests
{
    [Fact]
    public void Every_rule_stands_in_the_list_of_all() => typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.FieldType == typeof(Rule)).Select(field => ((Rule)field.GetValue(null)!).Code).Order(StringComparer.Ordinal)
        .ShouldBe(Rules.All.Select(rule => rule.Code));

    [Fact]
    public void The_list_is_in_order_of_code_and_no_code_stands_twice() =>
        Rules.All.Select(rule => rule.Code).ShouldBe(Rules.All.Select(rule => rule.Code).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_code_is_ARC_and_three_digits() => Rules.All.ShouldAllBe(rule => Regex.IsMatch(rule.Code, @"\AARC[1-9][0-9]{2}\z"));

    [Fact]
    public void Every_rule_speaks_both_languages()
    {
        foreach (var rule in Rules.All)
        {
            IsArabic(rule.Arabic).ShouldBeTrue(rule.Code);
            IsArabic(rule.English).ShouldBeFalse(rule.Code);
            IsArabic(rule.Help.In("ar").ShouldNotBeNull(rule.Code)).ShouldBeTrue(rule.Code);
            IsArabic(rule.Help.In("en").ShouldNotBeNull(rule.Code)).ShouldBeFalse(rule.Code);
        }
    }

    [Fact]
    public void A_title_is_a_line_without_a_full_stop_and_help_is_a_sentence()
    {
        foreach (var rule in Rules.All)
        {
            foreach (var title in new[] { rule.English, rule.Arabic })
            {
                title.ShouldNotEndWith(".");
                title.ShouldNotContain('\n');
                title.Trim().ShouldBe(title);
            }
            char.IsUpper(rule.English[0]).ShouldBeFalse(rule.Code);
            char.IsUpper(rule.Help.In("en")![0]).ShouldBeTrue(rule.Code);
        }
    }

    static bool IsArabic(string words) => ArabicLetter().IsMatch(words);

    [GeneratedRegex(@"\p{IsArabic}")]
    private static partial Regex ArabicLetter();
}
