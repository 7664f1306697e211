using System.Collections.Immutable;

namespace Archive.Model.Fingerprints;

/// <summary>Words.</summary>
sealed class WordStructure : Structure<string>
{
    public override void Take(string value, Takings to)
    {
        if (value is null) to.Add(-1);
        else to.Add(value);
    }
}

/// <summary>A number, or what is as good as one.</summary>
sealed class NumberStructure<T>(Func<T, long> number) : Structure<T>
{
    public override void Take(T value, Takings to) => to.Add(number(value));
}

/// <summary>What was taken down before.</summary>
sealed class FingerprintStructure : Structure<Fingerprint>
{
    public override void Take(Fingerprint value, Takings to) => to.Add(value);
}

/// <summary>A list, in its order.</summary>
sealed class ListStructure<T> : Structure<ImmutableArray<T>>
{
    public override IEnumerable<Type> Parts => [typeof(T)];

    public override void Take(ImmutableArray<T> value, Takings to)
    {
        to.Add(value.Length);
        foreach (var item in value) Structure<T>.Its.Take(item, to);
    }
}

/// <summary>One of a few names.</summary>
sealed class NameStructure<T> : Structure<T> where T : struct, Enum
{
    public override void Take(T value, Takings to) => to.Add(value.ToString());
}

/// <summary>A pair.</summary>
sealed class PairStructure<TKey, TValue> : Structure<KeyValuePair<TKey, TValue>>
{
    public override IEnumerable<Type> Parts => [typeof(TKey), typeof(TValue)];

    public override void Take(KeyValuePair<TKey, TValue> value, Takings to)
    {
        Structure<TKey>.Its.Take(value.Key, to);
        Structure<TValue>.Its.Take(value.Value, to);
    }
}
