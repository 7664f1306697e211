using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Checking;

/// <summary>The vocabulary: every label has a family, and a parent that exists.</summary>
static class VocabularyChecks
{
    public static void Run(Corpus corpus, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (var label in corpus.Labels)
        {
            if (label.Parent is { } parent && corpus.Label(parent) is null)
                diagnostics.Add(Unknown.Of(Rules.LabelUnknown, new(parent, label.Place), corpus.Labels.Select(known => known.Id)));
            else if (!Label.Families.Contains(label.Family))
                diagnostics.Add(new Diagnostic(Rules.LabelFamily, label.Place, new Detail("label", label.Id)));
        }
    }
}
