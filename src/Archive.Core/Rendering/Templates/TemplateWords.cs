using Archive.Model;
using Archive.Words;
using Scriban.Runtime;

namespace Archive.Rendering.Templates;

/// <summary>What every template of a language can name: the words of the interface as <c>s.key</c>, and what writes numbers, counts and links.</summary>
sealed class TemplateWords
{
    readonly Func<string, int, string> count;
    readonly Func<int, string> number;
    readonly Func<SafeUrl?, Html> href;

    /// <summary>The words and functions of a language.</summary>
    public TemplateWords(Strings own, Language language, TemplateOrigin origin)
    {
        var asArabic = language.Primary == "ar" && origin.ArabicDigits;
        count = (key, n) => own.Count(language.Primary, key, n, asArabic);
        number = n => Digits.Show(n, asArabic);
        // A link to what is not made is an anchor without an address: its words stay, and lead nowhere.
        href = url => url is null || (url.Target is { } target && Routes.KindOf(target) is { } kind && !origin.Pages.Contains(kind))
            ? Html.Empty : new Html($" href=\"{Html.Escape(url.Address)}\"");
        Words = own.Words;
        Functions = new Dictionary<string, Func<object?[], object?>>(StringComparer.Ordinal)
        {
            ["count"] = given => given is [string key, int n] ? count(key, n) : throw new NotCompiledException("other arguments"),
            ["href"] = given => given is [SafeUrl or null] ? href((SafeUrl?)given[0]) : throw new NotCompiledException("other arguments"),
            ["number"] = given => given is [int n] ? number(n) : throw new NotCompiledException("other arguments"),
        };
    }

    /// <summary>Words by their key.</summary>
    public IReadOnlyDictionary<string, string> Words { get; }

    /// <summary>Functions by their name. They depend on nothing but what they are given.</summary>
    public IReadOnlyDictionary<string, Func<object?[], object?>> Functions { get; }

    /// <summary>The same for Scriban.</summary>
    public ScriptObject Globals()
    {
        var words = new ScriptObject(StringComparer.Ordinal);
        foreach (var (key, value) in Words) words[key] = value;
        var globals = new ScriptObject(StringComparer.Ordinal) { ["s"] = words };
        globals.Import("count", count);
        globals.Import("number", number);
        globals.Import("href", href);
        return globals;
    }
}
