using Archive.Words;

namespace Archive.Searching;

/// <summary>Puts another word in the place of one in a query, whatever way it was spelt.</summary>
static class Respell
{
    /// <summary>The query with the word replaced.</summary>
    /// <param name="query">What was typed.</param>
    /// <param name="word">A word of it in its normal form.</param>
    /// <param name="better">What to put there.</param>
    public static string Replace(string query, string word, string better)
    {
        foreach (var token in SearchTokens.Of(query).Where(token => token.Term == word).Reverse())
            query = query[..token.Span.Start] + better + query[token.Span.End..];
        return query;
    }
}
