using Shouldly;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>A disk that is full, and a file that may not grow: the old site stays, the answer is 74 and one line.</summary>
public sealed class FullDiskTests
{
    // A disk of its own, in a space of mounts that ends with the shell.
    const string OwnDisk = "unshare --user --map-root-user --mount sh -c ";

    // Builds, notes what the site holds, builds again and prints: the exit code, whether the site is as it was, what else is left.
    const string Twice = """
        set -e
        sum() { (cd "$1/site/public" && find . -type f | sort | xargs -d '\n' sha256sum | sha256sum); }
        {0}
        before=$(sum "$2")
        sed -i 's/^title: .*/title: {{ ar: "أرشيف", en: "Another" }}/' "$1/content/site.yaml"
        set +e
        {1} 2> "$1/errors"
        echo "exit $?"
        [ "$before" = "$(sum "$2")" ] && echo "the site is as it was"
        ls "$2/site/public.trees"
        cat "$1/errors"
        """;

    [Fact]
    public void On_a_disk_that_is_full_the_old_site_stays()
    {
        if (!Shell.Can($"{OwnDisk} 'mount -t tmpfs tmpfs /mnt'")) Assert.Skip("this machine gives no disk of its own");
        using var root = new Root();
        root.Archive("build").ExitCode.ShouldBe(0);
        var size = Directory.GetFiles(root.At("site/public"), "*", SearchOption.AllDirectories).Sum(path => (new FileInfo(path).Length + 4095) / 4096 * 4096);
        foreach (var forget in new[] { "", "rm /mnt/site/public.manifest;" })
        {
            var answer = Shell.Run($"{OwnDisk} '{Quoted($"mount -t tmpfs -o size={size * 3 / 2} tmpfs /mnt\n{Lines("--out /mnt/site/public", $"{forget} {Shell.Program} build --clean")}")}' sh \"$1\" /mnt", root.Folder);
            // Where the last site tells how large they are, it is refused before the first write; else when the disk refuses.
            ShouldBeAsItWas(answer, forget.Length == 0 ? "too little space" : "No space left on device");
            root.Write("content/site.yaml", File.ReadAllText(Repository.At("tests/Archive.Tests/Golden/site/content/site.yaml")));
        }
    }

    [Fact]
    public void Where_files_may_not_grow_the_old_site_stays()
    {
        if (!Shell.Can("ulimit -f 100")) Assert.Skip("this shell knows no limits");
        using var root = new Root();
        root.Write("templates/assets/large.bin", new byte[300_000]);
        // Memory that the runtime maps as a file falls under the limit too, so it is asked not to.
        var answer = Shell.Run(Lines("", $"ulimit -f 200; DOTNET_EnableWriteXorExecute=0 {Shell.Program} build --clean"), root.Folder, root.Folder);
        ShouldBeAsItWas(answer, "");
    }

    static void ShouldBeAsItWas(Answer answer, string cause)
    {
        answer.Output.ShouldStartWith("exit 74\nthe site is as it was\n", customMessage: answer.ToString());
        var lines = answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        lines.Length.ShouldBe(1, answer.Output);
        lines[0].ShouldStartWith("archive: ");
        lines[0].ShouldContain(cause);
    }

    static string Lines(string where, string again) => Twice
        .Replace("{0}", $"{Shell.Program} build --root \"$1\" {where} > /dev/null").Replace("{1}", $"{again} --root \"$1\" {where}").Replace("{{", "{").Replace("}}", "}");

    static string Quoted(string script) => script.Replace("'", "'\\''");
}
