using System.Text;
using Archive.Rendering;

namespace Archive.Tests.Searching;

/// <summary>The script of the search page as a site has it.</summary>
static class PageScript
{
    public static string Text { get; } = Encoding.UTF8.GetString(SearchScript.Whole(File.ReadAllBytes(Repository.At("templates/assets/search.js"))).Span);
}
