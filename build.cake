// The habits of this project, a task each. First: dotnet tool restore. Then: dotnet cake --target=Test
var target = Argument("target", "Default");
var configuration = Argument("configuration", "Release");

const string Solution = "./Archive.sln";

Task("Clean")
    .Description("Removes what builds made; the published site stays.")
    .Does(() => CleanDirectories("./{src,tests}/*/{bin,obj}"));

Task("Build")
    .Description("Compiles everything; a warning is an error.")
    .Does(() => DotNetBuild(Solution, new DotNetBuildSettings { Configuration = configuration, NoLogo = true }));

Task("Test")
    .Description("Runs the default tests. ARCHIVE_TESTS=full adds the long ones.")
    .IsDependentOn("Build")
    .Does(() => Run($"test --solution {Solution} --no-build -c {configuration}"));

Task("Torture")
    .Description("Builds that are killed, refused by the disk, read meanwhile, edited at random: each law as often as docs/reliability.md says.")
    .IsDependentOn("Build")
    .Does(() =>
    {
        Environment.SetEnvironmentVariable("ARCHIVE_TESTS", "torture");
        foreach (var tests in new[] { "Publishing.IncrementalLaws", "Publishing.FaultTests", "Publishing.SwapTests", "Cli.KillTests", "Cli.FullDiskTests", "Cli.SameBytesTests" })
            Run($"run --project tests/Archive.Tests -c {configuration} --no-build -- -class Archive.Tests.{tests}");
    });

Task("Site")
    .Description("Builds content/ into site/public/.")
    .IsDependentOn("Build")
    .Does(() => Archive("build"));

Task("Check")
    .Description("Says everything that is wrong with the content, and whether the code is formatted.")
    .IsDependentOn("Build")
    .Does(() =>
    {
        Archive("check");
        Run($"format {Solution} --verify-no-changes --no-restore");
    });

Task("Fuzz")
    .Description("Ten minutes of broken and malicious inputs for the readers of YAML, Markdown, captures and queries.")
    .IsDependentOn("Build")
    .Does(() => Run($"run --project tests/Archive.Fuzz -c {configuration} --no-build -- --seconds {Argument("seconds", 600)} --seed {Argument("seed", 1)}"));

Task("Default")
    .Description("Test, Check, Site.")
    .IsDependentOn("Test")
    .IsDependentOn("Check")
    .IsDependentOn("Site");

void Archive(string verb) => Run($"run --project src/Archive.Cli -c {configuration} --no-build -- {verb}");

void Run(string arguments)
{
    var code = StartProcess("dotnet", new ProcessSettings { Arguments = arguments });
    if (code != 0) throw new CakeException(code, $"dotnet {arguments}: exit code {code}");
}

RunTarget(target);
