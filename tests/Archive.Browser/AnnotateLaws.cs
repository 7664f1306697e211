using System.Collections.Immutable;
using Archive.Browser.Visits;
using Archive.Formats;
using Archive.Formats.Yaml;
using Archive.Model;
using Archive.Prose;
using Archive.Quotes;
using Archive.Tests.Generated;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>Whatever words are selected on a page: our own reader finds in the annotation that the script writes the very place that they came from.</summary>
public sealed class AnnotateLaws(Stage stage)
{
    const int Times = 60;

    static readonly MarkStyle Style = new(
        marks => $" data-ids=\"{string.Join(' ', marks.Select(mark => mark.Id))}\"", _ => "<a class=\"ref\" href=\"#a1\">7</a>");

    [Fact]
    public Task Words_of_a_full_text() => OnAPage(visit => Gen.Select(Bodies.Any, Marks.Seeds, Gen.Int[0, 999], Gen.Int[0, 999]).SampleAsync(
        async (body, others, a, b) =>
        {
            var text = MarkdownText.Read(new Body("ar", "body.md", body, 1, null), MarkdownText.OutsideOrFragment, idsBegin: "p_");
            await ShouldComeBack(visit, text, Marks.Over(text.Canonical, [(a, b), .. others]));
        },
        iter: Times, threads: 1));

    [Fact]
    public Task Words_of_a_line_of_a_capture() => OnAPage(visit => Gen.Select(Bodies.Capture, Gen.Int[0, 99], Gen.Int[0, 999], Gen.Int[0, 999]).SampleAsync(
        async (capture, line, a, b) =>
        {
            // U+0000 does not survive in a page.
            var text = CaptureText.Read(capture.Replace("\0", ""), [], null);
            if (text.Blocks.IsEmpty) return;
            var block = text.Blocks[line % text.Blocks.Length].Span;
            await ShouldComeBack(visit, text, [new Mark("m0", new Span(block.Start + Math.Min(a, b) * block.Length / 999, block.Start + Math.Max(a, b) * block.Length / 999))]);
        },
        iter: Times, threads: 1));

    Task OnAPage(Func<Visit, Task> law) => stage.Open("ar/articles/the-orchard-deal/index.html", new View { Saved = true }, law);

    static async Task ShouldComeBack(Visit visit, Text text, ImmutableArray<Mark> marks)
    {
        marks = [.. marks.Select(mark => mark with { Span = Whole(text.Canonical, mark.Span) })];
        var (meant, canonical) = (marks[0].Span, text.Canonical);
        var page = string.Concat(Marking.Parts(text, marks, Style).Select(part => part.Html.Markup + "<div class=\"beside\"><p>قال مصدر</p></div>"));
        var yaml = await visit.Page.EvaluateAsync<string>(
            """
            async html => {
              document.querySelector('.source-text').innerHTML = html;
              const marks = document.querySelectorAll('mark[data-ids~=m0]');
              if (!marks.length) return '';
              const range = document.createRange();
              range.setStartBefore(marks[0]);
              range.setEndAfter(marks[marks.length - 1]);
              getSelection().removeAllRanges();
              getSelection().addRange(range);
              await new Promise(done => setTimeout(done, 350));
              return document.querySelector('.annotate textarea')?.value ?? '';
            }
            """, page);
        if (yaml == "")
        {
            IsBlank(meant.Of(canonical)).ShouldBeTrue(meant.Of(canonical));
            return;
        }
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var sidecar = SidecarFormat.Read(YamlReader.Read("annotations.yaml", "annotations:\n" + yaml, 1, faults)!);
        faults.ShouldBeEmpty();
        var found = new QuoteFinder(canonical).Find(sidecar.Annotations.Single().Selector!);
        found.Outcome.ShouldBe(QuoteOutcome.Found, yaml);
        meant.Contains(found.Span).ShouldBeTrue(yaml);
        IsBlank(canonical[meant.Start..found.Span.Start] + canonical[found.Span.End..meant.End]).ShouldBeTrue(yaml);
    }

    // Nobody can select or mark half of a pair of surrogates.
    static Span Whole(string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        if (start > 0 && start < text.Length && char.IsLowSurrogate(text[start])) start--;
        if (end > 0 && end < text.Length && char.IsLowSurrogate(text[end])) end++;
        return new Span(start, end);
    }

    static bool IsBlank(string words) => words.All(letter => char.IsWhiteSpace(letter) || letter == '\uFEFF');
}
