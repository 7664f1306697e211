using System.Collections.Immutable;

namespace Archive.Formats.Shapes;

/// <summary>What a value may be.</summary>
public enum ValueKind
{
    /// <summary>Text on one line: a name, a title part.</summary>
    Words,

    /// <summary>Text that people write at length; YAML must not have cut it.</summary>
    Prose,

    /// <summary>1–40 of <c>a-z0-9-</c>.</summary>
    Id,

    /// <summary>The name of an entry: 1–80 of <c>a-z0-9-</c>.</summary>
    Slug,

    /// <summary>An id, or <c>slug#id</c>.</summary>
    Reference,

    /// <summary><c>slug#id</c>: an annotation of an entry.</summary>
    Passage,

    /// <summary>An ISO date, perhaps partial, or <c>not-stated</c>.</summary>
    Date,

    /// <summary>An http, https or mailto address.</summary>
    Address,

    /// <summary>An http or https address of a folder: no query, no fragment.</summary>
    Site,

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    YesNo,

    /// <summary>A whole number, not negative.</summary>
    Number,

    /// <summary>A number of bytes: <c>16KB</c> or <c>4MB</c>.</summary>
    Size,

    /// <summary>A BCP 47 language tag.</summary>
    LanguageTag,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>A list of values of one kind.</summary>
    List,

    /// <summary>Keys of one kind and values of one kind.</summary>
    Map,

    /// <summary>Named fields.</summary>
    Fields,
}

/// <summary>What a value may be, with the particulars of its kind.</summary>
/// <param name="Is">The kind.</param>
/// <param name="Choices">The words of a choice.</param>
/// <param name="Item">What a list holds, or the values of a map.</param>
/// <param name="Key">The keys of a map.</param>
/// <param name="Shape">The named fields.</param>
/// <param name="OrText">A simpler form that is allowed as well: a scalar of this kind.</param>
public sealed record Value(
    ValueKind Is,
    ImmutableArray<string> Choices = default,
    Value? Item = null,
    Value? Key = null,
    Shape? Shape = null,
    Value? OrText = null)
{
    /// <summary><see cref="ValueKind.Words"/>.</summary>
    public static readonly Value Words = new(ValueKind.Words);

    /// <summary><see cref="ValueKind.Prose"/>.</summary>
    public static readonly Value Prose = new(ValueKind.Prose);

    /// <summary><see cref="ValueKind.Id"/>.</summary>
    public static readonly Value Id = new(ValueKind.Id);

    /// <summary><see cref="ValueKind.Slug"/>.</summary>
    public static readonly Value Slug = new(ValueKind.Slug);

    /// <summary><see cref="ValueKind.Reference"/>.</summary>
    public static readonly Value Reference = new(ValueKind.Reference);

    /// <summary><see cref="ValueKind.Passage"/>.</summary>
    public static readonly Value Passage = new(ValueKind.Passage);

    /// <summary><see cref="ValueKind.Date"/>.</summary>
    public static readonly Value Date = new(ValueKind.Date);

    /// <summary><see cref="ValueKind.Site"/>.</summary>
    public static readonly Value Site = new(ValueKind.Site);

    /// <summary><see cref="ValueKind.Address"/>.</summary>
    public static readonly Value Address = new(ValueKind.Address);

    /// <summary><see cref="ValueKind.YesNo"/>.</summary>
    public static readonly Value YesNo = new(ValueKind.YesNo);

    /// <summary><see cref="ValueKind.Number"/>.</summary>
    public static readonly Value Number = new(ValueKind.Number);

    /// <summary><see cref="ValueKind.Size"/>.</summary>
    public static readonly Value Size = new(ValueKind.Size);

    /// <summary><see cref="ValueKind.LanguageTag"/>.</summary>
    public static readonly Value LanguageTag = new(ValueKind.LanguageTag);

    /// <summary>Prose in several languages.</summary>
    public static readonly Value Local = MapOf(LanguageTag, Prose);

    /// <summary>One of a few words.</summary>
    public static Value OneOf(params string[] words) => new(ValueKind.Choice, [.. words]);

    /// <summary>A list.</summary>
    public static Value ListOf(Value item) => new(ValueKind.List, Item: item);

    /// <summary>A mapping with free keys.</summary>
    public static Value MapOf(Value key, Value item) => new(ValueKind.Map, Item: item, Key: key);

    /// <summary>Named fields.</summary>
    public static Value Of(Shape shape) => new(ValueKind.Fields, Shape: shape);
}

/// <summary>A named field.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Value">What it may be.</param>
/// <param name="English">What it is for, in a line: editors show it while people type. Empty in files that only the program has.</param>
/// <param name="Arabic">The same in Arabic.</param>
/// <param name="Required">True where its absence is an error.</param>
public sealed record Field(string Name, Value Value, string English = "", string Arabic = "", bool Required = false);

/// <summary>The fields of a file or of a part of one: the one table that readers, checks and schemas are made from.</summary>
/// <param name="Name">What it is called in messages.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="ExactlyOne">Groups of fields of which exactly one must be there.</param>
public sealed record Shape(string Name, ImmutableArray<Field> Fields, ImmutableArray<ImmutableArray<string>> ExactlyOne = default)
{
    /// <summary>The field with a name, or null.</summary>
    public Field? Field(string name)
    {
        // A shape has a dozen fields: to look through them is quicker than to keep a table.
        foreach (var field in Fields)
        {
            if (field.Name == name) return field;
        }
        return null;
    }
}
