using System.Diagnostics;
using System.Text;
using Archive.Cli.DevServer;
using Archive.Cli.Publishing;
using Archive.Tests.Cli;
using Shouldly;
using Xunit;

namespace Archive.Tests.DevServer;

/// <summary>However files change on the disk, what is served ends as a clean build of them, after few rebuilds.</summary>
public sealed class WatchTests : IDisposable
{
    const int MostRebuilds = 3;
    const string Slug = "the-bakery-queue";

    readonly Root root = new();

    public void Dispose() => root.Dispose();

    [Fact]
    public async Task A_page_that_begins_to_listen_after_a_save_is_told_what_it_missed()
    {
        await using var live = new Live(root);
        (await live.IsClean()).ShouldBeTrue();
        live.Meaning(live.Version, "en/browse/index.html").ShouldBe(Listener.Faults);
        live.Meaning("of another server", "en/browse/index.html").ShouldBe(Listener.Reload);
        var told = "";
        // It is known until search has followed, a third of a second: a machine that stands still may sleep through that once.
        for (var save = 0; save < 5 && !told.Contains("\"go\"", StringComparison.Ordinal); save++)
        {
            (await live.IsClean()).ShouldBeTrue();
            var before = live.Version;
            var path = root.At($"content/articles/{Slug}/annotations.yaml");
            File.WriteAllText(path, File.ReadAllText(path).Replace("note: { ar: \"", $"note: {{ ar: \"كلمة{save} ", StringComparison.Ordinal));
            for (var stop = DateTime.UtcNow + Serving.Limit; live.Version == before && DateTime.UtcNow < stop;) Thread.Yield();
            told = live.Meaning(before, "en/browse/index.html");
        }
        told.ShouldContain($"ar/articles/{Slug}/index.html");
    }

    [Fact]
    public Task Many_files_at_once() => Follow(() =>
    {
        for (var number = 0; number < Tier.Times(20, 1000); number++) Copy(number);
    });

    [Fact]
    public Task An_editor_that_saves_beside_and_renames() => Follow(() =>
    {
        var path = root.At($"content/articles/{Slug}/annotations.yaml");
        File.WriteAllText(path + "~", root.Read($"content/articles/{Slug}/annotations.yaml").Replace("note: { ar: \"", "note: { ar: \"كلمة ", StringComparison.Ordinal));
        File.Move(path, path + ".bak");
        File.Move(path + "~", path);
        File.Delete(path + ".bak");
    });

    [Fact]
    public Task A_folder_moved_in_and_one_moved_out() => Follow(() =>
    {
        Copy(1);
        var outside = Directory.CreateTempSubdirectory("archive-test-").FullName;
        Directory.Move(root.At("content/articles/the-old-queue-1"), Path.Combine(outside, "moved"));
        Directory.Move(Path.Combine(outside, "moved"), root.At("content/articles/the-new-queue"));
        Directory.Delete(outside);
    });

    [Fact]
    public Task The_whole_content_exchanged_as_by_a_checkout() => Follow(() =>
    {
        var other = root.At("other");
        foreach (var file in Directory.GetFiles(root.At("content"), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(other, Path.GetRelativePath(root.At("content"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, [.. File.ReadAllBytes(file), .. More(file)]);
        }
        Directory.Move(root.At("content"), root.At("before"));
        Directory.Move(other, root.At("content"));

        // All files are others; the pages also say something else, or what was served before would do.
        static ReadOnlySpan<byte> More(string file) => file.EndsWith(".en.md", StringComparison.Ordinal) ? "\nOne line more.\n"u8 : "\n"u8;
    });

    [Fact]
    public async Task Lost_events_and_bytes_that_change_behind_time_and_length()
    {
        await using var live = new Live(root);
        (await live.IsClean()).ShouldBeTrue();
        var path = root.At("content/pages/about.en.md");
        var (bytes, written) = (File.ReadAllBytes(path), File.GetLastWriteTimeUtc(path));
        bytes[^2] ^= 1;
        File.WriteAllBytes(path, bytes);
        File.SetLastWriteTimeUtc(path, written);
        live.LoseEvents();
        (await live.IsClean()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_clock_is_told_of_every_file_that_is_read()
    {
        await using var live = new Live(root);
        (await live.IsClean()).ShouldBeTrue();
        live.Read.ShouldContain("content/people.yaml");
        live.Read.ShouldContain($"content/articles/{Slug}/annotations.yaml");
        live.Read.Count(file => file is null).ShouldBe(live.Read.Count(file => file is not null));
        var before = live.Read.Count;
        root.Write("content/pages/about.en.md", root.Read("content/pages/about.en.md") + "\nOne line more.\n");
        (await live.IsClean()).ShouldBeTrue();
        live.Read.Skip(before).ShouldContain("content/pages/about.en.md");
    }

    [Fact]
    public async Task A_second_name_of_a_file_forbids_a_new_site_until_it_is_gone()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("only Linux is asked how many names a file has");
        var path = root.At("content/pages/about.en.md");
        await using var live = new Live(root);
        (await live.IsClean()).ShouldBeTrue();
        Native.TryLink(path, root.At("beside.md")).ShouldBe(0);
        live.LoseEvents();
        (await live.Has("ARC150", "content/pages/about.en.md")).ShouldBeTrue();
        File.Delete(root.At("beside.md"));
        live.LoseEvents();
        (await live.IsClean()).ShouldBeTrue();
    }

    async Task Follow(Action change)
    {
        await using var live = new Live(root);
        (await live.IsClean()).ShouldBeTrue();
        var before = live.Rebuilds;
        var clock = Stopwatch.StartNew();
        change();
        var paused = clock.Elapsed;
        (await live.IsClean()).ShouldBeTrue();
        // A machine that is busy makes the change itself pause, and a pause long enough looks like the end.
        (live.Rebuilds - before).ShouldBeInRange(1, MostRebuilds + (int)(paused / TimeSpan.FromMilliseconds(200)));

        // After one change the next one is heard as well: watchers follow folders that came.
        root.Write("content/pages/about.en.md", root.Read("content/pages/about.en.md") + "\nOne line more.\n");
        (await live.IsClean()).ShouldBeTrue();
    }

    // A practice text of its own: one file of each kind.
    void Copy(int number)
    {
        var folder = $"content/articles/the-old-queue-{number}";
        foreach (var file in Directory.GetFiles(root.At($"content/articles/{Slug}")))
        {
            var text = File.ReadAllText(file).Replace("formerly:", "# formerly:", StringComparison.Ordinal);
            root.Write($"{folder}/{Path.GetFileName(file)}", Encoding.UTF8.GetBytes(text));
        }
    }
}
