using System.Collections.Immutable;
using System.Globalization;
using Archive.Model;
using Archive.Reporting;

namespace Archive.Cli.DevServer;

/// <summary>What an author sees in the terminal: a line a save, and of what is wrong only what is new.</summary>
/// <param name="say">Prints a line.</param>
sealed class Terminal(Action<string> say)
{
    const int Most = 20;
    const int Widest = 200;

    ImmutableHashSet<string> shown = [];
    string summary = "";

    /// <summary>A word.</summary>
    public void Say(string words) => say(words);

    /// <summary>Pages were planned anew, or errors forbade it.</summary>
    /// <param name="changed">The files that were saved.</param>
    /// <param name="build">What came of them.</param>
    /// <param name="time">How long it took.</param>
    public void Built(ImmutableSortedSet<string> changed, SiteBuild build, TimeSpan time)
    {
        var pages = build.Plan.Files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal));
        var files = changed.Count == 1 ? changed[0] : string.Create(CultureInfo.InvariantCulture, $"{changed.Count} files");
        say(string.Create(CultureInfo.InvariantCulture,
            $"{TextReport.Visible(files)}: {(build.IsSound ? $"{pages} pages" : "errors; the last good site stays")}, {time.TotalMilliseconds:0} ms"));
        Show(build.Diagnostics.Where(diagnostic => diagnostic.IsError), keep: true);
    }

    /// <summary>All content was reviewed, as <c>archive check</c> does.</summary>
    public void Reviewed(SiteBuild build)
    {
        Show(build.Diagnostics, keep: false);
        var now = TextReport.Summary(build.Diagnostics);
        if (now != summary) say(now.Length == 0 ? "nothing is wrong with the content" : $"{now}; archive check says more");
        summary = now;
    }

    void Show(IEnumerable<Diagnostic> diagnostics, bool keep)
    {
        var lines = diagnostics.Select(TextReport.Line).ToImmutableArray();
        var anew = lines.Where(line => !shown.Contains(line)).ToList();
        foreach (var line in anew.Take(Most)) say(line.Length <= Widest ? line.TrimEnd('\n') : line[..Widest] + "…");
        if (anew.Count > Most) say(string.Create(CultureInfo.InvariantCulture, $"and {anew.Count - Most} more"));
        shown = keep ? shown.Union(lines) : [.. lines];
    }
}
