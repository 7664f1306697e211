using System.Collections.Immutable;
using System.Text;
using Archive.Cli;
using Archive.Model;
using Archive.Reporting;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests;

/// <summary>A build that takes over what did not change makes the site that a clean build makes, whatever was edited before.</summary>
public sealed class ReuseLaws
{
    static readonly ImmutableSortedDictionary<string, byte[]> Start = new Disk(Repository.At("tests/Archive.Tests/Golden/site")).Read().Files
        .ToImmutableSortedDictionary(file => file.Path, file => file.Bytes.ToArray(), StringComparer.Ordinal);

    // What people do to files: words changed, cut or doubled, lines lost, files deleted, brought back, copied, put into each other's place.
    static readonly Gen<Edit> Edits = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 999], Gen.Int[0, 999], (kind, one, other) => new Edit(kind, one, other));

    [Fact]
    public void A_build_with_a_previous_one_is_a_clean_build() => Gen.Select(Edits.Array[1, 6], Gen.Bool).Sample((edits, isPrivate) =>
    {
        var (files, previous) = (Start, SiteBuild.From(Of(Start), new BuildOptions(isPrivate)));
        foreach (var edit in edits)
        {
            files = edit.Of(files);
            var clean = SiteBuild.From(Of(files), new BuildOptions(isPrivate, Review: true));
            // Pages first and search later, as people are served, must not leave a trace either.
            previous = SiteBuild.From(Of(files), new BuildOptions(isPrivate, SearchLater: true), previous);
            // Errors that only a review finds come later as well.
            previous.IsSound.ShouldBe(SiteBuild.From(Of(files), new BuildOptions(isPrivate)).IsSound);
            previous = SiteBuild.From(Of(files), new BuildOptions(isPrivate, Review: true), previous);
            JsonReport.Of(previous.Diagnostics).ShouldBe(JsonReport.Of(clean.Diagnostics));
            Bytes(previous).ShouldBe(Bytes(clean));
        }
    }, iter: Tier.Times(4, 300));

    [Fact]
    public void Pages_come_before_search_and_are_those_of_a_clean_build()
    {
        const string Sidecar = "content/articles/the-dry-well/annotations.yaml";
        var before = SiteBuild.From(Of(Start), new BuildOptions());
        var edited = Start.SetItem(Sidecar, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Start[Sidecar]).Replace("note: { ar: \"", "note: { ar: \"قطرميز ", StringComparison.Ordinal)));
        var (now, clean) = (SiteBuild.From(Of(edited), new BuildOptions(SearchLater: true), before), SiteBuild.From(Of(edited), new BuildOptions()));
        Bytes(now, IsPage).ShouldBe(Bytes(clean, IsPage));
        Bytes(now, IsPage).ShouldNotBe(Bytes(before, IsPage));
        Bytes(now, path => path.StartsWith("search/", StringComparison.Ordinal)).ShouldBe(Bytes(before, path => path.StartsWith("search/", StringComparison.Ordinal)));

        static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal) && !path.Contains("/browse/terms/", StringComparison.Ordinal);
    }

    static Sources Of(ImmutableSortedDictionary<string, byte[]> files) => new(files.Select(file => new SourceFile(file.Key, file.Value)));

    static string Bytes(SiteBuild build, Func<string, bool>? only = null) => string.Join('\n', build.Plan.Files.Where(file => only?.Invoke(file.Path) ?? true)
        .Select(file => $"{file.Path} {(file.Make() is { Fault: null } made ? Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(made.Bytes.Span)) : "fault")}"));

    sealed record Edit(int Kind, int One, int Other)
    {
        public ImmutableSortedDictionary<string, byte[]> Of(ImmutableSortedDictionary<string, byte[]> files)
        {
            if (files.IsEmpty) return Start;
            var (path, other) = (files.Keys.ElementAt(One % files.Count), files.Keys.ElementAt(Other % files.Count));
            var text = Encoding.UTF8.GetString(files[path]);
            var words = text.Split(' ');
            var lines = text.Split('\n');
            return Kind switch
            {
                0 => files.Remove(path),
                1 => Start.Aggregate(files, (all, file) => all.SetItem(file.Key, file.Value)),
                2 => files.SetItem(path, files[other]).SetItem(other, files[path]),
                3 => files.SetItem(path.Replace("/the-", "/another-", StringComparison.Ordinal), files[path]),
                4 => Text(string.Join('\n', lines.Where((_, at) => at != Other % lines.Length))),
                5 => Text(text.Replace("a1", "a9", StringComparison.Ordinal)),
                6 => Text(string.Join(' ', words.Where((_, at) => at != Other % words.Length))),
                7 => Text(text + "\t"),
                _ => Text(string.Join(' ', words.Select((word, at) => at == Other % words.Length ? word + "س" : word))),
            };

            ImmutableSortedDictionary<string, byte[]> Text(string changed) => files.SetItem(path, Encoding.UTF8.GetBytes(changed));
        }
    }
}
