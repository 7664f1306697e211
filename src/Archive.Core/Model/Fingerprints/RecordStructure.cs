using System.Collections.Immutable;
using System.Reflection;

namespace Archive.Model.Fingerprints;

/// <summary>A record: each of its properties that is a value of its own, in the order in which they are declared.</summary>
sealed class RecordStructure<T> : Structure<T> where T : class
{
    const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    // A property that is worked out from others has no field and says nothing new.
    readonly ImmutableArray<PropertyInfo> properties = [.. typeof(T).GetFields(Own).Select(field => PropertyOf(field.Name))];
    readonly ImmutableArray<Part<T>> parts;

    public RecordStructure()
    {
        parts = [.. properties.Select(Part)];
        HasOrigins = properties.Any(property => IsKnown(property.PropertyType));
    }

    public override bool HasOrigins { get; }

    public override IEnumerable<Type> Parts => properties.Select(property => property.PropertyType);

    public override void Take(T value, Takings to)
    {
        to.Add(value is null ? 0 : 1);
        if (value is null) return;
        foreach (var part in parts) part.Take(value, to);
    }

    // A field that no property shows could change a page unseen.
    static PropertyInfo PropertyOf(string field) =>
        field.StartsWith('<') && typeof(T).GetProperty(field[1..field.IndexOf('>', StringComparison.Ordinal)], Own) is { } property ? property
            : throw new NotSupportedException($"{typeof(T)}.{field}: a record that has a fingerprint holds properties only");

    static Part<T> Part(PropertyInfo property) =>
        (Part<T>)Activator.CreateInstance(typeof(Part<,>).MakeGenericType(typeof(T), property.PropertyType), property.GetMethod!)!;
}

/// <summary>A property of a record.</summary>
abstract class Part<T>
{
    /// <summary>Takes down what a record has there.</summary>
    public abstract void Take(T owner, Takings to);
}

/// <summary>A property of a type.</summary>
sealed class Part<T, TValue>(MethodInfo getter) : Part<T> where T : class
{
    readonly Func<T, TValue> read = getter.CreateDelegate<Func<T, TValue>>();

    public override void Take(T owner, Takings to) => Structure<TValue>.Its.Take(read(owner), to);
}
