namespace Archive.Importing;

/// <summary>Says, once an entry, that the copy names no author or gives no day of publication.</summary>
static class MissingMeta
{
    /// <summary>Id of the label.</summary>
    public const string Label = "copy-missing-meta";

    /// <summary>Name of the note for a time that counts from an unknown day.</summary>
    public const string Day = "missing-day";

    /// <summary>Annotates the byline or, where there is none, the first line of the page.</summary>
    public static void Tag(Page page, Tags tags, HeadLines head)
    {
        var note = (head.Byline?.NamesAuthor == true, head.IsDated) switch
        {
            (false, false) => "missing-both",
            (false, true) => "missing-author",
            (true, false) => "missing-date",
            _ => null,
        };
        if (note is not null) tags.Annotate(Label, head.Line ?? page.Lines[0], note);
    }
}
