using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Checking;

/// <summary>The vocabulary: every label has a family, and a parent that exists.</summary>
static class VocabularyChecks
{
    public static void Run(Corpus corpus, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!corpus.IsWhole(Corpus.LabelsPath)) return;
        foreach (var label in corpus.Labels)
        {
            if (label.Parent is { } parent && corpus.Label(parent.Value) is null)
                diagnostics.Add(Unknown.Of(Rules.LabelUnknown, parent, corpus.Labels.Select(known => known.Id)));
            else if (!Label.Families.Contains(label.Family))
                diagnostics.Add(new Diagnostic(Rules.LabelFamily, label.Place, new Detail("label", label.Id)));
        }
    }
}
