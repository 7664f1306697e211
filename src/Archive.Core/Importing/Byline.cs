using Archive.Words;

namespace Archive.Importing;

/// <summary>What a line that names the outlet, the author or the place says.</summary>
/// <param name="Printed">The byline as printed, without outlet, place and day; null where nothing is left.</param>
/// <param name="Outlet">Id of the outlet it names, if known.</param>
/// <param name="NamesAuthor">True where somebody is named as the author.</param>
sealed record Byline(string? Printed, string? Outlet, bool NamesAuthor)
{
    const int MostWords = 9;
    const int MostNameWords = 6;
    const int MostPartWords = 4;

    /// <summary>Reads a line as a byline; null where nothing in it says that it is one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="line">The line.</param>
    /// <param name="isAboveText">True just before the first paragraph, where two short parts and a dash are enough.</param>
    public static Byline? Read(Page page, CopyLine line, bool isAboveText)
    {
        if (line.Count > MostWords || line.EndsSentence) return null;
        var hasOpening = HasOpening(line);
        var outlet = page.OutletIn(line.Key);
        var parts = Part.Of(line.Words.TrimEnd(':', ' ')).Where(part => !DateLine.IsOnlyDate(part.Key)).ToList();
        var own = outlet is null ? null : parts.Find(part => page.OutletCalled(part.Key) is not null);
        // Among many words the outlet's name is what the line speaks of, not who published it.
        var namesOutlet = own is not null || (outlet is not null && line.Count <= MostPartWords);
        if (!hasOpening && !namesOutlet && !IsMadeOfSlugs(parts) && !(isAboveText && IsPlaceAndName(parts))) return null;

        var rest = parts.Where(part => part != own && (own is null || !WordLists.Places.Contains(part.Key))).ToList();
        var printed = rest.Count == 0 ? null : line.Words[rest[0].Span.Start..rest[^1].Span.End].Trim();
        return new Byline(printed, outlet, hasOpening || rest.Any(part => IsName(part, besideOutlet: own is not null)));
    }

    /// <summary>True for a line that opens as bylines do: "By Jane Doe", "كتب فلان", "إعداد: فلان".</summary>
    public static bool HasOpening(CopyLine line)
    {
        if (line.Count is < 2 or > MostNameWords + 2 || line.EndsSentence) return false;
        var mark = line.Words.IndexOfAny([':', '/', '：']);
        var before = mark > 0 && mark < line.Words.Length - 1 ? Folding.Key(line.Words[..mark]) : "";
        if (WordLists.BylineOpenings.Contains(before)) return true;
        // "Report: …" opens many a headline; a name is short.
        if (WordLists.BylineOpeningsColon.Contains(before)) return Tokens.Count(line.Words[(mark + 1)..]) <= MostPartWords;
        var words = line.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var length = 1; length <= 2 && length < words.Length; length++)
        {
            if (!WordLists.BylineOpenings.Contains(Folding.Key(string.Join(' ', words[..length])))) continue;
            // In English a name shows by its capitals: "By the river" is a place, "By Jane Doe" an author.
            if (words[length..].All(word => !char.IsAsciiLetterLower(word[0]) || word is "and" or "with" or "for" or "in" or "de" or "van" or "al")) return true;
        }
        return false;
    }

    static bool IsMadeOfSlugs(List<Part> parts) =>
        parts.Exists(part => WordLists.Slugs.Contains(part.Key))
        && parts.TrueForAll(part => WordLists.Slugs.Contains(part.Key) || WordLists.Places.Contains(part.Key) || part.IsEnclosed);

    static bool IsPlaceAndName(List<Part> parts) =>
        parts.Count is 2 or 3 && parts.TrueForAll(part => part.Count is > 0 and <= MostPartWords)
        && parts.Exists(part => part.IsEnclosed || WordLists.Places.Contains(part.Key) || WordLists.Slugs.Contains(part.Key));

    // Beside a place alone, a name may be a newspaper's as well as a person's.
    static bool IsName(Part part, bool besideOutlet) => (besideOutlet || part.IsEnclosed) && part.Count is > 1 and <= MostNameWords
        && !WordLists.Slugs.Contains(part.Key) && !WordLists.Places.Contains(part.Key) && !part.Key.Any(char.IsAsciiDigit);
}
