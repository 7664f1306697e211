namespace Archive.Words;

/// <summary>English words, and all terms that are not Arabic: plurals and verb endings, where the vocabulary has the bare word too.</summary>
static class EnglishWords
{
    /// <summary>The words of the terms.</summary>
    /// <param name="terms">Terms in ordinal order.</param>
    public static IEnumerable<(string Term, string Word)> Of(IReadOnlyList<string> terms) => terms.Select(term => (term, term));
}
