namespace Archive.Rendering.Templates;

/// <summary>A part of a template, ready to write itself.</summary>
delegate void Part(PageOutput output);

/// <summary>An expression of a template: a value known when it was compiled, or one read from the page.</summary>
/// <param name="Constant">The value, where it is known.</param>
/// <param name="Read">Reads it from the values of the page; null where it is known.</param>
sealed record Term(object? Constant, Func<object?[], object?>? Read)
{
    /// <summary>True where it is the same on every page.</summary>
    public bool IsConstant => Read is null;

    /// <summary>A value that is known.</summary>
    public static Term Known(object? value) => new(value, null);

    /// <summary>Its value on a page.</summary>
    public object? On(object?[] values) => Read is null ? Constant : Read(values);

    /// <summary>Truth as Scriban sees it: of what there is, only <c>false</c> is not true.</summary>
    public static bool IsTrue(object? value) => value is not (null or false);
}

/// <summary>Thrown where a template asks for more than is compiled; Scriban itself then runs it, or says at which place it is wrong.</summary>
/// <param name="what">What it asks for.</param>
sealed class NotCompiledException(string what) : Exception(what);
