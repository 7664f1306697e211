using System.Collections.Immutable;
using System.Text;
using Archive.Formats;
using Archive.Formats.Yaml;
using Archive.Model;

namespace Archive.Fixing;

/// <summary>One round of fixing.</summary>
/// <param name="Sources">The files as they are afterwards.</param>
/// <param name="Applied">The diagnostics whose fix was applied.</param>
public sealed record Fixed(Sources Sources, ImmutableArray<Diagnostic> Applied);

/// <summary>Applies the fixes that diagnostics carry. Every byte outside of what a fix is about stays as it is.</summary>
public static class Fixer
{
    /// <summary>Applies one round: fixes may uncover further faults, so the caller builds again and asks again until nothing is applied.</summary>
    /// <param name="sources">The files that the diagnostics speak of.</param>
    /// <param name="diagnostics">What is wrong.</param>
    /// <param name="accepted">Ids of proposals (<see cref="Fix.Id"/>) that a person has accepted; sure fixes need none.</param>
    public static Fixed Apply(Sources sources, IEnumerable<Diagnostic> diagnostics, IReadOnlySet<string> accepted)
    {
        var applied = ImmutableArray.CreateBuilder<Diagnostic>();
        var files = new List<SourceFile>();
        var wanted = diagnostics.Where(diagnostic => diagnostic.Fix is { } fix && (fix.IsSure || accepted.Contains(fix.Id)));
        foreach (var group in wanted.GroupBy(diagnostic => diagnostic.Fix!.Place.Path, StringComparer.Ordinal))
        {
            if (sources.At(group.Key) is not { } file || One(file, [.. group], applied) is not { } changed) continue;
            files.Add(changed);
        }
        return new Fixed(new Sources(sources.Files.Concat(files)), applied.ToImmutable());
    }

    /// <summary>What a fix comes to in its file, for programs that show it before it is applied.</summary>
    /// <returns>Null where the file does not have what the fix is about.</returns>
    public static Replacement? Resolve(Sources sources, Fix fix)
    {
        if (sources.At(fix.Place.Path) is not { } file || YamlPart.Of(file) is not { } part) return null;
        if (new FixPlace(part, fix).Edit() is not { } edit) return null;
        var range = edit.Shifted(part.Start).Range;
        return new Replacement(Place.At(file.Path, part.File, range.Start), Place.At(file.Path, part.File, range.End), edit.Text);
    }

    static SourceFile? One(SourceFile file, ImmutableArray<Diagnostic> faults, ImmutableArray<Diagnostic>.Builder applied)
    {
        if (YamlPart.Of(file) is not { } part) return null;
        // A new order moves whole items, so it waits until nothing else is to be done in them.
        var orders = faults.Where(fault => fault.Fix!.Kind == FixKind.SortAnnotations).ToImmutableArray();
        var now = orders.Length < faults.Length ? faults.RemoveRange(orders) : orders[..1];
        var edits = now.Select(fault => (fault, edit: new FixPlace(part, fault.Fix!).Edit())).Where(pair => pair.edit is not null)
            .Select(pair => (pair.fault, pair.edit!.Value.Shifted(part.Start)));
        // What is left out now is asked for again in the next round; only what was done is told.
        var done = TextEdit.Apart(edits).ToList();
        if (done.Count == 0) return null;
        var text = TextEdit.Apply(part.File, done.Select(item => item.Edit));
        applied.AddRange(done.Select(item => item.Of));
        return new SourceFile(file.Path, (byte[])[.. part.Mark, .. Encoding.UTF8.GetBytes(text)]);
    }
}
