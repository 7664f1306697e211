using System.Diagnostics;
using System.Text;

namespace Archive.Tests.Cli;

/// <summary>What a run of the program answered.</summary>
sealed record Answer(int ExitCode, string Output, string Errors);

/// <summary>A root of its own in a temporary folder, made from the small site of the golden tests, and the program run on it.</summary>
sealed class Root : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("archive-test-").FullName;

    public Root()
    {
        var site = Repository.At("tests/Archive.Tests/Golden/site");
        foreach (var path in Directory.GetFiles(site, "*", SearchOption.AllDirectories)) Write(Path.GetRelativePath(site, path), File.ReadAllBytes(path));
    }

    /// <summary>The folder.</summary>
    public string Folder => folder;

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
    }

    /// <summary>Replaces words of a file, which must be there.</summary>
    public void Change(string path, string old, string with)
    {
        var text = Read(path);
        if (!text.Contains(old, StringComparison.Ordinal)) throw new InvalidOperationException($"{path} does not hold {old}");
        Write(path, text.Replace(old, with, StringComparison.Ordinal));
    }

    public string Read(string path) => File.ReadAllText(At(path));

    public string At(string path) => Path.Combine(folder, path);

    /// <summary>Every file below a folder with its bytes, to see whether anything changed.</summary>
    public string Fingerprint(string path) => string.Join('\n', Directory.GetFiles(At(path), "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(file => $"{file} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}"));

    /// <summary>Runs the program with this root: as people do in the longer tier, else within this process.</summary>
    public Answer Archive(params string[] arguments) => Within.Run([.. arguments, "--root", folder]);

    /// <summary>Runs the program as it is, with variables of the environment.</summary>
    public static Answer Run(string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "archive.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Answer(process.ExitCode, output, errors.Result);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
