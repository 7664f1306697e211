using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Formats.Shapes;

/// <summary>
/// The form of each kind of scalar, written once: the check of files, the names of folders and the schemas for editors all use it. So
/// a form uses only what the regular expressions of .NET and of ECMAScript have in common.
/// </summary>
public static partial class Forms
{
    /// <summary>An id: 1 to 40 of <c>a-z0-9-</c>.</summary>
    public const string Id = "[a-z0-9-]{1,40}";

    /// <summary>The name of an entry: 1 to 80 of <c>a-z0-9-</c>.</summary>
    public const string Slug = "[a-z0-9-]{1,80}";

    /// <summary>A BCP 47 language tag.</summary>
    public const string LanguageTag = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    const string Reference = Slug + "(#" + Id + ")?";
    const string Passage = Slug + "#" + Id;
    const string Date = "not-stated|[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";
    const string Address = @"(https?://[^\s/]|mailto:[^\s])[^\s]*";
    const string Site = @"https?://[^\s/?#]+(/[^\s?#]*)?";
    const string YesNo = "yes|no";
    const string Number = "[0-9]{1,9}";
    const string Size = "[1-9][0-9]{0,3}[KM]B";
    const string Words = @"[^\r\n]+";

    /// <summary>The form of a kind of scalar, without anchors.</summary>
    /// <returns>Null where the kind has no form: prose, a choice, and what is no scalar.</returns>
    public static string? Of(ValueKind kind) => kind switch
    {
        ValueKind.Id => Id,
        ValueKind.Slug => Slug,
        ValueKind.Reference => Reference,
        ValueKind.Passage => Passage,
        ValueKind.Date => Date,
        ValueKind.Address => Address,
        ValueKind.Site => Site,
        ValueKind.YesNo => YesNo,
        ValueKind.Number => Number,
        ValueKind.Size => Size,
        ValueKind.LanguageTag => LanguageTag,
        ValueKind.Words => Words,
        _ => null,
    };

    /// <summary>True where a text has the form of its kind. A day must exist as well, and an address be one that may be linked: no expression says that.</summary>
    public static bool Fits(ValueKind kind, string text) => kind switch
    {
        ValueKind.Id => IdForm().IsMatch(text),
        ValueKind.Slug => SlugForm().IsMatch(text),
        ValueKind.Reference => ReferenceForm().IsMatch(text),
        ValueKind.Passage => PassageForm().IsMatch(text),
        ValueKind.Date => DateForm().IsMatch(text) && PartialDate.Parse(text) is not null,
        ValueKind.Address => AddressForm().IsMatch(text) && SafeUrl.External(text) is not null,
        ValueKind.Site => SiteForm().IsMatch(text) && SafeUrl.External(text) is not null,
        ValueKind.YesNo => YesNoForm().IsMatch(text),
        ValueKind.Number => NumberForm().IsMatch(text),
        ValueKind.Size => SizeForm().IsMatch(text),
        ValueKind.LanguageTag => LanguageTagForm().IsMatch(text),
        ValueKind.Words => WordsForm().IsMatch(text),
        _ => true,
    };

    [GeneratedRegex($@"\A(?:{Id})\z")]
    private static partial Regex IdForm();

    [GeneratedRegex($@"\A(?:{Slug})\z")]
    private static partial Regex SlugForm();

    [GeneratedRegex($@"\A(?:{Reference})\z")]
    private static partial Regex ReferenceForm();

    [GeneratedRegex($@"\A(?:{Passage})\z")]
    private static partial Regex PassageForm();

    [GeneratedRegex($@"\A(?:{Date})\z")]
    private static partial Regex DateForm();

    [GeneratedRegex($@"\A(?:{Address})\z")]
    private static partial Regex AddressForm();

    [GeneratedRegex($@"\A(?:{Site})\z")]
    private static partial Regex SiteForm();

    [GeneratedRegex($@"\A(?:{YesNo})\z")]
    private static partial Regex YesNoForm();

    [GeneratedRegex($@"\A(?:{Number})\z")]
    private static partial Regex NumberForm();

    [GeneratedRegex($@"\A(?:{Size})\z")]
    private static partial Regex SizeForm();

    [GeneratedRegex($@"\A(?:{LanguageTag})\z")]
    private static partial Regex LanguageTagForm();

    [GeneratedRegex($@"\A(?:{Words})\z")]
    private static partial Regex WordsForm();
}
