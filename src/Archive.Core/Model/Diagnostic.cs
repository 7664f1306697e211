using System.Collections.Immutable;
using System.Globalization;

namespace Archive.Model;

/// <summary>How much a diagnostic weighs: only an error stops publication.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing need be done.</summary>
    Note,

    /// <summary>Worth mending; the site is published all the same.</summary>
    Warning,

    /// <summary>The site is not published.</summary>
    Error,
}

/// <summary>One kind of fault, with its code. All of them stand in <see cref="Rules"/>.</summary>
/// <param name="Code">Stable code, <c>ARC</c> and three digits; the hundreds name the room.</param>
/// <param name="Severity">What it weighs.</param>
/// <param name="English">One line, without the particulars.</param>
/// <param name="Arabic">The same in Arabic.</param>
/// <param name="Help">What to do, in English and Arabic.</param>
public sealed record Rule(string Code, Severity Severity, string English, string Arabic, LocalText Help);

/// <summary>A particular of a diagnostic, printed on its own line: what it is, and the words.</summary>
/// <param name="Name">A short English name, such as <c>quote</c> or <c>nearest</c>.</param>
/// <param name="Words">The words; those of a right-to-left language are printed alone, between isolates.</param>
/// <param name="Place">Where these words stand, when that is another place.</param>
public sealed record Detail(string Name, string Words, Place? Place = null);

/// <summary>A fault in the content, as a value: no stage throws for it, and none stops the next stage.</summary>
/// <param name="Rule">What is wrong.</param>
/// <param name="Place">Where.</param>
/// <param name="Details">The particulars.</param>
public sealed record Diagnostic(Rule Rule, Place Place, params ImmutableArray<Detail> Details)
{
    /// <summary>What would mend it, where a program can say so.</summary>
    public Fix? Fix { get; init; }

    /// <summary>True for an error.</summary>
    public bool IsError => Rule.Severity == Severity.Error;

    /// <summary>Most faults of one kind in a file that are listed one by one: more have one cause, and would bury those of other files.</summary>
    public const int MostAlike = 100;

    /// <summary>
    /// What every report lists, by file, line, column, code. Of more than <see cref="MostAlike"/> faults of one kind in a file it is the
    /// first, which says how many more there are; those that a program can mend stay, as many as <see cref="MostAlike"/>.
    /// </summary>
    public static IEnumerable<Diagnostic> Listed(IEnumerable<Diagnostic> diagnostics) => InOrder(diagnostics
        .GroupBy(d => (d.Place.Path, d.Rule.Code)).SelectMany(alike => alike.Count() > MostAlike ? Few([.. InOrder(alike)]) : [.. alike]));

    static IEnumerable<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .OrderBy(d => d.Place.Path, StringComparer.Ordinal).ThenBy(d => d.Place.Line).ThenBy(d => d.Place.Column)
        .ThenBy(d => d.Rule.Code, StringComparer.Ordinal);

    static ImmutableArray<Diagnostic> Few(ImmutableArray<Diagnostic> alike)
    {
        ImmutableArray<Diagnostic> few = [.. alike.Where(d => d.Fix is not null).DefaultIfEmpty(alike[0]).Take(MostAlike)];
        var more = new Detail("more of the same", (alike.Length - few.Length).ToString("N0", CultureInfo.InvariantCulture));
        return few.SetItem(few.Length - 1, few[^1] with { Details = few[^1].Details.Add(more) });
    }
}
