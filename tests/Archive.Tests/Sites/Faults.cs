using Shouldly;

namespace Archive.Tests.Sites;

/// <summary>What tests of faults say: one diagnostic, of this code, at these words.</summary>
static class Faults
{
    /// <summary>The site has one fault, and it stands where the words stand in the file.</summary>
    public static void ShouldHaveOneFault(this Site site, string code, string path, string words)
    {
        var (line, column) = site.Where(path, words);
        site.ShouldHaveOneFault(code, path, line, column);
    }

    /// <summary>The site has one fault, and it stands there.</summary>
    public static void ShouldHaveOneFault(this Site site, string code, string path, int line, int column) =>
        site.Faults.Select(fault => $"{fault.Rule.Code} {fault.Place.Path}:{fault.Place.Line}:{fault.Place.Column}")
            .ShouldBe([$"{code} {path}:{line}:{column}"]);
}
