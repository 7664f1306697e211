using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Archive.Model;

namespace Archive.Loading;

/// <summary>Names of source files that would be another file, or none, on another machine.</summary>
static class PathFaults
{
    static readonly string[] Devices =
    [
        "con", "prn", "aux", "nul",
        "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    ];

    static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"|?*\\");

    public static void Find(Sources sources, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (var link in sources.Links) diagnostics.Add(new Diagnostic(Rules.SymbolicLink, new Place(link)));
        foreach (var file in sources.Files)
        {
            if (FormFault(file.Path) is { } fault) diagnostics.Add(new Diagnostic(Rules.PathForm, new Place(file.Path), new Detail("name", fault)));
        }
        Clashes(sources, diagnostics);
    }

    static string? FormFault(string path)
    {
        if (path.Length * 3 > Limits.Path && Encoding.UTF8.GetByteCount(path) is var size && size > Limits.Path)
            return Limits.Over("bytes", size, Limits.Path).Words;
        return path.Split('/').FirstOrDefault(name => name is "" or "." or ".." || name[^1] is '.' or ' '
            || name.AsSpan().IndexOfAny(Forbidden) >= 0 || name.Any(char.IsControl)
            || Devices.Contains(name.Split('.')[0].TrimEnd(' '), StringComparer.OrdinalIgnoreCase));
    }

    // Some disks take capitals for small letters, some compose letters and marks. Folders count like files. Names that are the same in
    // every way of writing them are nearly all there are; they are looked at only where there are others.
    static void Clashes(Sources sources, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (sources.Files.All(file => Key(file.Path) == file.Path)) return;
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in sources.Files)
        {
            for (var end = file.Path.IndexOf('/', StringComparison.Ordinal); ; end = file.Path.IndexOf('/', end + 1))
            {
                var name = end < 0 ? file.Path : file.Path[..end];
                if (!first.TryAdd(Key(name), name) && first[Key(name)] != name)
                {
                    // Of a folder the first file speaks for all.
                    if (told.Add(name)) diagnostics.Add(new Diagnostic(Rules.PathClash, new Place(file.Path), new Detail("other", first[Key(name)])));
                    break;
                }
                if (end < 0) break;
            }
        }
    }

    static string Key(string name) => Ascii.IsValid(name) ? name.ToLowerInvariant() : name.Normalize(NormalizationForm.FormC).ToUpperInvariant().ToLowerInvariant();
}
