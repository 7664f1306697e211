namespace Archive.Model.Fingerprints;

/// <summary>
/// A part of a page that is made only when somebody looks at it, and of which is known what it would be made from: while that is the
/// same, nobody need look. Whoever makes one answers for nothing else being in it.
/// </summary>
/// <param name="origin">The fingerprint of all that it is made from.</param>
/// <param name="make">Makes it; the same each time.</param>
public sealed class Known<T>(Fingerprint origin, Func<T> make) where T : class
{
    T? made;

    /// <summary>The fingerprint of all that it is made from.</summary>
    public Fingerprint Origin => origin;

    /// <summary>The part, made at the first time. One worker makes a page.</summary>
    public T Value => made ??= make();
}

/// <summary>A part whose origin is known: for the origin of a page that is enough.</summary>
sealed class KnownStructure<T> : Structure<Known<T>> where T : class
{
    public override IEnumerable<Type> Parts => [typeof(T)];

    public override void Take(Known<T> value, Takings to)
    {
        to.Add(value is null ? 0 : 1);
        if (value is not null && !to.AddOrigin(value.Origin)) Structure<T>.Its.Take(value.Value, to);
    }
}
