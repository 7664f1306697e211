using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Checking;

/// <summary>The vocabulary: every label has a family, and a parent that exists; every rule of suggest has a label.</summary>
static class VocabularyChecks
{
    public static void Run(Corpus corpus, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!corpus.IsWhole(Corpus.LabelsPath)) return;
        // A rule for a label that the vocabulary lacks would never propose anything.
        foreach (var cue in corpus.Cues.Where(cue => !corpus.Labels.IsEmpty && corpus.Label(cue.Label.Value) is null))
            diagnostics.Add(Unknown.Of(Rules.LabelUnknown, cue.Label, corpus.Labels.Select(known => known.Id)));
        foreach (var label in corpus.Labels)
        {
            if (label.Parent is { } parent && corpus.Label(parent.Value) is null)
                diagnostics.Add(Unknown.Of(Rules.LabelUnknown, parent, corpus.Labels.Select(known => known.Id)));
            else if (!Label.Families.Contains(label.Family))
                diagnostics.Add(new Diagnostic(Rules.LabelFamily, label.Place, new Detail("label", label.Id)));
        }
    }
}
