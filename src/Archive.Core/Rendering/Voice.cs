using System.Collections.Immutable;
using System.Text;
using Archive.Model;
using Archive.Rendering.Pages;
using Archive.Words;

namespace Archive.Rendering;

/// <summary>How one language of the site speaks: its words, its dates and digits, and how it sets off words of another language.</summary>
sealed class Voice(Language language, Strings strings, SiteSettings site)
{
    readonly bool arabicDigits = language.Primary == "ar" && site.ArabicDigits;

    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>Words of the interface.</summary>
    public string this[string key] => strings[key];

    /// <summary>Words of the interface that need not be there, such as those for an archive's own attributes.</summary>
    public string? Find(string key) => strings.Words.GetValueOrDefault(key);

    /// <summary>A number with its noun.</summary>
    public string Count(string key, int n) => strings.Count(language.Primary, key, n, arabicDigits);

    /// <summary>A number.</summary>
    public string Number(int n) => Digits.Show(n, arabicDigits);

    /// <summary>Language and digits, as browsers write numbers (BCP 47 with a Unicode extension).</summary>
    public string Locale => language.Primary == "ar" ? $"{language.Tag}-u-nu-{(arabicDigits ? "arab" : "latn")}" : language.Tag;

    /// <summary>The forms of a counted noun, for a script that counts.</summary>
    public ImmutableArray<PluralForm> Forms(string key) =>
        [.. Archive.Words.Plurals.Of(language.Primary).Select(category => new PluralForm(category, strings.Form(key, category)))];

    /// <summary>The name of a language, or its tag where no word is known.</summary>
    public string NameOf(Language other) => strings.Words.GetValueOrDefault($"language_{other.Primary}", other.Tag);

    /// <summary>A date in words, or the words for "not stated".</summary>
    public string Date(PartialDate date) =>
        date.IsStated ? Digits.InText(Calendar.Show(date, language.Primary, site.Months), arabicDigits) : strings["not_stated"];

    /// <summary>Words of the interface with a date in the place of <c>{date}</c>.</summary>
    public string Dated(string key, PartialDate date) => strings[key].Replace("{date}", Date(date), StringComparison.Ordinal);

    /// <summary>Words of the interface with others in the places of <c>{name}</c>. What is filled in is not looked at again.</summary>
    public string With(string key, params ReadOnlySpan<(string Name, string Words)> parts)
    {
        var (pattern, filled, at) = (strings[key], new StringBuilder(), 0);
        while (pattern.IndexOf('{', at) is var open and >= 0 && pattern.IndexOf('}', open) is var close and >= 0)
        {
            var words = pattern[open..(close + 1)];
            foreach (var part in parts)
            {
                if (pattern.AsSpan(open + 1, close - open - 1).SequenceEqual(part.Name)) words = part.Words;
            }
            filled.Append(pattern, at, open - at).Append(words);
            at = close + 1;
        }
        return filled.Append(pattern, at, pattern.Length - at).ToString();
    }

    /// <summary>A text in this language or, where it is missing, in another, marked as such.</summary>
    public Html Say(LocalText text) => text.Best(language.Tag) switch
    {
        null => Html.Empty,
        { Key: LocalText.AnyLanguage } words => Bare(words.Value),
        { } words when words.Key == language.Tag => Own(words.Value),
        { } words => Foreign(words.Value, new Language(words.Key)),
    };

    /// <summary>The same without markup, for titles of windows and attributes.</summary>
    public string Plain(LocalText text) => Deceptive.WithoutBidiControls(text.Best(language.Tag)?.Value ?? "");

    /// <summary>Words in a given language: set off where it is not this one. A name of the other script keeps its own direction.</summary>
    public Html In(string words, Language own) =>
        Direction.IsOnlyAgainst(words, own.IsRightToLeft) ? Bare(words)
        : own.Tag == language.Tag ? Own(words) : Foreign(words, own);

    /// <summary>Words whose language nobody stated: isolated, in the direction of their own letters.</summary>
    public static Html Bare(string words) => new($"<bdi>{Html.Escape(words)}</bdi>");

    // A quotation keeps the characters that turn its order around; what stands beside it on the page does not turn with it.
    Html Own(string words) => Deceptive.FirstBidiControl(words) < 0 ? Html.Of(words) : new($"<bdi dir=\"{language.Direction}\">{Html.Escape(words)}</bdi>");

    static Html Foreign(string words, Language own) =>
        new($"<span lang=\"{Html.Escape(own.Tag)}\" dir=\"{own.Direction}\">{Html.Escape(words)}</span>");
}
