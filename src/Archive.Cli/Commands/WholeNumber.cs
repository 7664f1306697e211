using System.CommandLine;
using System.Globalization;

namespace Archive.Cli.Commands;

/// <summary>Options that take a whole number. The parser's own words for a wrong one name a type of .NET.</summary>
static class WholeNumber
{
    /// <summary>An option for a number within bounds.</summary>
    /// <param name="name">Its name, such as <c>--limit</c>.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="from">The least number.</param>
    /// <param name="to">The greatest number.</param>
    /// <param name="usual">The number where none is given; null for none.</param>
    public static Option<int?> Option(string name, string description, int from, int to, int? usual = null) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to) return number;
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} takes a number from {from} to {to}"));
            return null;
        },
    };
}
