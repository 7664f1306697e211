using System.Buffers.Binary;
using System.Text.RegularExpressions;
using Archive.Cli;
using Archive.Loading;
using Archive.Rendering;
using Shouldly;
using Xunit;

namespace Archive.Tests.House;

/// <summary>The pictures beside the templates are there, of the right size, and light. <c>tools/cards</c> draws them.</summary>
public sealed partial class CardTests
{
    const int Heaviest = 20 * 1024;

    [Fact]
    public void Every_label_and_every_flag_has_a_card_and_no_card_is_left_over()
    {
        var labels = Loader.Load(new Disk(Repository.Root).Read()).Corpus.Labels.Select(label => label.Id);
        var flags = FlagPages.Flags.Select(flag => $"flag-{Routes.IdOf(flag)}");
        Pictures("cards").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)
            .ShouldBe(labels.Concat(flags).Append("site").Order(StringComparer.Ordinal), "run tools/cards");
    }

    [Fact]
    public void Cards_have_the_size_that_pages_state_and_are_light()
    {
        foreach (var card in Pictures("cards"))
        {
            SizeOf(card).ShouldBe((CardImage.Width, CardImage.Height), card);
            new FileInfo(card).Length.ShouldBeLessThanOrEqualTo(Heaviest, card);
        }
    }

    [Theory]
    [InlineData(Routes.SmallIcon, 192)]
    [InlineData(Routes.LargeIcon, 512)]
    [InlineData(Routes.TouchIcon, 180)]
    public void Icons_have_the_size_of_their_names(string path, int size) => SizeOf(Repository.At($"templates/{path}")).ShouldBe((size, size));

    [Fact]
    public void The_colour_around_a_page_is_that_of_its_paper()
    {
        var paper = Paper().Match(File.ReadAllText(Repository.At("templates/assets/site.css")));
        var head = File.ReadAllText(Repository.At("templates/head.html"));
        foreach (var scheme in new[] { "light", "dark" })
            head.ShouldContain($"<meta name=\"theme-color\" content=\"{paper.Groups[scheme].Value}\" media=\"(prefers-color-scheme: {scheme})\">");
        Manifests.Paper.ShouldBe(paper.Groups["light"].Value);
    }

    static string[] Pictures(string folder) => Directory.GetFiles(Repository.At($"templates/assets/{folder}"), "*.png");

    // A PNG states its width and height in the first chunk, after eight bytes of signature and eight of the chunk's head.
    static (int Width, int Height) SizeOf(string path)
    {
        var head = File.ReadAllBytes(path).AsSpan(16, 8);
        return (BinaryPrimitives.ReadInt32BigEndian(head), BinaryPrimitives.ReadInt32BigEndian(head[4..]));
    }

    [GeneratedRegex(@"--paper:\s*light-dark\((?<light>#[0-9a-f]+),\s*(?<dark>#[0-9a-f]+)\)")]
    private static partial Regex Paper();
}
