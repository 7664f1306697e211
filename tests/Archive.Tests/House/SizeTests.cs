using Shouldly;
using Xunit;

namespace Archive.Tests.House;

/// <summary>Small files, one idea each.</summary>
public sealed class SizeTests
{
    const int Most = 250;
    const int Median = 100;
    static readonly string[] Empty = ["Helper", "Util", "Manager", "Common", "Base"];

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void No_file_is_long(string folder) =>
        Rooms.Files(folder).Select(file => (file.Path, Lines: Lines(file.Text))).Where(file => file.Lines > Most).ShouldBeEmpty();

    [Fact]
    public void Most_files_fit_a_screen_or_two()
    {
        var sizes = Rooms.Files("src").Select(file => Lines(file.Text)).Order().ToList();
        sizes[sizes.Count / 2].ShouldBeLessThanOrEqualTo(Median);
    }

    [Fact]
    public void No_type_is_called_by_a_word_that_says_nothing() => Rooms.Files("src").Concat(Rooms.Files("tests"))
        .Select(file => Path.GetFileNameWithoutExtension(file.Path))
        .Where(name => name is "Archive" || Empty.Any(word =>
            name.EndsWith(word, StringComparison.Ordinal) || name.EndsWith(word + "s", StringComparison.Ordinal)))
        .ShouldBeEmpty();

    static int Lines(string text) => text.Count(c => c == '\n');
}
