namespace Archive.Model;

/// <summary>What a fix does to a file.</summary>
public enum FixKind
{
    /// <summary>Writes a key in another spelling.</summary>
    RenameKey,

    /// <summary>Writes a value anew, in quotation marks.</summary>
    ReplaceValue,

    /// <summary>Puts quotation marks around all that stands on the line after a key.</summary>
    QuoteLine,

    /// <summary>Adds <c>occurrence</c> beside a quote, or corrects it.</summary>
    SetOccurrence,

    /// <summary>Takes <c>occurrence</c> away.</summary>
    DropOccurrence,

    /// <summary>Puts the annotations in the order of the text.</summary>
    SortAnnotations,
}

/// <summary>A change to a source file that mends a fault.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Place">Where: the key or value that is meant.</param>
/// <param name="Value">What is written there, as text; for an order, ids with a space between.</param>
/// <param name="IsSure">True where nobody could have meant anything else; otherwise a person must accept it.</param>
public sealed record Fix(FixKind Kind, Place Place, string Value, bool IsSure = true)
{
    /// <summary>What a person accepts it by: the file, without the folders that all share, and the line.</summary>
    public string Id
    {
        get
        {
            var path = Place.Path;
            foreach (var shared in new[] { "content/articles/", "content/" })
            {
                if (path.StartsWith(shared, StringComparison.Ordinal)) path = path[shared.Length..];
            }
            return $"{path}:{Place.Line}";
        }
    }
}
