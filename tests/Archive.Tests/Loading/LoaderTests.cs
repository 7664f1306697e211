using System.Text.Json;
using System.Text.Json.Serialization;
using Archive.Loading;
using Archive.Model;
using Archive.Tests.Sites;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Loading;

public sealed class LoaderTests
{
    [Fact]
    public void The_small_site_has_no_fault() => SmallSite.Good.Faults.ShouldBeEmpty();

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var files = SmallSite.Good.Files.ToArray();
        var expected = Print(files);
        Gen.Shuffle(files).Sample(shuffled => Print(shuffled).ShouldBe(expected), iter: Tier.Times(30, full: 500));
    }

    [Fact]
    public void A_byte_order_mark_is_not_part_of_a_file()
    {
        var marked = SmallSite.Good.Files.Aggregate(Site.Empty, (site, file) => site.WithBytes(file.Path, file.Path.EndsWith(".json", StringComparison.Ordinal)
            ? file.Bytes.ToArray() : [0xEF, 0xBB, 0xBF, .. file.Bytes.Span]));
        marked.Faults.ShouldBeEmpty();
        Print(marked.Files).ShouldBe(Print(SmallSite.Good.Files));
    }

    [Fact]
    public void Files_with_carriage_returns_have_no_fault()
    {
        var site = SmallSite.Unsealed.Files.Aggregate(Site.Empty, (site, file) =>
            site.With(file.Path, SmallSite.Unsealed.Text(file.Path).Replace("\n", "\r\n")));
        site.Sealed().Faults.ShouldBeEmpty();
    }

    [Fact]
    public void Settings_are_all_that_a_root_must_have()
    {
        var site = Site.Empty.With(SmallSite.Settings, SmallSite.Good.Text(SmallSite.Settings));
        site.Faults.ShouldBeEmpty();
        Site.Empty.ShouldHaveOneFault("ARC114", SmallSite.Settings, 1, 1);
    }

    [Fact]
    public void An_empty_annotations_file_and_none_at_all_are_the_same()
    {
        var site = SmallSite.Good.With(SmallSite.WholeSidecar, "annotations: []\n");
        site.Faults.ShouldBeEmpty();
        SmallSite.Good.Without(SmallSite.WholeSidecar).Faults.ShouldBeEmpty();
    }

    [Fact]
    public void The_metadata_stand_in_the_file_of_the_source_language()
    {
        var corpus = Loader.Load(SmallSite.Good.Sources).Corpus;
        var (bridge, market) = (corpus.Article("river-bridge")!, corpus.Article("market-day")!);
        (bridge.Language.Tag, market.Language.Tag).ShouldBe(("ar", "en"));
        bridge.Bodies.Select(body => (body.Language, body.Translator)).ShouldBe([("ar", null), ("en", "reem")]);
        market.Bodies.Select(body => body.Language).ShouldBe(["en", "ar"]);
        bridge.Capture.ShouldNotBeNull().Path.ShouldBe(SmallSite.Capture);
        bridge.Seal.ShouldNotBeNull();
    }

    static readonly JsonSerializerOptions Printed = new() { Converters = { new PathOnly() } };

    static string Print(IEnumerable<SourceFile> files) => JsonSerializer.Serialize(Loader.Load(new Sources(files)).Corpus, Printed);

    // What was read of a file is the corpus; the file itself is not.
    sealed class PathOnly : JsonConverter<SourceFile>
    {
        public override SourceFile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, SourceFile value, JsonSerializerOptions options) => writer.WriteStringValue(value.Path);
    }
}
