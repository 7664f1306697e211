using Archive.Model;

namespace Archive.Rendering;

/// <summary>The ways back from a page to the people who make it: addresses of <c>site.yaml</c> with what is meant filled in.</summary>
sealed class Feedback(SiteSettings site)
{
    /// <summary>Where a problem is reported.</summary>
    /// <param name="about">What the report is about; nothing in it can leave its place in the address.</param>
    /// <returns>Null where the archive names no such place.</returns>
    public SafeUrl? Report(string about) => site.ReportUrl is { } address ? Filled(address, "{title}", Uri.EscapeDataString(about)) : null;

    /// <summary>Where a change to a file is proposed.</summary>
    /// <param name="path">Path from the root, with <c>/</c>.</param>
    /// <returns>Null where the archive names no such place.</returns>
    public SafeUrl? Edit(string path) =>
        site.EditUrl is { } address ? Filled(address, "{path}", string.Join('/', path.Split('/').Select(Uri.EscapeDataString))) : null;

    static SafeUrl? Filled(string address, string place, string words) => SafeUrl.External(address.Replace(place, words, StringComparison.Ordinal));
}
