using System.Text.RegularExpressions;
using Archive.Tests.Publishing;
using Shouldly;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>The same content gives the same bytes, whoever builds it, where, when and how.</summary>
public sealed partial class SameBytesTests
{
    const string Build = "build --root \"$1\" --out \"$2\"";

    static readonly (string Name, string Script)[] Places =
    [
        ("another current folder", $"cd / && {Shell.Program} {Build}"),
        ("a relative root", $"cd \"$1/content\" && {Shell.Program} build --root .. --out \"$2\""),
        ("another time zone", $"TZ=Pacific/Kiritimati {Shell.Program} {Build}"),
        ("language C", $"LC_ALL=C LANG=C {Shell.Program} {Build}"),
        ("Arabic of Egypt", $"LC_ALL=ar_EG.UTF-8 {Shell.Program} {Build}"),
        ("Turkish", $"LC_ALL=tr_TR.UTF-8 {Shell.Program} {Build}"),
        ("one processor", $"DOTNET_PROCESSOR_COUNT=1 {Shell.Program} {Build}"),
        ("many processors", $"DOTNET_PROCESSOR_COUNT=8 {Shell.Program} {Build}"),
        ("files in another order on disk", $"cp -r \"$1\" \"$2.copy\" && cd \"$2.copy\" && find . -type f | sort -r > ../order && mkdir ../turned && tar c -T ../order | tar x -C ../turned && {Shell.Program} build --root ../turned --out \"$2\""),
        ("a mask that hides", $"umask 077 && {Shell.Program} {Build}"),
        ("a git clone", $"git init -q \"$2.git\" && cp -r \"$1\"/. \"$2.git\" && cd \"$2.git\" && git add -Af . && git -c user.name=a -c user.email=a@example.org commit -qm all && git clone -q \"$2.git\" \"$2.clone\" && {Shell.Program} build --root \"$2.clone\" --out \"$2\""),
        ("a day in the past", $"SOURCE_DATE_EPOCH=1000000000 {Shell.Program} {Build}"),
    ];

    [Fact]
    public void Twelve_places_build_one_site()
    {
        Tier.OnlyFull("starts the program thirteen times");
        Places.Length.ShouldBe(12);
        using var root = new Root();
        using var place = new Root();
        Shell.Run($"{Shell.Program} {Build}", root.Folder, place.At("first/public")).ExitCode.ShouldBe(0);
        var first = Published.TreeOf(place.At("first/public"));
        for (var at = 0; at < Places.Length; at++)
        {
            Directory.CreateDirectory(place.At($"place-{at}"));
            var answer = Shell.Run(Places[at].Script, root.Folder, place.At($"place-{at}/public"));
            answer.ExitCode.ShouldBe(0, $"{Places[at].Name}: {answer.Errors}");
            Published.Differences(first, Published.TreeOf(place.At($"place-{at}/public"))).ShouldBeEmpty(Places[at].Name);
        }
    }

    [Fact]
    public void Another_user_builds_the_same_site()
    {
        Tier.OnlyFull("starts the program twice");
        if (!Shell.Can("setpriv --reuid=65534 --regid=65534 --clear-groups true")) Assert.Skip("only root may build as another user");
        using var root = new Root();
        root.Archive("build").ExitCode.ShouldBe(0);
        var answer = Shell.Run(
            "chmod -R a+rX \"$1\" && mkdir -p \"$1/theirs\" && chown 65534 \"$1/theirs\" && cd \"$1\" && HOME=\"$1/theirs\" DOTNET_CLI_HOME=\"$1/theirs\" "
            + $"setpriv --reuid=65534 --regid=65534 --clear-groups {Shell.Program} build --root \"$1\" --out \"$1/theirs/public\"", root.Folder);
        if (answer.ExitCode == 126 || answer.Errors.Contains("Permission denied", StringComparison.Ordinal)) Assert.Skip("another user may not read the program here");
        answer.ExitCode.ShouldBe(0, answer.Errors);
        Published.Differences(Published.TreeOf(root.At("site/public")), Published.TreeOf(root.At("theirs/public"))).ShouldBeEmpty();
    }

    [Fact]
    public void Without_any_network_the_same_site_is_built()
    {
        if (!Shell.Can("unshare --user --map-root-user --net true")) Assert.Skip("this machine takes no network away");
        using var root = new Root();
        root.Archive("build").ExitCode.ShouldBe(0);
        var answer = Shell.Run($"unshare --user --map-root-user --net {Shell.Program} {Build}", root.Folder, root.At("cut/public"));
        answer.ExitCode.ShouldBe(0, answer.Errors);
        Published.Differences(Published.TreeOf(root.At("site/public")), Published.TreeOf(root.At("cut/public"))).ShouldBeEmpty();
    }

    [Fact]
    public void No_day_of_the_machine_stands_in_any_file()
    {
        using var root = new Root();
        root.Archive("build").ExitCode.ShouldBe(0);
        var content = Directory.GetFiles(root.At("content"), "*", SearchOption.AllDirectories).SelectMany(path => Days().Matches(File.ReadAllText(path))).Select(day => day.Value).ToHashSet();
        // Days of examples in templates are not days of the build.
        var design = Directory.GetFiles(Repository.At("templates"), "*.*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) != ".png")
            .SelectMany(path => Days().Matches(File.ReadAllText(path))).Select(day => day.Value).ToHashSet();
        var today = new[] { DateTime.UtcNow, DateTime.Now, DateTime.UtcNow.AddDays(-1) }.Select(day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).ToHashSet();
        var others = Directory.GetFiles(root.At("site/public"), "*.*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) != ".png")
            .SelectMany(path => Days().Matches(File.ReadAllText(path)).Select(day => (path, day.Value)))
            .Where(found => today.Contains(found.Value) && !content.Contains(found.Value) && !design.Contains(found.Value));
        others.ShouldBeEmpty();
    }

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    private static partial Regex Days();
}
