namespace Archive.Model;

/// <summary>A language by its BCP 47 tag. Everything that depends on the writing direction asks here, nowhere else.</summary>
/// <param name="Tag">The tag as written in <c>site.yaml</c>, such as <c>ar</c> or <c>en-GB</c>.</param>
public sealed record Language(string Tag)
{
    // Languages whose default script runs right to left (CLDR 47, likely subtags and script metadata).
    static readonly string[] RightToLeftLanguages = ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"];
    static readonly string[] RightToLeftScripts = ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Rohg"];

    /// <summary>The primary subtag in lower case: <c>ar</c> of <c>ar-SY</c>.</summary>
    public string Primary => (Tag.IndexOf('-', StringComparison.Ordinal) is var end and >= 0 ? Tag[..end] : Tag).ToLowerInvariant();

    /// <summary>True when text in this language runs right to left; a script subtag (<c>az-Arab</c>) decides before the language.</summary>
    public bool IsRightToLeft
    {
        get
        {
            if (!Tag.Contains('-', StringComparison.Ordinal)) return RightToLeftLanguages.Contains(Primary);
            var script = Tag.Split('-').Skip(1).FirstOrDefault(subtag => subtag.Length == 4 && subtag.All(char.IsAsciiLetter));
            return script is null
                ? RightToLeftLanguages.Contains(Primary)
                : RightToLeftScripts.Contains(script, StringComparer.OrdinalIgnoreCase);
        }
    }

    /// <summary>The value of HTML's <c>dir</c> attribute.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    /// <inheritdoc/>
    public override string ToString() => Tag;
}
