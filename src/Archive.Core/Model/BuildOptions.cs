namespace Archive.Model;

/// <summary>What a build is asked for.</summary>
/// <param name="Private">Show drafts and, where a capture is at hand, whole texts. Such a site must not be published.</param>
/// <param name="Review">Report also what does not keep a site from being built: missing translations, the law of quoting, style.</param>
/// <param name="Record">The addresses of the site are about to be promised for life: a lost one is an error.</param>
/// <param name="SearchLater">Make pages now and no search index: that of the build before, where there is one, stands in for it.</param>
public sealed record BuildOptions(bool Private = false, bool Review = false, bool Record = false, bool SearchLater = false)
{
    /// <summary>The kinds of pages that are made; links to others are left out.</summary>
    public PageKinds Pages { get; init; } = PageKinds.Every;

    /// <summary>True where pages of this kind are made.</summary>
    public bool Makes(PageKind kind) => Pages.Contains(kind);
}
