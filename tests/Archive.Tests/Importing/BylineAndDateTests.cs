using Archive.Importing;
using Archive.Model;
using Shouldly;
using Xunit;

namespace Archive.Tests.Importing;

public sealed class BylineAndDateTests
{
    const string Title = "اتفاق على مياه النهر في الوادي";
    const string Paragraph = "قال عضو في مجلس الوادي إن أصحاب البساتين اتفقوا على تقاسم مياه النهر بعد خلاف دام سنوات طويلة بين الضفتين.";
    const string English = "A member of the valley council said that the owners of the orchards had agreed to share the water of the river.";

    [Theory]
    [InlineData("بريد الوادي - (خاص)", "(خاص)", "valley-post")]
    [InlineData("بريد الوادي – (سامر الجبلي)", "(سامر الجبلي)", "valley-post")]
    [InlineData("دمشق - بريد الوادي", null, "valley-post")]
    [InlineData("بيروت – صحيفة التلة", "بيروت – صحيفة التلة", null)]
    [InlineData("كتب سامر الجبلي", "كتب سامر الجبلي", null)]
    [InlineData("إعداد: سامر الجبلي", "إعداد: سامر الجبلي", null)]
    [InlineData("دمشق ـ «التلة»", "دمشق ـ «التلة»", null)]
    [InlineData("(وكالات)", "(وكالات)", null)]
    [InlineData("By Jane Doe", "By Jane Doe", null)]
    public void A_line_that_names_outlet_author_or_place_is_the_byline(string line, string? byline, string? outlet)
    {
        var draft = Draft.Of($"{Title}\n\n{line}\n{Paragraph}\n");
        draft.Lines("byline").ShouldBe(["3"]);
        draft.Imported.Found!.Byline.ShouldBe(byline);
        draft.Imported.Found.Outlet.ShouldBe(outlet);
        draft.Entry.Article.Byline.ShouldBe(byline);
    }

    [Theory]
    [InlineData("By the river")]
    [InlineData("كتب فلان إن الماء قليل.")]
    [InlineData("تقرير جديد عن النهر")]
    [InlineData("خلاف قديم بين الضفتين")]
    [InlineData("رئيس التحرير في بريد الوادي يستقيل")]
    public void A_line_that_only_sounds_like_a_byline_is_none(string line) =>
        Draft.Of($"{Title}\n\n{line}\n{Paragraph}\n").Lines("byline").ShouldBeEmpty();

    [Fact]
    public void An_entry_without_author_and_date_says_so_once_on_its_byline()
    {
        var draft = Draft.Of($"{Title}\n\nبريد الوادي - (خاص)\n{Paragraph}\n");
        draft.Quotes("copy-missing-meta").ShouldBe(["بريد الوادي - (خاص)"]);
        draft.Imported.Missing.ShouldBe(["published", "url"]);
    }

    [Fact]
    public void An_entry_without_a_byline_says_so_on_its_first_line() =>
        Draft.Of($"{Title}\n{Paragraph}\n").Quotes("copy-missing-meta").ShouldBe([Title]);

    [Fact]
    public void An_entry_with_author_and_date_lacks_nothing()
    {
        var draft = Draft.Of($"Orchards share one river\nBy Jane Doe\nMay 3, 2016\n\n{English} It was agreed yesterday.\n");
        draft.Quotes("copy-missing-meta").ShouldBeEmpty();
        draft.Entry.Article.Published.ShouldBe(new PartialDate(2016, 5, 3));
        draft.Lines("dateline").ShouldBe(["3"]);
    }

