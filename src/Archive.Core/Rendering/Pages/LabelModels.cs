using System.Collections.Immutable;
using Archive.Model;
using Archive.Model.Fingerprints;

namespace Archive.Rendering.Pages;

/// <summary>A labelled passage outside its entry, in the sentence in which it stands.</summary>
sealed record PassageModel
{
    public required string Family { get; init; }
    /// <summary>How to read it; empty for a label that does not apply.</summary>
    public required string Reading { get; init; }
    /// <summary>The sentence with the passage marked; empty where none may be shown or none holds it.</summary>
    public required Html Sentence { get; init; }
    /// <summary>Language of the sentence.</summary>
    public required string Lang { get; init; }
    public required string Dir { get; init; }
    /// <summary>The words of the text, where the sentence does not show them.</summary>
    public required Html Quote { get; init; }
    /// <summary>The words in the language of the page, where the sentence is in another.</summary>
    public required Html Gloss { get; init; }
    /// <summary>What is meant where nothing is quoted.</summary>
    public required Html About { get; init; }
    public required ImmutableArray<Fact> Attributes { get; init; }
    /// <summary>The note, where the page shows it.</summary>
    public required Html Note { get; init; }
    /// <summary>The way to the note: the label's name.</summary>
    public required LinkModel Link { get; init; }
}

/// <summary>The passages of one entry, in a list over all entries.</summary>
sealed record Occurrences(LinkModel Entry, ImmutableArray<PassageModel> Passages);

/// <summary>The passages that a page about a label or a flag shows.</summary>
sealed record ShownPassages
{
    public required ImmutableArray<Occurrences> Occurrences { get; init; }
    /// <summary>In texts written for the classroom, which no number counts.</summary>
    public required ImmutableArray<Occurrences> Practice { get; init; }
    /// <summary>The one passage that stands for the label, with its note; none where the page shows no example.</summary>
    public ImmutableArray<Occurrences> Example { get; init; } = [];
    /// <summary>Where the label seems to fit and does not apply.</summary>
    public ImmutableArray<Occurrences> Contrasts { get; init; } = [];
}

/// <summary>A label in a list.</summary>
sealed record LabelItem(LinkModel Link, Html Definition, string Family, string Reading, string ReadingWords, string Used);

/// <summary>A page of a flag.</summary>
sealed record FlagModel
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Definition { get; init; }
    /// <summary>False for the later pages of a long list, which show the list alone.</summary>
    public required bool IsFirst { get; init; }
    public required ImmutableArray<NumberModel> Numbers { get; init; }
    public required ImmutableArray<LabelItem> Labels { get; init; }
    public required Known<ShownPassages> Shown { get; init; }
    public ImmutableArray<Occurrences> Occurrences => Shown.Value.Occurrences;
    public ImmutableArray<Occurrences> Practice => Shown.Value.Practice;
    public required PagerModel? Pager { get; init; }
    /// <summary>Links that are called dead: what the label of dead links is about.</summary>
    public ImmutableArray<HealthItem> Dead { get; init; } = [];
    /// <summary>The page of link health, where it is the place to look.</summary>
    public SafeUrl? Links { get; init; }
}

/// <summary>A family in the glossary.</summary>
sealed record FamilyModel(string Id, string Name, string Definition, ImmutableArray<LabelItem> Labels);

/// <summary>The glossary.</summary>
sealed record LabelsModel(ImmutableArray<FamilyModel> Families);

/// <summary>An attribute of a label and the values that it may have.</summary>
sealed record AttributeModel(string Name, ImmutableArray<string> Values);

/// <summary>A page of a label.</summary>
sealed record LabelModel
{
    public required Html Name { get; init; }
    public required Html Definition { get; init; }
    public required string Family { get; init; }
    public required string Reading { get; init; }
    /// <summary>False for the later pages of a long list, which show the list alone.</summary>
    public required bool IsFirst { get; init; }
    public required ImmutableArray<Fact> Facts { get; init; }
    /// <summary>For an archive's own label, the label that it narrows.</summary>
    public required LinkModel? Parent { get; init; }
    public required ImmutableArray<AttributeModel> Attributes { get; init; }
    public required Known<ShownPassages> Shown { get; init; }
    public ImmutableArray<Occurrences> Occurrences => Shown.Value.Occurrences;
    public ImmutableArray<Occurrences> Practice => Shown.Value.Practice;
    public ImmutableArray<Occurrences> Example => Shown.Value.Example;
    /// <summary>True where the archive has no example outside the texts written for the classroom.</summary>
    public required bool IsExamplePractice { get; init; }
    public ImmutableArray<Occurrences> Contrasts => Shown.Value.Contrasts;
    /// <summary>How many entries have more contrasts than are shown; empty where none has.</summary>
    public required string MoreContrasts { get; init; }
    public required string Used { get; init; }
    public required PagerModel? Pager { get; init; }
    /// <summary>Links that are called dead: what the label of dead links is about.</summary>
    public ImmutableArray<HealthItem> Dead { get; init; } = [];
    /// <summary>The page of link health, where it is the place to look.</summary>
    public SafeUrl? Links { get; init; }
    /// <summary>The label before it in its family.</summary>
    public required LinkModel? Before { get; init; }
    /// <summary>The label after it in its family.</summary>
    public required LinkModel? After { get; init; }
}
