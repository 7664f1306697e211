namespace Archive.Model;

/// <summary>A line of the list of addresses.</summary>
/// <param name="Address">As written.</param>
/// <param name="Line">Its line, from 1.</param>
public sealed record ListedAddress(string Address, int Line)
{
    /// <summary>The file of the site that is shown there.</summary>
    public string Path => Address.TrimStart('/') switch
    {
        var page when page.Length == 0 || page.EndsWith('/') => page + "index.html",
        var page => page,
    };
}
