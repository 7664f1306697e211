using System.Text;
using Archive.Importing;
using Shouldly;
using Xunit;

namespace Archive.Tests.Importing;

public sealed class AroundTheArticleTests
{
    const string Title = "اتفاق على مياه النهر في الوادي";
    const string Paragraph = "قال عضو في مجلس الوادي إن أصحاب البساتين اتفقوا على تقاسم مياه النهر بعد خلاف دام سنوات طويلة بين الضفتين.";
    const string English = "A member of the valley council said that the owners of the orchards had agreed to share the water of the river.";

    [Theory]
    [InlineData("مقالات ذات صلة")]
    [InlineData("اقرأ أيضاً:")]
    [InlineData("إقرأ ايضا")]
    [InlineData("مواضيع ذات صلة")]
    [InlineData("قد يعجبك")]
    [InlineData("الأكثر قراءة")]
    [InlineData("يقرأون الآن")]
    public void A_heading_and_the_short_lines_after_it_are_a_block_of_lost_links(string heading)
    {
        var draft = Draft.Of($"{Title}\n\n{Paragraph}\n\n{heading}\n\nالجسر القديم يفتح أبوابه للزوار\n3 أيار 2016\n\nلماذا غابت القوارب عن النهر؟\n");
        draft.Lines("copy-related-links").ShouldBe(["5-10"]);
        draft.Quotes("copy-related-links").ShouldBe([heading]);
        draft.Quotes("copy-lost-link").ShouldBe(["الجسر القديم يفتح أبوابه للزوار", "لماذا غابت القوارب عن النهر؟"]);
        draft.Entry.Article.Published.IsStated.ShouldBeFalse();
    }

    [Fact]
    public void A_block_inside_the_article_ends_at_the_next_paragraph()
    {
        var draft = Draft.Of($"Orchards share one river\n\n{English}\n\nRead also\nThe old bridge opens to visitors after many years\n\n{English} So he said.\n\nNobody else spoke.\n");
        draft.Lines("copy-related-links").ShouldBe(["5-6"]);
        draft.Quotes("copy-lost-link").ShouldBe(["The old bridge opens to visitors after many"]);
        draft.Lines("copy-site-furniture").ShouldBeEmpty();
    }

    [Fact]
    public void A_long_or_lively_headline_does_not_end_the_list_at_the_end_of_a_page()
    {
        var draft = Draft.Of($"{Title}\n\n{Paragraph}\n\nمقالات ذات صلة\nهذا ما حدث عند الجسر القديم!\n"
            + "مجلس الوادي يدعو أصحاب البساتين إلى اجتماع جديد قبل نهاية الصيف لبحث حصص الماء وموعد فتح السد\nغابت القوارب...\nعاد الصيادون\n");
        draft.Lines("copy-related-links").ShouldBe(["5-9"]);
        draft.Quotes("copy-lost-link").Length.ShouldBe(4);
    }

    [Fact]
    public void A_link_on_the_line_of_its_heading_is_told_from_it()
    {
        var draft = Draft.Of($"{Title}\n\n{Paragraph}\n\nاقرأ أيضاً: الجسر القديم يفتح أبوابه\n\n{Paragraph} وانتهى الخبر.\n");
        draft.Quotes("copy-related-links").ShouldBe(["اقرأ أيضاً"]);
        draft.Quotes("copy-lost-link").ShouldBe(["الجسر القديم يفتح أبوابه"]);
    }

    [Theory]
    [InlineData("وقال إن القلة تدفعه الآن لبيع بستانه")]
    [InlineData("اقرأ أيضاً ما كتبه الناس عن النهر في زمن الجفاف.")]
    [InlineData("وقد شارك في الاجتماع مسؤولون من القرى كلها.")]
    public void Words_of_headings_and_buttons_inside_a_sentence_are_the_article(string line)
    {
        var draft = Draft.Of($"{Title}\n\n{Paragraph}\n\n{line}\n\n{Paragraph} هكذا قال.\n");
        draft.Entry.Article.Sidecar.Regions.ShouldBeEmpty();
    }

    [Fact]
    public void Share_buttons_are_one_region_and_an_annotation_each()
    {
        var draft = Draft.Of($"{Title}\n\nفيسبوك\nGoogle plus\nشارك على تويتر\n12 مشاركة\n\n{Paragraph}\n");
        draft.Lines("copy-share-remnant").ShouldBe(["3-6"]);
        draft.Quotes("copy-share-remnant").ShouldBe(["فيسبوك", "Google plus", "شارك على تويتر", "12 مشاركة"]);
    }

