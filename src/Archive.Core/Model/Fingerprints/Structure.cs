using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Archive.Model.Fingerprints;

/// <summary>
/// How values of a type are taken down for a fingerprint. What a page shows is in its model, and all of the model is taken, so a page
/// that would change has another fingerprint: nobody lists what it depends on, and nobody can forget to.
/// </summary>
abstract class Structure
{
    static readonly ConcurrentDictionary<Type, Structure> Known = new();

    /// <summary>The structure of a type.</summary>
    /// <exception cref="NotSupportedException">A type that we cannot take down whole.</exception>
    public static Structure Of(Type type) => Known.GetOrAdd(type, Make);

    /// <summary>True for a record of which a part need not be made to tell what it is made from.</summary>
    public virtual bool HasOrigins => false;

    /// <summary>Takes down a value that is of the type.</summary>
    public abstract void TakeAny(object value, Takings to);

    /// <summary>The types of the parts.</summary>
    public abstract IEnumerable<Type> Parts { get; }

    static Structure Make(Type type)
    {
        if (type == typeof(string)) return new WordStructure();
        if (type == typeof(Fingerprint)) return new FingerprintStructure();
        if (type == typeof(int)) return new NumberStructure<int>(number => number);
        if (type == typeof(bool)) return new NumberStructure<bool>(truth => truth ? 1 : 0);
        if (type == typeof(PartialDate)) return new NumberStructure<PartialDate>(date => date.Number);
        if (type.IsEnum) return For(typeof(NameStructure<>), type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return For(typeof(ListStructure<>), type.GetGenericArguments());
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)) return For(typeof(PairStructure<,>), type.GetGenericArguments());
        if (IsKnown(type)) return For(typeof(KnownStructure<>), type.GetGenericArguments());
        if (type.IsClass && type.IsSealed && type.BaseType == typeof(object)) return For(typeof(RecordStructure<>), type);
        throw new NotSupportedException($"{type}: a record that has a fingerprint may not hold it, or {nameof(Structure)} must learn it");
    }

    /// <summary>True for the type of a <see cref="Known{T}"/>.</summary>
    protected static bool IsKnown(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Known<>);

    static Structure For(Type structure, params Type[] of) => (Structure)Activator.CreateInstance(structure.MakeGenericType(of))!;
}

/// <summary>How values of a type are taken down.</summary>
abstract class Structure<T> : Structure
{
    /// <summary>The structure of the type.</summary>
    public static Structure<T> Its { get; } = (Structure<T>)Of(typeof(T));

    /// <summary>Takes down a value.</summary>
    public abstract void Take(T value, Takings to);

    /// <inheritdoc/>
    public override IEnumerable<Type> Parts => [];

    /// <inheritdoc/>
    public sealed override void TakeAny(object value, Takings to) => Take((T)value, to);
}
