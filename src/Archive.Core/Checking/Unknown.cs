using System.Collections.Immutable;
using Archive.Model;
using Archive.Words;

namespace Archive.Checking;

/// <summary>The diagnostic for a name that is not in its list, with the nearest one that is.</summary>
static class Unknown
{
    public static Diagnostic Of(Rule rule, Located<string> name, IEnumerable<string> known) =>
        new(rule, name.Place, [new Detail("found", name.Value), .. Suggest(name.Value, known)])
        {
            Fix = Near.Sure(name.Value, known) is { } sure ? new Fix(FixKind.ReplaceValue, name.Place, sure) : null,
        };

    public static void Person(Corpus corpus, Located<string> id, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (corpus.Person(id.Value) is null && corpus.IsWhole(Corpus.PeoplePath))
            diagnostics.Add(Of(Rules.PersonUnknown, id, corpus.People.Select(known => known.Id)));
    }

    public static ImmutableArray<Detail> Suggest(string name, IEnumerable<string> known) =>
        Near.Best(name, known) is { } near ? [new Detail("did you mean", near)] : [];
}
