using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Archive.Cli;
using Archive.Model;
using Shouldly;
using Xunit;

namespace Archive.Tests.Rendering;

/// <summary>The shipped lessons as a class meets them: walked by links alone, printed without answers, with a key that fits.</summary>
public sealed class LessonPageTests
{
    static readonly SiteBuild Build = SiteBuild.From(new Disk(Repository.Root).Read(), new BuildOptions());

    static readonly Dictionary<string, PlannedFile> Files = Build.Plan.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);

    public static TheoryData<string, string> Lessons =>
        [.. Build.Corpus.Corpus.Lessons.SelectMany(lesson => new[] { (lesson.Slug, "ar"), (lesson.Slug, "en") })];

    [Theory]
    [MemberData(nameof(Lessons))]
    public void A_lesson_is_walked_from_its_page_to_its_last_step_and_back_by_links_alone(string slug, string language)
    {
        var path = Text(slug, language).Path.Select(step => step.Value).ToList();
        var here = Follow($"{language}/lessons/{slug}/index.html", "main .chips a");
        var walked = new List<string>();
        for (; ; here = Follow(here, "a[rel=next]"))
        {
            // A step says which annotation it shows by the way to that annotation's own page.
            walked.Add(Page(here).QuerySelectorAll("main a").Select(link => Target(here, link)).First(target => target.Contains("/articles/", StringComparison.Ordinal)));
            if (Page(here).QuerySelector("a[rel=next]") is null) break;
        }
        walked.ShouldBe(path.Select(step => $"{language}/articles/{step.Replace('#', '/')}/index.html"));
        for (var back = path.Count; back > 1; back--) here = Follow(here, "a[rel=prev]");
        Page(here).QuerySelector("a[rel=prev]").ShouldBeNull();
        here.ShouldBe($"{language}/lessons/{slug}/1/index.html");
    }

    [Theory]
    [MemberData(nameof(Lessons))]
    public void A_step_shows_its_words_first_and_folds_label_note_and_answers(string slug, string language)
    {
        var text = Text(slug, language);
        for (var step = 1; step <= text.Path.Length; step++)
        {
            var main = Page($"{language}/lessons/{slug}/{step}/index.html").QuerySelector("main")!;
            main.QuerySelectorAll("details[open]").ShouldBeEmpty();
            foreach (var fold in main.QuerySelectorAll("details").ToList()) fold.Remove();
            var target = Passage.Of(text.Path[step - 1].Value);
            var annotation = Build.Corpus.Article(target.Slug)!.Anchor(target.Id)!.Annotation;
            var label = Build.Corpus.Corpus.Label(annotation.Label.Value)!.Name.In(language)!;
            main.TextContent.ShouldContain(annotation.Selector!.Quote);
            main.QuerySelectorAll("mark").ShouldAllBe(mark => string.IsNullOrEmpty(mark.ClassName));
            foreach (var question in text.Questions.Where(question => question.At.Value == text.Path[step - 1].Value))
            {
                main.TextContent.ShouldContain(question.Ask);
                main.TextContent.ShouldNotContain(question.Answer!);
            }
            main.QuerySelectorAll("a, h1, h2, span").ShouldAllBe(element => element.TextContent != label);
        }
    }

    [Theory]
    [MemberData(nameof(Lessons))]
    public void The_handout_has_every_quote_question_and_task_and_no_answer(string slug, string language)
    {
        var text = Text(slug, language);
        var (sheet, key) = (Words($"{language}/lessons/{slug}/handout/index.html"), Words($"{language}/lessons/{slug}/key/index.html"));
        foreach (var words in text.Questions.Select(question => question.Ask).Concat(text.Tasks.Select(task => task.Do)))
        {
            sheet.ShouldContain(words);
            key.ShouldContain(words);
        }
        foreach (var answer in text.Questions.Select(question => question.Answer!).Concat(text.Tasks.Select(task => task.Answer!)))
        {
            sheet.ShouldNotContain(answer);
            key.ShouldContain(answer);
        }
    }

    // The number on the key is that of the sentence on the sheet, and two classes with two languages may talk by it.
    [Theory]
    [MemberData(nameof(Lessons))]
    public void A_number_on_the_key_is_the_sentence_on_the_sheet_in_both_languages(string slug, string language)
    {
        var rows = Rows(slug, language);
        rows.ShouldNotBeEmpty();
        rows.Select(row => row.Number).ShouldBe(Rows(slug, language == "ar" ? "en" : "ar").Select(row => row.Number));
        if (language != "ar") return;
        var sheet = Page($"ar/lessons/{slug}/handout/index.html").QuerySelectorAll("section.sheet")
            .SelectMany((text, index) => text.QuerySelectorAll(".lines p").Select(line => (Text: index, Line: line)))
            .ToLookup(item => (item.Text, item.Line.QuerySelector(".count")!.TextContent), item => item.Line.LastElementChild!.TextContent);
        foreach (var (text, number, quote) in rows)
            string.Join(' ', number.Split('–').Select(part => sheet[(text, part)].ShouldHaveSingleItem())).ShouldContain(quote);
    }

    static List<(int Text, string Number, string Quote)> Rows(string slug, string language) =>
        [.. Page($"{language}/lessons/{slug}/key/index.html").QuerySelectorAll("main table").SelectMany((table, index) => table.QuerySelectorAll("tbody tr")
            .Select(row => (index, row.Children[0].TextContent, row.Children[1].QuerySelector("q")!.TextContent)))];

    static LessonText Text(string slug, string language) =>
        Build.Corpus.Corpus.Lessons.Single(lesson => lesson.Slug == slug).In(new Language(language));

    static IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Files[path].Make().Bytes.Span));

    static string Words(string path) => Page(path).QuerySelector("main")!.TextContent;

    static string Follow(string from, string link) => Target(from, Page(from).QuerySelector(link)!);

    static string Target(string from, IElement link) =>
        new Uri(new Uri($"https://site.example/{from}"), link.GetAttribute("href")!).AbsolutePath[1..];
}
