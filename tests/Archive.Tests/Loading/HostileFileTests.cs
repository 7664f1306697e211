using System.Runtime.InteropServices;
using Archive.Tests.Loading.Hostile;
using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Loading;

/// <summary>Files that were made to hurt: each is read, or ends in one error with a place, and neither costs much.</summary>
public sealed class HostileFileTests(ITestOutputHelper output)
{
    const string YamlPath = "content/people.yaml";
    const string PagePath = "content/pages/strange.en.md";
    const long MegaByte = 1024 * 1024;

    public static TheoryData<string> Yaml => [.. YamlFiles.All.Select(file => file.Name)];

    public static TheoryData<string> Markdown => [.. MarkdownFiles.All.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Yaml))]
    public void Strange_yaml_has_one_error_with_a_place_or_none(string name) => Judge(YamlPath, YamlFiles.All.Single(file => file.Name == name));

    [Theory]
    [MemberData(nameof(Markdown))]
    public void Strange_markdown_has_one_error_with_a_place_or_none(string name) => Judge(PagePath, MarkdownFiles.All.Single(file => file.Name == name));

    [Fact]
    public void The_slowest_of_them_works_less_than_a_second()
    {
        Tier.OnlyFull("how long each hostile file takes");
        if (!OperatingSystem.IsLinux()) Assert.Skip("the work of one thread is only asked for on Linux");
        foreach (var (path, files) in new[] { (YamlPath, YamlFiles.All), (PagePath, MarkdownFiles.All) })
        {
            foreach (var file in files)
            {
                // What the thread worked, whatever others did meanwhile; the best of three, the first compiles.
                var site = SmallSite.Good.WithBytes(path, file.Bytes);
                var best = Enumerable.Range(0, 3).Min(round => Took(site));
                output.WriteLine($"{best.TotalMilliseconds,5:0} ms {file.Said} {file.Name}");
                best.ShouldBeLessThan(TimeSpan.FromSeconds(1), file.Name);
            }
        }
    }

    static TimeSpan Took(Site site)
    {
        var began = Worked();
        _ = site.Faults;
        return Worked() - began;
    }

    // CLOCK_THREAD_CPUTIME_ID of POSIX.
    static TimeSpan Worked() => ClockGetTime(3, out var time) == 0 ? new TimeSpan((time.Seconds * TimeSpan.TicksPerSecond) + (time.Nanoseconds / 100)) : throw new NotSupportedException();

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int ClockGetTime(int clock, out Moment time);

    readonly record struct Moment(long Seconds, long Nanoseconds);

    // Memory is counted for each: it is the same on every run. What is refused costs less than what is read at the limit.
    static void Judge(string path, HostileFile file)
    {
        var site = SmallSite.Good.WithBytes(path, file.Bytes);
        _ = SmallSite.Good.Faults;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var faults = site.Faults.Where(fault => fault.IsError && fault.Place.Path == path).ToList();
        var said = faults.Count == 0 ? "" : $"{faults[0].Rule.Code}:{faults[0].Place.Line}:{faults[0].Place.Column}{(faults.Count > 1 ? $" +{faults.Count - 1}" : "")}";
        var cost = GC.GetAllocatedBytesForCurrentThread() - before;
        said.ShouldBe(file.Said, file.Name);
        cost.ShouldBeLessThan((file.Said == "" ? 200 : 50) * MegaByte, file.Name);
    }
}
