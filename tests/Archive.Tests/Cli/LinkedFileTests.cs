using Archive.Cli.Publishing;
using Shouldly;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>Links of the file system among the sources: each is named, and nothing behind it is read.</summary>
public sealed class LinkedFileTests
{
    [Theory]
    [InlineData("content/pages/about.en.md", "secret.md")]
    [InlineData("content/articles/the-dry-well/article.en.md", "secret.md")]
    [InlineData("content/pages/passwords.en.md", "/etc/passwd")]
    [InlineData("content/pages/up", "..")]
    [InlineData("content/loop", "loop")]
    [InlineData("content/nowhere", "not-there")]
    [InlineData("captures/the-dry-well.txt", "secret.md")]
    [InlineData("templates", "/")]
    public void A_link_is_an_error_and_nothing_behind_it_is_read(string path, string target)
    {
        using var root = new Root();
        root.Write("content/pages/secret.md", System.Text.Encoding.UTF8.GetBytes("---\ntitle: x\n---\nwords that only the other file has\n"));
        root.Archive("build").ExitCode.ShouldBe(0);
        var published = root.Fingerprint("site/public");
        Link(root.At(path), target == "secret.md" ? root.At("content/pages/secret.md") : target);

        var check = root.Archive("check", "--format", "json");
        check.ExitCode.ShouldBe(1);
        check.Output.ShouldContain("\"ARC150\"");
        check.Output.ShouldContain($"\"path\": \"{path}\"");
        check.Output.ShouldNotContain("root:x");
        check.Output.ShouldNotContain("other file has");
        // Not even where every other file is as it was.
        root.Archive("build").ExitCode.ShouldBe(1);
        root.Fingerprint("site/public").ShouldBe(published);
    }

    [Theory]
    [InlineData("content/pages/secret.en.md")]
    [InlineData("content/articles/the-dry-well/article.en.md")]
    [InlineData("captures/the-dry-well.txt")]
    [InlineData("templates/page.html")]
    public void A_file_with_a_second_name_is_an_error_and_is_not_read(string path)
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("only Linux is asked how many names a file has");
        using var root = new Root();
        root.Archive("build").ExitCode.ShouldBe(0);
        var published = root.Fingerprint("site/public");
        root.Write("outside", "---\ntitle: x\n---\nwords that only the other file has\n");
        Directory.CreateDirectory(Path.GetDirectoryName(root.At(path))!);
        File.Delete(root.At(path));
        Native.TryLink(root.At("outside"), root.At(path)).ShouldBe(0);

        var check = root.Archive("check", "--format", "json");
        check.ExitCode.ShouldBe(1);
        check.Output.ShouldContain("\"ARC150\"");
        check.Output.ShouldContain($"\"path\": \"{path}\"");
        check.Output.ShouldNotContain("other file has");
        root.Archive("build").ExitCode.ShouldBe(1);
        root.Fingerprint("site/public").ShouldBe(published);

        // With one name it is a file as any other.
        File.Delete(root.At("outside"));
        root.Archive("check", "--format", "json").Output.ShouldNotContain("\"ARC150\"");
    }

    static void Link(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Delete(path);
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        File.CreateSymbolicLink(path, target);
    }
}