    [Fact]
    public void A_subheading_that_names_a_service_is_the_article() =>
        Draft.Of($"Where the valley talks\n\n{English}\n\nFacebook\n\n{English} Twice.\n").Quotes("copy-share-remnant").ShouldBeEmpty();

    [Fact]
    public void A_credit_line_and_the_name_below_it_are_one_region()
    {
        var draft = Draft.Of($"{Title}\n\n{Paragraph}\n\nالمصدر:\nصحيفة التلة\n\nخبر عاجل\n");
        draft.Lines("copy-republished").ShouldBe(["5-6"]);
        draft.Quotes("copy-republished").ShouldBe(["المصدر:"]);
        draft.Quotes("copy-site-furniture").ShouldBe(["خبر عاجل"]);
    }

    [Theory]
    [InlineData("المصدر: صحيفة التلة")]
    [InlineData("المصدر : صحيفة التلة.")]
    [InlineData("نقلاً عن صحيفة التلة")]
    [InlineData("Source: Hill Gazette")]
    [InlineData("Originally published in the Hill Gazette")]
    public void A_credit_on_one_line_is_tagged(string line) =>
        Draft.Of($"{Title}\n\n{Paragraph}\n\n{line}\n").Lines("copy-republished").ShouldBe(["5"]);

    [Fact]
    public void A_source_that_speaks_in_the_story_is_no_credit() =>
        Draft.Of($"{Title}\n\nالمصدر: لم نعرف بعد\n\n{Paragraph}\n\n{Paragraph} ووفقاً للمصدر انتهى الخلاف.\n").Lines("copy-republished").ShouldBeEmpty();

    [Fact]
    public void Short_lines_after_the_article_are_furniture_each_of_its_own()
    {
        var draft = Draft.Of($"{Title}\n\n{Paragraph}\n\nخبر عاجل\nبريد الوادي\nضفة النهر\nجميع الحقوق محفوظة لبريد الوادي 2016\n");
        draft.Lines("copy-site-furniture").ShouldBe(["5", "6", "7", "8"]);
    }

    [Theory]
    [InlineData("وانتهى الأمر.")]
    [InlineData("فهل يكفي الماء؟")]
    [InlineData("قال: «لن نعود».")]
    public void A_short_last_sentence_is_the_article(string line) =>
        Draft.Of($"{Title}\n\n{Paragraph}\n\n{line}\n").Lines("copy-site-furniture").ShouldBeEmpty();

    [Fact]
    public void A_list_that_the_article_announces_is_the_article() =>
        Draft.Of($"{Title}\n\n{Paragraph}\n\nالموقعون:\nسامر الجبلي\nليلى النهري\n").Lines("copy-site-furniture").ShouldBeEmpty();

    [Fact]
    public void Words_run_together_are_tagged()
    {
        var draft = Draft.Of($"{Title}\n\nوقف أهل القريةعند الجسر القديم ساعة كاملة ثم عادوا.\n\n{Paragraph}\n");
        draft.Quotes("copy-damage").ShouldBe(["القريةعند"]);
    }

    [Fact]
    public void A_label_that_the_archive_does_not_have_is_not_used()
    {
        var imported = Importer.Import("draft", $"{Title}\n\n{Paragraph}\n\nمقالات ذات صلة\n\nالجسر القديم يفتح أبوابه\n", default, [], []);
        imported.Found!.Labels.ShouldBeEmpty();
        imported.Found.Regions.ShouldBeEmpty();
    }

    [Fact]
    public void A_draft_is_three_files_and_the_same_each_time()
    {
        var text = $"\uFEFF{Title}\r\n\r\nبريد الوادي - (خاص)\r\n{Paragraph}\r\n";
        var imported = Draft.Of(text).Imported;
        imported.Files.Select(file => file.Path).ShouldBe(
            ["captures/draft.txt", "content/articles/draft/annotations.yaml", "content/articles/draft/article.ar.md"]);
        Encoding.UTF8.GetString(imported.Files[0].Bytes.Span).ShouldBe(text[1..]);
        Encoding.UTF8.GetString(imported.Files[2].Bytes.Span).ShouldBe(
            $"---\ntitle: {{ ar: \"{Title}\" }}\noutlet: valley-post\nbyline: \"(خاص)\"\npublished: not-stated\npublish: draft\n---\n");
        Draft.Of(text).Imported.Files.Select(file => file.Bytes.ToArray()).ShouldBe(imported.Files.Select(file => file.Bytes.ToArray()));
    }
}
