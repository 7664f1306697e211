using System.Diagnostics;
using Archive.Tests.Publishing;
using Shouldly;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>Killed at any moment, a build leaves the old site or the new one, and the next build goes on.</summary>
public sealed class KillTests
{
    [Fact]
    public void Killed_at_a_random_moment_the_site_is_the_old_one_or_the_new_one()
    {
        var times = Tier.Times(2, 12, 200);
        using var root = new Root();
        var random = new Random(1);
        var sites = new[] { Edit(root, 0), Edit(root, 1) };
        var clock = Stopwatch.StartNew();
        root.Archive("build", "--clean").ExitCode.ShouldBe(0);
        var time = clock.Elapsed;
        var (killed, now) = (0, 1);
        // A build that was done before its time is another one tried.
        for (var kill = 0; killed < times && kill < 5 * times; kill++)
        {
            now = 1 - now;
            Change(root, now);
            // Clean builds write all of the site, the others bring a spare up to date.
            using var build = Shell.Begin($"exec {Shell.Program} build --root \"$1\" {(kill % 2 == 0 ? "--clean" : "")}", root.Folder);
            if (!build.WaitForExit(time * random.NextDouble()))
            {
                build.Kill();
                build.WaitForExit();
                killed++;
            }
            var found = Published.TreeOf(root.At("site/public"));
            sites.ShouldContain(site => !Published.Differences(site, found).Any(), $"kill {kill}");
        }
        killed.ShouldBe(times);
        // The lock died with its holder, and what was left half done is gone.
        var answer = root.Archive("build");
        answer.ExitCode.ShouldBe(0);
        Published.Differences(sites[now], Published.TreeOf(root.At("site/public"))).ShouldBeEmpty();
        Directory.GetFileSystemEntries(root.At("site")).Select(Path.GetFileName).Order().ShouldBe(["public", "public.lock", "public.manifest", "public.trees"]);
    }

    static SortedDictionary<string, byte[]> Edit(Root root, int number)
    {
        Change(root, number);
        root.Archive("build", "--clean").ExitCode.ShouldBe(0);
        return Published.TreeOf(root.At("site/public"));
    }

    // The tagline stands on the home page, the title on every page.
    static void Change(Root root, int number) => root.Write("content/site.yaml",
        $"title: {{ ar: \"أرشيف الاختبار\", en: \"Test archive {number}\" }}\nlanguages: [ar, en]\nbase-url: \"https://example.org/sub/\"\nquoting: {{ run: 20, share: 100 }}\n");
}
