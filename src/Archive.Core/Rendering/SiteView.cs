using Archive.Model;

namespace Archive.Rendering;

/// <summary>What page makers look at: the corpus, the entries this build shows, and the words of one language.</summary>
/// <param name="Corpus">Everything.</param>
/// <param name="Shown">The entries that are shown: drafts only in a private build.</param>
/// <param name="Voice">The language of the page.</param>
/// <param name="Options">What the build was asked for.</param>
sealed record SiteView(AnnotatedCorpus Corpus, ShownEntries Shown, Voice Voice, BuildOptions Options)
{
    /// <summary>What the pages of entries are made from.</summary>
    public required EntryOrigins Origins { get; init; }

    /// <summary>The addresses outside the site.</summary>
    public required OutsideLinks Links { get; init; }

    /// <summary>The ways back to the people who make the site.</summary>
    public Feedback Feedback { get; } = new(Corpus.Corpus.Site);

    /// <summary>The language of the page.</summary>
    public Language Language => Voice.Language;

    /// <summary>True where the file of a path is made in this build.</summary>
    public bool Makes(string path) => Routes.KindOf(path) is not { } kind || Options.Makes(kind);

    /// <summary>The way from one page to another; null where the other is not made.</summary>
    public SafeUrl? Way(string from, string to) => Makes(to) ? Routes.Link(from, to) : null;

    /// <summary>The label of an annotation; the vocabulary has it, or the build would have stopped.</summary>
    public Label LabelOf(Anchor anchor) => Corpus.Corpus.Label(anchor.Annotation.Label.Value)!;
}
