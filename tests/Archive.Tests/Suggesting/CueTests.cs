using System.Text;
using Archive.Formats.Cues;
using Archive.Loading;
using Archive.Model;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Suggesting;

/// <summary>The rules as data: what they may hold, and that no text can stop them.</summary>
public sealed class CueTests
{
    [Theory]
    [InlineData("sources(?= said)")]
    [InlineData("(?<!the )sources")]
    [InlineData(@"(s)ources \\1")]
    [InlineData("(?>sources)")]
    [InlineData("sources (said")]
    [InlineData("<nobody-knows> said")]
    [InlineData("(?:sources)?")]
    public void A_pattern_that_cannot_be_used_is_told_with_its_place_and_left_out(string pattern)
    {
        var loaded = Load($"- {{ lang: en, label: source-unnamed, why: {{ en: \"x\" }}, pattern: \"{pattern}\" }}\n- {{ lang: en, label: source-unnamed, pattern: \"they say\", why: {{ en: \"x\" }} }}\n");
        var fault = loaded.Diagnostics.Single(fault => fault.Place.Path == Cue.Path);
        fault.Rule.ShouldBe(Rules.CuePattern);
        fault.Place.Line.ShouldBe(1);
        fault.Place.Column.ShouldBeGreaterThan(50);
        loaded.Corpus.Cues.Single().Pattern.ShouldBe("they say");
    }

    [Fact]
    public void A_trap_must_be_sound_as_well() =>
        Load("- { lang: ar, label: source-unnamed, pattern: \"قال مصدر\", trap: \"(?!x)\", why: { ar: \"س\" } }\n").Diagnostics
            .Count(fault => fault.Rule == Rules.CuePattern).ShouldBe(1);

    [Fact]
    public void Every_rule_that_is_shipped_proposes_a_label_that_may_be_proposed_and_says_why_in_both_languages()
    {
        BuiltInCues.All.Length.ShouldBeGreaterThan(60);
        foreach (var cue in BuiltInCues.All)
        {
            cue.Label.Value.ShouldStartWith("source-", customMessage: cue.Pattern);
            cue.Why.Entries.Select(why => why.Key).ShouldBe(["ar", "en"]);
            CuePattern.Compile(cue.Pattern, cue.Language).IsMatch("").ShouldBeFalse();
        }
    }

    static readonly Gen<string> Word = Gen.OneOf(
        "قال", "مصدر", "المصدر", "مصادر", "مطلع", "لـ\"", "وكالة", "عن", "بحسب", "معلومات", "ناشطون", "الذي", "فضل", "عدم", "ذكر", "اسمه", "،", ".", ":", "«", "ـ", "ﷺ", "َ", "\u200F",
        "sources", "said", "the source", "according to", "1.5", "U.S.", "leaked documents", "😀", "\uD83D", "\0", "\n", "\t");

    [Fact]
    public void Whatever_a_text_holds_every_proposal_quotes_it_letter_for_letter_on_one_line() => Word.Array[0, 60].Select(words => string.Join(' ', words)).Sample(text =>
    {
        foreach (var found in Suggested.Of(text).Found)
        {
            found.Span.Of(text).ShouldBe(found.Quote);
            found.Quote.ShouldNotContain('\n');
            Archive.Words.Tokens.Count(found.Quote).ShouldBeInRange(1, 8);
        }
    }, iter: Tier.Times(100, full: 2_000));

    static Loaded Load(string cues) => Loader.Load(new Sources(
    [
        new SourceFile("content/site.yaml", Encoding.UTF8.GetBytes("title: { en: \"A\" }\nlanguages: [en]\nbase-url: \"https://a.example/\"\n")),
        new SourceFile(Cue.Path, Encoding.UTF8.GetBytes(cues)),
    ]));
}
