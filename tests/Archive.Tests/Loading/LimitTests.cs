using Archive.Loading;
using Archive.Model;
using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Loading;

/// <summary>Limits are settings, within bounds that no setting can move.</summary>
public sealed class LimitTests
{
    const string Page = "content/pages/long.en.md";

    [Theory]
    [InlineData("file: 1KB", "ARC130")]
    [InlineData("paragraph: 1KB", "ARC132")]
    [InlineData("line: 1KB", "ARC131")]
    [InlineData("markers: 1", "ARC133")]
    [InlineData("references: 1", "ARC134")]
    [InlineData("signs: 5", "ARC135")]
    [InlineData("file: 512KB", null)]
    public void A_setting_moves_a_limit_of_markdown(string setting, string? code)
    {
        var text = "---\ntitle: x\n---\n[a]: b\n[c]: d\n\n- - *e* *f* *g*\n\n" + new string('f', 1_030) + "\n";
        With(setting).With(Page, text).Faults.Where(fault => fault.Place.Path == Page).Select(fault => fault.Rule.Code).FirstOrDefault().ShouldBe(code);
    }

    [Theory]
    [InlineData("depth: 2", "ARC104", SmallSite.Sidecar)]
    [InlineData("events: 30", "ARC136", SmallSite.Labels)]
    [InlineData("annotations: 2", "ARC138", SmallSite.Sidecar)]
    [InlineData("value: 1KB", "ARC137", SmallSite.People)]
    [InlineData("capture: 1KB", "ARC130", SmallSite.Capture)]
    public void A_setting_moves_a_limit_of_the_other_files(string setting, string code, string path) => With(setting)
        .With(SmallSite.People, $"reem: {{ name: {{ en: \"{new string('x', 1_030)}\" }} }}\n")
        .With(SmallSite.Capture, SmallSite.Good.Text(SmallSite.Capture) + new string('x', 1_030))
        .Faults.Where(fault => fault.Place.Path == path).Select(fault => fault.Rule.Code).ShouldContain(code);

    [Fact]
    public void The_settings_are_read_under_the_usual_limits() =>
        With("file: 1MB").With(SmallSite.Settings, Settings("file: 1MB") + "# " + new string('x', 300_000) + "\n")
            .Faults.Where(fault => fault.Place.Path == SmallSite.Settings).Select(fault => fault.Rule.Code).ShouldBe(["ARC130"]);

    [Fact]
    public void No_setting_raises_a_limit_beyond_what_a_machine_can_bear()
    {
        var limits = Loader.Load(With("{ file: 9999MB, ledger: 9999MB, depth: 999999999, signs: 999999999, value: 9999MB }", inline: true).Sources).Corpus.Site.Limits;
        limits.File.ShouldBe(16 * Limits.Usual.File);
        limits.Ledger.ShouldBe(Limits.Largest);
        limits.Depth.ShouldBe(128);
        limits.Signs.ShouldBe(8_000);
        limits.Value.ShouldBe(16 * Limits.Usual.Value);
    }

    [Fact]
    public void Entries_that_were_read_under_other_limits_are_read_again()
    {
        var before = SiteBuild.From(SmallSite.Good.Sources, new BuildOptions());
        var after = SiteBuild.From(With("annotations: 2").Sources, new BuildOptions(), before);
        after.Diagnostics.Select(fault => $"{fault.Rule.Code} {fault.Place}").ShouldBe(
            SiteBuild.From(With("annotations: 2").Sources, new BuildOptions()).Diagnostics.Select(fault => $"{fault.Rule.Code} {fault.Place}"));
        after.IsSound.ShouldBeFalse();
    }

    [Theory]
    [InlineData("16kb")]
    [InlineData("16")]
    [InlineData("0KB")]
    [InlineData("-1KB")]
    [InlineData("99999KB")]
    public void A_size_is_a_number_and_its_unit(string size) =>
        With($"file: {size}").Faults.Select(fault => fault.Rule.Code).ShouldBe(["ARC111"]);

    [Theory]
    [InlineData("content/pages/aux.en.md", "ARC151")]
    [InlineData("content/pages/CON", "ARC151")]
    [InlineData("content/pages/a.", "ARC151")]
    [InlineData("content/pages/b ", "ARC151")]
    [InlineData("content/pages/c:d.md", "ARC151")]
    [InlineData("content/pages/..%2f/../x.md", "ARC151")]
    [InlineData("content/pages\\x.md", "ARC151")]
    [InlineData("content/People.yaml", "ARC152")]
    [InlineData("content/Articles/x/y.md", "ARC152")]
    [InlineData("content/pages/about.en.md", null)]
    [InlineData("content/pages/عن الموقع.md", null)]
    public void A_name_that_fails_on_some_machine_is_refused(string path, string? code) =>
        SmallSite.Good.With(path, "---\ntitle: x\n---\n").Faults.Where(fault => fault.Rule.Code is "ARC151" or "ARC152").Select(fault => fault.Rule.Code)
            .ShouldBe(code is null ? [] : [code]);

    [Fact]
    public void A_name_that_is_too_long_for_some_disk_is_refused() =>
        SmallSite.Good.With($"content/pages/{new string('ع', 95)}.md", "x").Faults.Select(fault => fault.Rule.Code).ShouldBe(["ARC151"]);

    [Fact]
    public void Two_ways_to_write_one_letter_are_one_name() => SmallSite.Good.With("content/a/caf\u00e9.txt", "x").With("content/a/cafe\u0301.txt", "x")
        .Faults.Select(fault => $"{fault.Rule.Code} {fault.Details[0].Words}").ShouldBe(["ARC152 content/a/cafe\u0301.txt"]);

    static Site With(string limit, bool inline = false) => SmallSite.Good.With(SmallSite.Settings, Settings(limit, inline));

    static string Settings(string limit, bool inline = false) =>
        SmallSite.Good.Text(SmallSite.Settings) + (inline ? $"limits: {limit}\n" : $"limits:\n  {limit}\n");
}
