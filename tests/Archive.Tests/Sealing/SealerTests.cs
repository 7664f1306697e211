using Archive.Formats;
using Archive.Model;
using Archive.Sealing;
using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Sealing;

public sealed class SealerTests
{
    static readonly DateOnly Day = new(2026, 11, 22);

    [Fact]
    public void Places_are_code_points_so_that_an_emoji_counts_once()
    {
        var site = SmallSite.Unsealed.Change(SmallSite.Sidecar, "\"المال نفد\"", "\"وقال إن الحجر وصل\"");
        var row = Seal(site).Rows.Single(row => row.Id == "a2");
        var capture = site.Text(SmallSite.Capture);
        var runes = capture.EnumerateRunes().ToList();
        string.Concat(runes[row.Start..row.End]).ShouldBe("وقال إن الحجر وصل");
        row.Start.ShouldBe(capture.IndexOf("وقال إن الحجر", StringComparison.Ordinal) - 1);
    }

    [Fact]
    public void A_seal_counts_what_the_capture_holds()
    {
        var seal = Seal(SmallSite.Unsealed).Seal;
        var capture = SmallSite.Unsealed.Text(SmallSite.Capture);
        seal.Characters.ShouldBe(capture.EnumerateRunes().Count());
        seal.Paragraphs.Select(line => (line.Line, line.Kind)).ShouldBe(
            [(1, "title"), (2, "byline"), (4, "body"), (5, "body"), (7, "copy-related-links"), (8, "copy-related-links")]);
        seal.Paragraphs.Sum(line => line.Words).ShouldBe(seal.Words);
        seal.Paragraphs.Select(line => line.Start).ShouldBe(Starts(capture));
        seal.Quotes.Select(quote => quote.Key).ShouldBe(["a1", "a2"]);
    }

    [Fact]
    public void A_seal_holds_no_words_of_the_capture()
    {
        var file = SmallSite.Good.Text(SmallSite.Seal);
        foreach (var word in SmallSite.Good.Text(SmallSite.Capture).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 1))
            file.ShouldNotContain(word);
    }

    [Fact]
    public void Sealing_twice_writes_nothing_new() =>
        SmallSite.Good.Sealed(new DateOnly(2030, 1, 1)).Text(SmallSite.Seal).ShouldBe(SmallSite.Good.Text(SmallSite.Seal));

    [Fact]
    public void A_quote_that_was_changed_gets_a_new_day_and_the_capture_keeps_its_own()
    {
        var site = SmallSite.Good.Change(SmallSite.Sidecar, "\"المال نفد\"", "\"لأن المال نفد\"");
        var seal = Sealer.Seal(site.Entry("river-bridge"), new DateOnly(2030, 1, 1))!.Seal;
        (seal.Received, seal.Sealed).ShouldBe((PartialDate.Of(Day), new PartialDate(2030, 1, 1)));
    }

    [Fact]
    public void Another_capture_gets_a_day_of_its_own()
    {
        var site = SmallSite.Good.Change(SmallSite.Capture, "وصل", "وصل اليوم");
        Sealer.Seal(site.Entry("river-bridge"), new DateOnly(2030, 1, 1))!.Seal.Received.ShouldBe(new PartialDate(2030, 1, 1));
    }

    [Fact]
    public void A_full_text_and_an_entry_without_a_capture_are_not_sealed()
    {
        Sealer.Seal(SmallSite.Good.Entry("market-day"), Day).ShouldBeNull();
        Sealer.Seal(SmallSite.Good.Without(SmallSite.Capture).Entry("river-bridge"), Day).ShouldBeNull();
    }

    [Fact]
    public void The_line_of_a_quote_is_known_from_the_seal_alone()
    {
        var made = Seal(SmallSite.Unsealed);
        made.Rows.Select(row => made.Seal.LineOf(row.Start)).ShouldBe([4, 5]);
    }

    [Fact]
    public void A_kind_that_is_no_id_does_not_break_the_seal()
    {
        var seal = Seal(SmallSite.Unsealed).Seal;
        var odd = seal with { Paragraphs = [.. seal.Paragraphs.Select(line => line with { Kind = "by\"line" })] };
        SealFormat.Read("f", SealFormat.Write(odd), out var fault)!.Paragraphs[1].Kind.ShouldBe("by\"line");
        fault.ShouldBeNull();
    }

    static SealedEntry Seal(Site site) => Sealer.Seal(site.Entry("river-bridge"), Day).ShouldNotBeNull();

    static IEnumerable<int> Starts(string capture) => capture.Split('\n')
        .Select((line, index) => (line, start: string.Join('\n', capture.Split('\n')[..index]).EnumerateRunes().Count() + (index == 0 ? 0 : 1)))
        .Where(item => item.line.Length > 0).Select(item => item.start);
}