    [Theory]
    [InlineData("الثلاثاء، 03-05-2016 الساعة 08:52", "2016-05-03")]
    [InlineData("٢٠١٦/٠٥/٠٣", "2016-05-03")]
    [InlineData("03\u200F/05\u200F/2016", "2016-05-03")]
    [InlineData("3 أيار 2016", "2016-05-03")]
    [InlineData("٣ أيار/مايو ٢٠١٦", "2016-05-03")]
    [InlineData("الأحد 7 تشرين الثاني 2021 - 10:15 ص", "2021-11-07")]
    [InlineData("14 جويلية 2019", "2019-07-14")]
    [InlineData("دمشق - 1 غشت 2019", "2019-08-01")]
    [InlineData("آخر تحديث: 30 يونيو، 2018", "2018-06-30")]
    [InlineData("كانون الأول 2017", "2017-12")]
    [InlineData("Published: May 3rd, 2016 at 8:52 am", "2016-05-03")]
    [InlineData("Tuesday, 3 May 2016", "2016-05-03")]
    [InlineData("2016-05-03T08:52", "2016-05-03")]
    [InlineData("منذ 3 ساعات", "not-stated")]
    [InlineData("الثلاثاء 3 أيار", "not-stated")]
    [InlineData("الثلاثاء 31-02-2016", "not-stated")]
    public void A_line_of_its_own_gives_the_day(string line, string published)
    {
        var draft = Draft.Of($"{Title}\n\n{line}\n\n{Paragraph}\n");
        draft.Lines("dateline").ShouldBe(["3"]);
        draft.Entry.Article.Published.ToString().ShouldBe(published);
    }

    [Theory]
    [InlineData("اتفاق 3 أيار 2016 يعود إلى الواجهة")]
    [InlineData("ما بعد 2016 في الوادي")]
    public void A_date_that_a_line_mentions_in_passing_is_not_the_day_of_publication(string line)
    {
        var draft = Draft.Of($"{Title}\n\n{line}\n\n{Paragraph}\n");
        draft.Lines("dateline").ShouldBeEmpty();
        draft.Entry.Article.Published.ShouldBe(PartialDate.NotStated);
    }

    [Fact]
    public void A_date_in_an_English_text_that_may_be_read_in_two_ways_gives_its_year_only()
    {
        Draft.Of($"Orchards share one river\n05/03/2016\n{English}\n").Entry.Article.Published.ShouldBe(new PartialDate(2016));
        Draft.Of($"Orchards share one river\n05/23/2016\n{English}\n").Entry.Article.Published.ShouldBe(new PartialDate(2016, 5, 23));
    }

    [Fact]
    public void Times_that_count_from_an_unknown_day_are_tagged_once_a_line()
    {
        var draft = Draft.Of($"{Title}\n\nقال شاهد مساء أمس الثلاثاء إن الاتفاق الذي بدأ العام الماضي انتهى.\n\nوالناس اليوم في حاجة إلى الماء، وهم في أمس الحاجة إليه.\n\n{Paragraph}\n");
        draft.Quotes("copy-missing-meta").ShouldBe([Title, "مساء أمس الثلاثاء"]);
    }

    [Fact]
    public void Times_that_count_from_a_stated_day_are_not_tagged() =>
        Draft.Of($"{Title}\n3 أيار 2016\nقال شاهد أمس إن الاتفاق انتهى.\n{Paragraph}\n").Quotes("copy-missing-meta").ShouldBe([Title]);

    [Theory]
    [InlineData("Notes on the River.txt", "notes-on-the-river")]
    [InlineData("000_df5b4484.txt", "000-df5b4484")]
    [InlineData("--A--b--.md", "a-b")]
    [InlineData("Café ٢٠١٦.txt", "cafe-2016")]
    [InlineData("plain", "plain")]
    [InlineData("خبر.txt", null)]
    [InlineData(".txt", null)]
    [InlineData("", null)]
    public void A_slug_is_the_files_name_folded(string fileName, string? slug) => Importer.SlugOf(fileName).ShouldBe(slug);

    [Fact]
    public void A_slug_has_at_most_80_characters_and_ends_in_none_that_joins() =>
        Importer.SlugOf(new string('a', 79) + " b" + ".txt").ShouldBe(new string('a', 79));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\u200F\n")]
    [InlineData("\uFEFF***\n—\n")]
    public void A_file_without_a_word_is_a_fault(string text)
    {
        Importer.Fault("empty.txt", text)!.Rule.ShouldBe(Rules.ImportEmpty);
        Importer.Import("empty", text, default, [], []).Files.ShouldBeEmpty();
    }
}
