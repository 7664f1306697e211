using Archive.Browser.Sites;
using Xunit;

namespace Archive.Browser;

/// <summary>In a folder there is no server to find things: every address on every page leads to a file, and to a place in it.</summary>
public sealed class SavedCopyTests(Stage stage)
{
    static readonly (string Select, string Attribute)[] Addresses =
    [
        ("a[href], area[href], link[href], use[href], image[href]", "href"), ("[src]", "src"), ("form[action]", "action"), ("[poster]", "poster"),
    ];

    static readonly string[] Naming = ["aria-labelledby", "aria-describedby", "aria-details", "aria-controls", "for", "headers"];

    [Fact]
    public void Every_address_leads_somewhere() => stage.Site.Pages.SelectMany(page => Used(page)
        .Select(address => (page.Path, address, Fault: Fault(page, address)))).Where(item => item.Fault is not null)
        .Select(item => $"{item.Path}: {item.address}: {item.Fault}").ShouldBeNone();

    [Fact]
    public void Ids_that_elements_name_are_there() => stage.Site.Pages.SelectMany(page => page.Document.All
        .SelectMany(element => Naming.SelectMany(name => (element.GetAttribute(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        .Where(id => page.Document.GetElementById(id) is null).Select(id => $"{page.Path}: #{id}")).ShouldBeNone();

    [Fact]
    public void No_id_stands_twice() => stage.Site.Pages.SelectMany(page => page.Document.All
        .Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).GroupBy(id => id, StringComparer.Ordinal)
        .Where(group => group.Count() > 1).Select(group => $"{page.Path}: #{group.Key}")).ShouldBeNone();

    static IEnumerable<string> Used(SitePage page) => Addresses
        .SelectMany(kind => page.Document.QuerySelectorAll(kind.Select).Select(element => element.GetAttribute(kind.Attribute)!))
        .Distinct(StringComparer.Ordinal);

    string? Fault(SitePage page, string address)
    {
        // The one page that is shown at addresses of any depth names the site's path in full.
        var home = page.Path == "404.html" ? new Uri("file://" + BuiltSite.Base) : stage.Site.Address;
        if (!Uri.TryCreate(new Uri(home, page.Path), address, out var target)) return "not an address";
        if (!target.IsFile) return target.Scheme is "https" or "http" or "mailto" ? null : "a scheme that a copy cannot follow";
        if (!home.IsBaseOf(target)) return "outside of the site";
        var path = target.LocalPath[home.LocalPath.Length..];
        if (!File.Exists(Path.Combine(stage.Site.Folder, path))) return "no such file";
        var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return fragment == "" || Ids(path).Contains(fragment) ? null : "no such place in it";
    }

    IEnumerable<string?> Ids(string path) =>
        stage.Site.Pages.Where(page => page.Path == path).SelectMany(page => page.Document.All).Select(element => element.Id);
}
