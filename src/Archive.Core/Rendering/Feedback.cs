using Archive.Model;

namespace Archive.Rendering;

/// <summary>The ways back from a page to the people who make it: addresses of <c>site.yaml</c> with what is meant filled in.</summary>
sealed class Feedback(SiteSettings site)
{
    readonly Form? report = Form.Of(site.ReportUrl, "{title}");
    readonly Form? edit = Form.Of(site.EditUrl, "{path}");

    /// <summary>Where a problem is reported.</summary>
    /// <param name="about">What the report is about; nothing in it can leave its place in the address.</param>
    /// <returns>Null where the archive names no such place.</returns>
    public SafeUrl? Report(string about) => report?.With(Uri.EscapeDataString(about));

    /// <summary>Where a change to a file is proposed.</summary>
    /// <param name="path">Path from the root, with <c>/</c>.</param>
    /// <returns>Null where the archive names no such place.</returns>
    public SafeUrl? Edit(string path) => edit?.With(Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal));

    // Where the gap comes after the host, the address is judged once: words that are escaped cannot change what it leads to.
    sealed class Form
    {
        readonly string address;
        readonly string gap;
        readonly SafeUrl? start;
        readonly string end = "";

        Form(string address, string gap)
        {
            (this.address, this.gap) = (address, gap);
            var parts = address.Split(gap);
            if (parts.Length != 2 || SafeUrl.External(parts[0]) is not { HasPath: true } before) return;
            (start, end) = (before, parts[1]);
        }

        public static Form? Of(string? address, string gap) => address is null ? null : new Form(address, gap);

        public SafeUrl? With(string words) => start?.Then(words + end) ?? SafeUrl.External(address.Replace(gap, words, StringComparison.Ordinal));
    }
}
