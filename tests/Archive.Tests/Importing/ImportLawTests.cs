using System.Text;
using Archive.Importing;
using Archive.Model;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Importing;

public sealed class ImportLawTests
{
    static readonly Gen<string> Phrase = Gen.OneOf(
        "مقالات ذات صلة", "اقرأ أيضاً: خبر آخر من الوادي", "يقرأون الآن", "المصدر:", "المصدر: صحيفة النهر", "خبر عاجل", "فيسبوك", "Google plus",
        "بريد الوادي - (خاص)", "لندن - صحيفة ما", "By Jane Doe", "كتب فلان الفلاني", "الثلاثاء، ٠٣-٠٥-٢٠١٦", "3 May 2016", "سوريا العراق",
        "اجتماع في الوادي ينهي الخلاف - All the valley, every day", "اجتماع في الوادي ينهي الخلاف", "قال شاهد أمس إن القاعةمع بابها أغلقت قبل ساعتين من الآن.",
        "The council met yesterday and agreed on the orchard, a member said, after two weeks of talks in the hall.", "Related articles", "•", "***", "");

    static readonly Gen<string> Noise = Gen.Char.Array[0, 12].Select(letters => new string(letters));

    static readonly Gen<string> Strange = Gen.OneOf(
        "\uFEFF", "\u200F", "\u200Bكلمة\u200B", "😀 نص", "\uD83D", "\uDE00", "\t", "\0", "\u0085", "\u2028", "ـــ", "َ", "---", "\"", "\\", "# : - {", "\uFFFD", "\uFFFE");

    static readonly Gen<string> Any = Gen.Select(
        Gen.Frequency((6, Phrase), (2, Noise), (2, Strange)).Array[0, 14], Gen.OneOf("\n", "\r\n", "\n\n", "\r", "\u2029"), (lines, end) => string.Join(end, lines));

    [Fact]
    public void Any_text_imports_and_its_draft_loads_without_an_error() => Any.Sample(text =>
    {
        if (Importer.Fault("file.txt", text) is not null)
        {
            Importer.Import("draft", text, default, [], []).Files.ShouldBeEmpty();
            return;
        }
        var draft = Draft.Of(text);
        draft.Errors.ShouldBeEmpty();
        draft.Entry.Article.Publish.ShouldBe(Publish.Draft);
        draft.Entry.Anchors.ShouldAllBe(anchor => anchor.Comparison == Comparison.Compared);
    }, iter: 400);

    [Fact]
    public void The_capture_is_the_text_as_received() => Any.Select(text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))).Sample(text =>
    {
        var imported = Importer.Import("draft", text, default, [], []);
        var capture = imported.Files.FirstOrDefault(file => file.Path == "captures/draft.txt");
        if (capture is not null) Encoding.UTF8.GetString(capture.Bytes.Span).ShouldBe(text.TrimStart('\uFEFF'));
    }, iter: 400);

    [Fact]
    public void No_quote_is_longer_than_the_law_of_quoting_allows_and_none_leaves_its_line() => Any.Sample(text =>
    {
        if (Importer.Fault("file.txt", text) is not null) return;
        foreach (var anchor in Draft.Of(text).Entry.Anchors)
        {
            var quote = anchor.Annotation.Selector!.Quote;
            Archive.Words.Tokens.Count(quote).ShouldBeInRange(1, 8);
            Archive.Prose.CaptureText.Lines(quote).Length.ShouldBe(1);
        }
    }, iter: 200);

    [Fact]
    public void Regions_never_overlap() => Any.Sample(text =>
    {
        if (Importer.Fault("file.txt", text) is not null) return;
        var regions = Draft.Of(text).Entry.Article.Sidecar.Regions;
        for (var i = 1; i < regions.Length; i++) regions[i].From.ShouldBeGreaterThan(regions[i - 1].To);
    }, iter: 200);
}
