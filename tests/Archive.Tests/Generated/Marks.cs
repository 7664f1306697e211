using System.Collections.Immutable;
using Archive.Model;
using Archive.Prose;
using CsCheck;

namespace Archive.Tests.Generated;

/// <summary>Random marks over a text: overlapping, crossing, nested, touching, identical and empty ones all turn up.</summary>
static class Marks
{
    /// <summary>Numbers that <see cref="Over"/> makes marks of.</summary>
    public static readonly Gen<(int, int)[]> Seeds = Gen.OneOf(
        Gen.Select(Gen.Int[0, 999], Gen.Int[0, 999]).Array[0, 8],
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4]).Select(pair => (pair.Item1 * 250, pair.Item2 * 250)).Array[0, 8]);

    /// <summary>Marks whose ends are thousandths of the text's length, so that shrinking a text keeps their pattern.</summary>
    public static ImmutableArray<Mark> Over(string text, (int A, int B)[] seeds) =>
        [.. seeds.Select((seed, index) => new Mark($"m{index}", new Span(
            Math.Min(seed.A, seed.B) * text.Length / 999, Math.Max(seed.A, seed.B) * text.Length / 999)))];
}
