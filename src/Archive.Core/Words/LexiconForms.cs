namespace Archive.Words;

/// <summary>How near a form is to what the tables list.</summary>
enum Level
{
    /// <summary>A name; it may be an ordinary word as well, but not a nisba of one.</summary>
    Name,

    /// <summary>Listed: a lemma, a plural given with it, the "he did" of a verb.</summary>
    Listed,

    /// <summary>Made from what is listed by an ending or a person.</summary>
    Inflected,

    /// <summary>An adjective in -ي made from a noun, and its endings.</summary>
    Nisba,
}

/// <summary>What may be written onto a form.</summary>
[Flags]
enum Takes
{
    None = 0,
    Article = 1,
    Preposition = 2,
    Pronoun = 4,
    Future = 8,

    /// <summary>Stands only before a pronoun: مدينت.</summary>
    Bound = 16,
    Noun = Article | Preposition,
}

/// <summary>One reading of a form without clitics.</summary>
/// <param name="Word">Id of the word it is a form of.</param>
/// <param name="Level">How it comes from what is listed.</param>
/// <param name="Takes">What may be written onto it.</param>
/// <param name="Next">Index of the next reading of the same letters, or -1.</param>
readonly record struct Form(string Word, Level Level, Takes Takes, int Next);

/// <summary>All forms that the tables of words make, by their normal spelling.</summary>
sealed class LexiconForms
{
    readonly TermNumbers terms = new(160_000);
    readonly List<int> heads = new(160_000);
    readonly HashSet<string> names = new(StringComparer.Ordinal);
    readonly List<Form> forms = new(250_000);

    /// <summary>Adds a reading; the letters are as they are written, hamzas, shadda and all.</summary>
    public void Add(string letters, string word, Level level, Takes takes)
    {
        var term = ArabicLetters.Normal(letters);
        if (term.Length < 2) return;
        var number = terms.Take(term);
        if (number == heads.Count) heads.Add(-1);
        for (var at = heads[number]; at >= 0; at = forms[at].Next)
        {
            if (forms[at].Word != word || forms[at].Level != level) continue;
            // Bound only where every way of making it is.
            var bound = forms[at].Takes & takes & Takes.Bound;
            forms[at] = forms[at] with { Takes = ((forms[at].Takes | takes) & ~Takes.Bound) | bound };
            return;
        }
        forms.Add(new Form(word, level, takes, heads[number]));
        heads[number] = forms.Count - 1;
        if (level == Level.Name) names.Add(ArabicLetters.Skeleton(term));
    }

    /// <summary>The readings of a term.</summary>
    public Readings Of(ReadOnlySpan<char> term) =>
        new(forms, terms.Find(term) is >= 0 and var number ? heads[number] : -1);

    /// <summary>True where a name has this skeleton.</summary>
    public bool HasNameLike(string skeleton) => names.Contains(skeleton);

    /// <summary>True where the tables make these letters.</summary>
    public bool Has(ReadOnlySpan<char> term) => terms.Find(term) >= 0;

    /// <summary>How many readings there are.</summary>
    public int Count => forms.Count;
}

/// <summary>The readings of a term, the one that was added last first.</summary>
readonly record struct Readings(List<Form> Forms, int First)
{
    /// <summary>Goes through them.</summary>
    public Enumerator GetEnumerator() => new(Forms, First);

    internal struct Enumerator(List<Form> forms, int next)
    {
        public Form Current { get; private set; }

        public bool MoveNext()
        {
            if (next < 0) return false;
            Current = forms[next];
            next = Current.Next;
            return true;
        }
    }
}
