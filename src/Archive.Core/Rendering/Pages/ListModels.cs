using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering.Pages;

/// <summary>An entry in a list.</summary>
sealed record EntryItem(LinkModel Link, Html Summary, Html Outlet, string Published, string Labels);

/// <summary>A front door of the home page.</summary>
sealed record Door(string Id, string Name, string Definition, ImmutableArray<string> Numbers, SafeUrl Url);

/// <summary>The home page.</summary>
sealed record HomeModel(
    Html Title, Html Tagline, ImmutableArray<Door> Doors, ImmutableArray<EntryItem> Entries, ImmutableArray<EntryItem> Classroom);

/// <summary>The notes of one entry, in a list over all entries.</summary>
sealed record Occurrences(LinkModel Entry, ImmutableArray<NoteModel> Notes);

/// <summary>A label in a list.</summary>
sealed record LabelItem(LinkModel Link, Html Definition, string Reading, string ReadingWords, string Used);

/// <summary>The page of a flag.</summary>
sealed record FlagModel(
    string Id, string Name, string Definition, ImmutableArray<string> Numbers, ImmutableArray<LabelItem> Labels, ImmutableArray<Occurrences> Occurrences);

/// <summary>A family in the glossary.</summary>
sealed record FamilyModel(string Id, string Name, string Definition, ImmutableArray<LabelItem> Labels);

/// <summary>The glossary.</summary>
sealed record LabelsModel(ImmutableArray<FamilyModel> Families);

/// <summary>The page of a label.</summary>
sealed record LabelModel(
    string Id, Html Name, Html Definition, string Family, string Reading, ImmutableArray<Fact> Facts,
    ImmutableArray<Occurrences> Occurrences, ImmutableArray<Occurrences> Contrasts);

/// <summary>A page of our own words.</summary>
sealed record ProseModel(string Title, string TitleLang, string TitleDir, Html Body);

/// <summary>The choice of language at the root, and the page for addresses that are not there.</summary>
sealed record ChoiceModel(ImmutableArray<ChoiceItem> Languages);

/// <summary>One language of a choice.</summary>
sealed record ChoiceItem(LinkModel Link, string Title, string Words);
