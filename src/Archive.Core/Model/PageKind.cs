namespace Archive.Model;

/// <summary>The kinds of pages a build may be asked for. The choice of language, the page for lost addresses and the files of the design are always made.</summary>
public enum PageKind
{
    /// <summary>The first page of a language.</summary>
    Home,

    /// <summary>An entry with its notes.</summary>
    Entry,

    /// <summary>A page for one note, and the citations of an entry.</summary>
    Annotation,

    /// <summary>An exercise and its key.</summary>
    Exercise,

    /// <summary>Notes for other people's pages.</summary>
    Embed,

    /// <summary>Two entries side by side.</summary>
    Compare,

    /// <summary>What is under a flag.</summary>
    Flag,

    /// <summary>The glossary and its labels.</summary>
    Label,

    /// <summary>Lessons with their steps, handouts and keys.</summary>
    Lesson,

    /// <summary>Lists by outlet, month and word.</summary>
    Browse,

    /// <summary>The search page and its index.</summary>
    Search,

    /// <summary>Feeds.</summary>
    Feed,

    /// <summary>The health of links.</summary>
    Links,

    /// <summary>Pages of our own words, corrections among them.</summary>
    Page,
}
