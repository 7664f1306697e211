using Shouldly;
using Xunit;

namespace Archive.Tests.Importing;

public sealed class TopOfPageTests
{
    const string Paragraph = "قال عضو في مجلس الوادي إن أصحاب البساتين اتفقوا على تقاسم مياه النهر بعد خلاف دام سنوات طويلة بين الضفتين.";
    const string English = "A member of the valley council said that the owners of the orchards had agreed to share the water of the river.";

    [Fact]
    public void The_first_line_is_the_headline()
    {
        var draft = Draft.Of($"اتفاق على مياه النهر في الوادي\n\n{Paragraph}\n");
        draft.Title.ShouldBe("اتفاق على مياه النهر في الوادي");
        draft.Lines("copy-site-furniture").ShouldBeEmpty();
        draft.Imported.Missing.ShouldNotContain("title");
    }

    [Theory]
    [InlineData("اتفاق على مياه النهر أخيراً!")]
    [InlineData("Orchards share one river, says U.S.")]
    [InlineData("هل يكفي ماء النهر كل بساتين الوادي؟")]
    public void A_headline_may_end_as_sentences_do(string headline)
    {
        var draft = Draft.Of($"أخبار\n{headline}\n\n{Paragraph}\n");
        draft.Title.ShouldBe(headline);
        draft.Imported.Missing.ShouldNotContain("title");
        draft.Lines("copy-site-furniture").ShouldBe(["1"]);
    }

    [Fact]
    public void A_menu_above_a_headline_that_is_printed_again_is_furniture()
    {
        var draft = Draft.Of($"محليات الوادي اقتصاد\n\nاتفاق على مياه النهر في الوادي\n\nاتفاق على  مياه النهر في الوادي\n\n{Paragraph}\n");
        draft.Title.ShouldBe("اتفاق على مياه النهر في الوادي");
        draft.Lines("copy-site-furniture").ShouldBe(["1"]);
        draft.Quotes("copy-site-furniture").ShouldBe(["محليات الوادي اقتصاد"]);
        draft.Lines("copy-repeated-text").ShouldBe(["5"]);
    }

    [Fact]
    public void Each_line_of_a_menu_is_furniture_of_its_own()
    {
        var draft = Draft.Of($"Home\nNews\nWorld > Politics\nOrchards of the valley share one river\n\n{English}\n");
        draft.Title.ShouldBe("Orchards of the valley share one river");
        draft.Quotes("copy-site-furniture").ShouldBe(["Home", "News", "World > Politics"]);
        draft.Lines("copy-site-furniture").ShouldBe(["1", "2", "3"]);
    }

    [Fact]
    public void A_short_headline_above_a_standfirst_that_is_printed_twice_is_no_menu()
    {
        var draft = Draft.Of($"هدنة في سوريا\n\nالاتفاق يشمل ثلاث قرى على النهر\n\nالاتفاق يشمل ثلاث قرى على النهر\n\n{Paragraph}\n");
        draft.Title.ShouldBe("هدنة في سوريا");
        draft.Lines("copy-repeated-text").ShouldBe(["5"]);
        draft.Lines("copy-site-furniture").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("—")]
    [InlineData("|")]
    [InlineData(":")]
    [InlineData("·")]
    public void What_follows_a_headline_that_stands_alone_later_is_its_suffix(string separator)
    {
        var draft = Draft.Of($"اتفاق على \"مياه\" النهر في الوادي {separator} صفحة الأخبار\n\nاتفاق على \"مياه\" النهر في الوادي\n\n{Paragraph}\n");
        draft.Title.ShouldBe("اتفاق على \"مياه\" النهر في الوادي");
        draft.Lines("copy-title-suffix").ShouldBe(["1"]);
        draft.Quotes("copy-title-suffix").ShouldBe([$"{separator} صفحة الأخبار"]);
        draft.Lines("copy-repeated-text").ShouldBeEmpty();
        draft.Entry.Anchors.Single(anchor => anchor.Annotation.Label.Value == "copy-repeated-text").ShouldSatisfyAllConditions(
            anchor => anchor.Line.ShouldBe(3), anchor => anchor.Annotation.Selector!.Occurrence.ShouldBe(2));
    }

    [Fact]
    public void A_suffix_that_an_outlet_is_known_for_needs_no_second_headline()
    {
        var draft = Draft.Of($"Orchards share one river – at last - All the Valley, every day\n\n{English}\n");
        draft.Title.ShouldBe("Orchards share one river – at last");
        draft.Quotes("copy-title-suffix").ShouldBe(["- All the Valley, every day"]);
        draft.Lines("title").ShouldBe(["1"]);
    }

    [Fact]
    public void An_outlets_name_after_the_headline_names_the_outlet()
    {
        var draft = Draft.Of($"Orchards share one river | Valley Post\n\n{English}\n");
        draft.Title.ShouldBe("Orchards share one river");
        draft.Imported.Found!.Outlet.ShouldBe("valley-post");
    }

    [Fact]
    public void A_colon_or_a_dash_inside_a_headline_belongs_to_it()
    {
        var draft = Draft.Of($"وثائق مسرّبة: اتفاق - النهر أولاً\n\n{Paragraph}\n\nوثائق مسرّبة\n\n{Paragraph} وهذا كل شيء.\n");
        draft.Title.ShouldBe("وثائق مسرّبة: اتفاق - النهر أولاً");
        draft.Quotes("copy-title-suffix").ShouldBeEmpty();
    }

    [Fact]
    public void A_line_that_repeats_an_earlier_one_is_tagged_where_it_stands_again()
    {
        var draft = Draft.Of($"اتفاق على مياه النهر في الوادي\n\nصورة للنهر عند الجسر القديم\n\nصورةٌ للنهر عند الجسر القديم\n\n{Paragraph}\n");
        draft.Lines("copy-repeated-text").ShouldBe(["5"]);
        draft.Quotes("copy-repeated-text").ShouldBe(["صورةٌ للنهر عند الجسر القديم"]);
    }

    [Fact]
    public void The_same_short_answer_given_twice_is_not_repeated_text()
    {
        var draft = Draft.Of($"حوار مع حارس الجسر القديم\n\n{Paragraph}\n\nلا أعرف.\n\n{Paragraph} قالها مرتين.\n\nلا أعرف.\n");
        draft.Quotes("copy-repeated-text").ShouldBeEmpty();
    }

    [Fact]
    public void A_text_without_a_headline_is_called_by_its_first_words_and_says_that_the_title_is_missing()
    {
        var draft = Draft.Of($"{English}\n\nIt took two weeks of talks.\n");
        draft.Title.ShouldBe("A member of the valley council said that …");
        draft.Imported.Missing.ShouldContain("title");
    }

    [Fact]
    public void The_language_is_that_of_most_letters()
    {
        Draft.Of($"Google plus\nاتفاق على مياه النهر\n{Paragraph}").Imported.Found!.Language.ShouldBe("ar");
        Draft.Of($"Valley: الوادي\n{English}").Imported.Files.ShouldContain(file => file.Path == "content/articles/draft/article.en.md");
    }
}
