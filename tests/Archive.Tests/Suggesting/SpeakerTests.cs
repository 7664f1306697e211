using Shouldly;
using Xunit;

namespace Archive.Tests.Suggesting;

/// <summary>Who "the source" is, and who is nobody's source.</summary>
public sealed class SpeakerTests
{
    const string Headline = "السد القديم يفتح من جديد\n\n";

    [Fact]
    public void The_same_unnamed_speaker_keeps_one_id()
    {
        var found = Suggested.Of(Headline + "قال مصدر مطلع إن السد سيفتح صباح الغد أمام الزوار.\nوأضاف المصدر أن البوابات أصلحت كلها.\nوذكرت مصادر أخرى أن البوابة الثالثة معطلة.\nوأكدت المصادر أن العمال غادروا.\n");
        found.Found.Where(one => one.Source is not null).Select(one => one.Source).ShouldBe(["s1", "s1", "s2", "s2"]);
        found.Speakers.Select(speaker => speaker.Id).ShouldBe(["s1", "s2"]);
    }

    [Fact]
    public void After_a_named_channel_the_source_is_that_channel() => Suggested.Sources(
        Headline + "وقالت قناة الضفة إن السد سيفتح صباح الغد أمام الزوار.\nووفقا للمصدر فإن البوابات أصلحت كلها.\n").ShouldBe(["وقالت قناة الضفة"]);

    [Fact]
    public void A_source_whom_nobody_introduced_is_unclear() =>
        Suggested.Of(Headline + "وأكدت المصادر أن السد سيفتح صباح الغد أمام الزوار بعد إصلاحه.\n").Found
            .Where(one => one.Label.StartsWith("source-", StringComparison.Ordinal)).Select(one => one.Label).ShouldBe(["source-unclear"]);

    [Theory]
    [InlineData("يعد النهر مصدر المياه الوحيد للبلدة ومصدر دخل مئات العائلات فيها.")]
    [InlineData("قال الضابط سامر حداد إن الطريق مفتوح وإن الدوريات عادت إلى عملها.")]
    [InlineData("اعتقلت الشرطة ناشطين حاولوا دخول المبنى وأطلقتهم بعد ساعات قليلة.")]
    [InlineData("حذرت البلدية السكان من الاقتراب من المبنى ودعتهم إلى الانتظار.")]
    [InlineData("بحسب معلومات نشرتها الوزارة فإن عدد الزوار تضاعف في الصيف الماضي.")]
    [InlineData("نقل المصابون إلى المستشفى في سيارات خاصة بعد أن تأخر الإسعاف ساعة.")]
    [InlineData("شهد موقع الحادث ازدحاماً حتى المساء ثم فتحت الطريق أمام السيارات.")]
    [InlineData("The lake is a reliable source of water for the farms around the old mine.")]
    [InlineData("Police evacuated residents from two streets near the river late in the day.")]
    [InlineData("Senior official Ruth Barr said that she had not been at the bridge that day.")]
    [InlineData("The council gave the money anonymously and never spoke of it again, she said.")]
    public void What_only_looks_like_a_source_is_none(string line) => Suggested.Sources("A line above\n\n" + line + "\n").ShouldBeEmpty();

    [Fact]
    public void What_stands_in_a_list_of_links_is_not_said_by_this_text() =>
        Suggested.Sources(Headline + "افتتح السد القديم بعد إصلاحه صباح الأحد بحضور أهل البلدة كلهم.\n\nمقالات ذات صلة\n\nمصادر تكشف موعد الحصاد\n").ShouldBeEmpty();

    [Fact]
    public void The_publisher_is_no_other_outlet() => Suggested.Sources(
        Headline + "قناة الضفة - خاص\nقال مدير السد كامل ناصر في حديث لقناة الضفة إن العمل انتهى قبل موعده بشهر.\n").ShouldBeEmpty();
}
