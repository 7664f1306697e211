using Archive.Model;

namespace Archive.Tests.Formats.Mutations;

/// <summary>One way in which one field of a valid file can be wrong, and what is to be said of it.</summary>
/// <param name="Field">The field, from the root of the file.</param>
/// <param name="Way">What was done to it.</param>
/// <param name="Path">The file.</param>
/// <param name="Text">The file with the slip.</param>
/// <param name="Code">The code of its one error.</param>
/// <param name="At">UTF-16 offset at which the error stands.</param>
/// <param name="Slip">The stretch that differs from the valid file.</param>
/// <param name="Valid">The valid file that was meant.</param>
sealed record Mutation(string Field, string Way, string Path, string Text, string Code, int At, Span Slip, string Valid)
{
    public Place Place => Place.At(Path, Text, At);

    /// <summary>True where the words of the slip are an author's prose, and none of them may be lost.</summary>
    public bool IsProse => Code == Rules.YamlNeedsQuotes.Code;

    public override string ToString() => $"{Path} {Field}: {Way}";
}
