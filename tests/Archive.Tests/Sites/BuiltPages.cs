using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Archive.Model;

namespace Archive.Tests.Sites;

/// <summary>The pages that a site becomes, read as a browser reads them.</summary>
sealed class BuiltPages(Site site)
{
    static readonly HtmlParser Parser = new();

    readonly Dictionary<string, PlannedFile> files =
        SiteBuild.From(site.Sources, new BuildOptions()).Plan.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>Paths of all files.</summary>
    public IEnumerable<string> Paths => files.Keys;

    /// <summary>A file as it goes out.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(files[path].Make().Bytes.Span);

    /// <summary>A page.</summary>
    public IDocument this[string path] => Parser.ParseDocument(Text(path));
}
