using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Formats;

/// <summary><c>content/addresses.txt</c>: every address ever published, one a line, sorted; lines are added and never taken away.</summary>
public static partial class AddressList
{
    /// <summary>Path of the file from the root.</summary>
    public const string Path = "content/addresses.txt";

    const string Index = "index.html";

    /// <summary>The addresses of a root; none where there is no file.</summary>
    /// <param name="sources">All files of the root.</param>
    /// <param name="diagnostics">Receives ARC153 for the first line that is no address of a site: pages are made of these lines.</param>
    public static ImmutableArray<ListedAddress> Read(Sources sources, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (sources.At(Path) is not { } file || file.Bytes.Length > Limits.Largest || Utf8Text.Read(file, diagnostics) is not { } text) return [];
        var lines = text.Split('\n').Select((line, index) => new ListedAddress(line.Trim(), index + 1)).Where(line => line.Address.Length > 0).ToList();
        var wrong = lines.FindAll(line => !Form().IsMatch(line.Address));
        if (wrong is not [var first, ..]) return [.. lines];
        diagnostics.Add(new Diagnostic(Rules.AddressLine, new Place(Path, first.Line), new Detail("line", first.Address[..Math.Min(80, first.Address.Length)])));
        return [.. lines.Except(wrong)];
    }

    // A folder or a file: no part of it begins with a dot, so that none leads upwards.
    [GeneratedRegex(@"\A/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*(?:[A-Za-z0-9_-][A-Za-z0-9._-]*)?\z")]
    private static partial Regex Form();

    /// <summary>The file with the addresses of a plan that are for life added to those it has.</summary>
    public static byte[] Write(ImmutableArray<ListedAddress> known, SitePlan plan) => Encoding.UTF8.GetBytes(string.Concat(known.Select(address => address.Address)
        .Concat(plan.Files.Where(file => file.Life == AddressLife.ForLife).Select(file => "/" + (file.Path.EndsWith(Index, StringComparison.Ordinal) ? file.Path[..^Index.Length] : file.Path)))
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(address => address + "\n")));

    /// <summary>Those of a list that a plan does not make.</summary>
    public static ImmutableArray<ListedAddress> Lost(ImmutableArray<ListedAddress> known, IEnumerable<PlannedFile> files)
    {
        if (known.IsEmpty) return [];
        var made = files.Where(file => file.Life != AddressLife.StandIn).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return [.. known.Where(address => !made.Contains(address.Path) && !made.Contains(address.Path + "/" + Index))];
    }
}
