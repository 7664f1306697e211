using System.Globalization;
using Archive.Model;
using Archive.Words;

namespace Archive.Tests.Quotes.Trials;

/// <summary>What a scenario has to reach.</summary>
enum Bar
{
    /// <summary>Only: hardly ever sure and wrong.</summary>
    None,

    /// <summary>Every quote is found by the build.</summary>
    Found,

    /// <summary>97 of 100 found, healed or proposed rightly.</summary>
    Right,

    /// <summary>What was meant is gone: nothing may be healed unasked, but one in a thousand.</summary>
    Gone,

    /// <summary>The same with look-alikes that take the nearest words there are, some of which are the old word in another spelling: five in a thousand.</summary>
    Hard,
}

/// <summary>A way in which quotes and texts come apart.</summary>
sealed record Scenario(string Name, Bar Bar, Func<Draw, Trial> Draw);

/// <summary>All of them. Quotes have 4 to 20 words where nothing else is said.</summary>
static class Scenarios
{
    public static readonly Scenario[] All =
    [
        new("letter for letter", Bar.Found, draw => draw.Passage(4, 20) is var p ? p.Trial(p.Quote) : null!),
        new("vowel marks added to the quote (60 % of letters)", Bar.Found, draw => draw.Passage(4, 20) is var p ? p.Trial(Spelling.Marked(draw.Dice, p.Quote)) : null!),
        new("vowel marks only in the text", Bar.Found, draw => OtherText(draw, words => Spelling.Marked(draw.Dice, words))),
        new("shadda and fatha in the other order", Bar.Found, draw => OtherText(draw, words => Spelling.WithShadda(words, true), words => Spelling.WithShadda(words, false))),
        new("hamza, ya, ta marbuta respelled (60 % of such letters)", Bar.Found, Respelled),
        new("tatweel", Bar.Found, draw => draw.Passage(4, 20) is var p ? p.Trial(Spelling.Stretched(draw.Dice, p.Quote)) : null!),
        new("a number in other digits", Bar.Found, draw => Numbers(draw, 0)),
        new("other quotation marks about a word", Bar.Found, Quoted),
        new("no-break spaces, CRLF, bidi marks, presentation forms", Bar.Found, draw => OtherText(draw, words => Spelling.Hidden(draw.Dice, words))),
        new("paragraphs in another order", Bar.Found, draw => Moved(draw, words => words)),
        new("paragraph split or merged inside the quote", Bar.Found, draw => Split(draw, (_, words) => words)),
        new("one letter wrong", Bar.Right, draw => Slips(draw, 4, 20, 1, Typing.Letter)),
        new("two letters wrong", Bar.Right, draw => Slips(draw, 4, 20, 2, Typing.Letter)),
        new("two letters swapped", Bar.Right, draw => Slips(draw, 4, 20, 1, Typing.Swapped)),
        new("a space lost or typed inside a word", Bar.Right, Spaced),
        new("10 % of words changed (8–40 words)", Bar.Right, draw => Changed(draw, 10)),
        new("20 % of words changed (8–40 words)", Bar.None, draw => Changed(draw, 20)),
        new("a word left out", Bar.None, LeftOut),
        new("a word added", Bar.None, Added),
        new("paragraphs in another order, one letter wrong", Bar.Right, draw => Moved(draw, words => Slipped(draw, words))),
        new("paragraph split or merged, one letter wrong", Bar.Right, draw => Split(draw, (_, words) => Slipped(draw, words))),
        new("1–3 words, letter for letter", Bar.Found, draw => draw.Passage(1, 3) is var p ? p.Trial(p.Quote) : null!),
        new("1–3 words, one letter wrong", Bar.None, draw => Slips(draw, 1, 3, 1, Typing.Letter)),
        new("stands twice, told apart by the word before, one letter wrong", Bar.Right, Twice),
        new("gone, a look-alike stands elsewhere (11–40 words)", Bar.Gone, draw => Gone(draw, 11, 40, draw.Texts.Another)),
        new("gone, a look-alike stands elsewhere (4–10 words)", Bar.Gone, draw => Gone(draw, 4, 10, draw.Texts.Another)),
        new("gone, a look-alike stands elsewhere (1–3 words)", Bar.Gone, draw => Gone(draw, 1, 3, draw.Texts.Another)),
        new("gone, look-alike of nearest words (11–40 words)", Bar.Hard, draw => Gone(draw, 11, 40, draw.Texts.Neighbour)),
        new("gone, look-alike of nearest words (4–10 words)", Bar.Hard, draw => Gone(draw, 4, 10, draw.Texts.Neighbour)),
        new("gone, look-alike with one nearest word (12–40 words)", Bar.Hard, draw => Gone(draw, 12, 40, draw.Texts.Neighbour, 0)),
        new("gone, look-alike with another number", Bar.Gone, draw => Numbers(draw, draw.Dice.Between(1, 9)) with { Truth = null }),
        new("gone, look-alike with a negation", Bar.Gone, Negated),
    ];

    static string Slipped(Draw draw, string words)
    {
        var passage = new Passage("", words, "");
        return passage.Rewrite([draw.Dice.Roll(passage.Words.Length)], word => Typing.Letter(draw.Dice, word));
    }

    static Trial OtherText(Draw draw, Func<string, string> text, Func<string, string>? quote = null)
    {
        var p = draw.Passage(4, 20);
        return p.Trial(quote is null ? p.Quote : quote(p.Quote), text(p.Before), text(p.Quote), text(p.After));
    }

    static Trial Respelled(Draw draw)
    {
        var p = draw.Passage(4, 20, passage => Spelling.HasRespellings(passage.Quote));
        return p.Trial(Spelling.Respelled(draw.Dice, p.Quote));
    }

    // A word of the passage gives way to a number of one to five digits; the quote has it in other digits, or another number.
    static Trial Numbers(Draw draw, int more)
    {
        var p = draw.Passage(4, 20);
        var which = draw.Dice.Roll(p.Words.Length);
        var number = draw.Dice.Between(1, 99_999);
        string[] typed = [.. "0٠۰".Select(zero => Spelling.Digits((number + more).ToString(CultureInfo.InvariantCulture), zero))];
        var zeros = draw.Dice.Some(2, 3);
        return p.Trial(p.Rewrite([which], _ => typed[zeros[0]]),
            quote: p.Rewrite([which], _ => Spelling.Digits(number.ToString(CultureInfo.InvariantCulture), "0٠۰"[zeros[1]])));
    }

    static Trial Quoted(Draw draw)
    {
        var p = draw.Passage(4, 20);
        var which = draw.Dice.Roll(p.Words.Length);
        return p.Trial(p.Rewrite([which], word => Spelling.Quoted(draw.Dice, word)), quote: p.Rewrite([which], word => Spelling.Quoted(draw.Dice, word)));
    }

    static Trial Slips(Draw draw, int least, int most, int slips, Func<Dice, string, string> slip)
    {
        var p = draw.Passage(least, most);
        var typed = p.Quote;
        for (var i = 0; i < slips; i++)
        {
            var now = new Passage("", typed, "");
            typed = now.Rewrite([draw.Dice.Roll(now.Words.Length)], word => slip(draw.Dice, word));
        }
        return p.Trial(typed);
    }

    static Trial Spaced(Draw draw)
    {
        var p = draw.Passage(4, 20, passage => passage.Quote.Contains(' '));
        if (draw.Dice.Is(50)) return p.Trial(p.Quote.Remove(draw.Dice.One([.. p.Quote.Select((c, at) => (c, at)).Where(pair => pair.c == ' ').Select(pair => pair.at)]), 1));
        return p.Trial(p.Rewrite([draw.Dice.Roll(p.Words.Length)], word => word.Insert(word.Length / 2, " ")));
    }

    // Of so many words in a hundred, one at least, every second has one or two letters wrong, the others are other words of the texts.
    static Trial Changed(Draw draw, int percent)
    {
        var p = draw.Passage(8, 40);
        var which = draw.Dice.Some(Math.Max(1, (p.Words.Length * percent + 50) / 100), p.Words.Length);
        return p.Trial(p.Rewrite(which, word => draw.Dice.Is(50) ? Typing.Slip(draw.Dice, word) : draw.Texts.Another(draw.Dice, word)));
    }

    // An inner word: without an outer one the quote is another quote.
    static Trial LeftOut(Draw draw)
    {
        var p = draw.Passage(4, 20);
        return p.Trial(p.Rewrite([draw.Dice.Between(1, p.Words.Length - 2)], _ => ""));
    }

    static Trial Added(Draw draw)
    {
        var p = draw.Passage(4, 20);
        return p.Trial(p.Rewrite([draw.Dice.Roll(p.Words.Length - 1)], word => $"{word} {draw.Texts.Another(draw.Dice, word)}"));
    }

    static Trial Moved(Draw draw, Func<string, string> type)
    {
        var p = draw.Passage(4, 20);
        const string here = "\uE000";
        var lines = draw.Dice.Shuffled((p.Before + here + p.After).Split('\n'));
        var text = string.Join('\n', lines).Split(here);
        return p.Trial(type(p.Quote), text[0], after: text[1]);
    }

    static Trial Split(Draw draw, Func<Draw, string, string> type)
    {
        var p = draw.Passage(4, 20);
        var gap = p.Words[draw.Dice.Roll(p.Words.Length - 1)].Span.End;
        var broken = p.Quote.Insert(gap, draw.Dice.Is(50) ? "\n" : "\r\n\r\n");
        return draw.Dice.Is(50) ? p.Trial(type(draw, p.Quote), quote: broken) : p.Trial(type(draw, broken));
    }

    static Trial Twice(Draw draw)
    {
        var p = draw.Passage(4, 10, passage => Tokens.Of(passage.Before).Any() && Folding.Key(passage.Before).Length > 20);
        var before = Tokens.Of(p.Before).Last().Form;
        var trial = p.Trial(Slips(draw, p), after: $"{p.After}\n{draw.Texts.Another(draw.Dice, before)} {p.Quote}");
        return trial with { Selector = trial.Selector with { Prefix = p.Before[^Math.Min(20, p.Before.Length)..] } };
    }

    static string Slips(Draw draw, Passage p) => p.Rewrite([draw.Dice.Roll(p.Words.Length)], word => Typing.Letter(draw.Dice, word));

    // The paragraph is deleted; elsewhere stands one with 10 to 15 words in a hundred replaced, one of the quote's at least.
    static Trial Gone(Draw draw, int least, int most, Func<Dice, string, string> replace, int? percent = null)
    {
        var p = draw.Passage(least, most);
        var share = percent ?? draw.Dice.Between(10, 15);
        var changed = draw.Dice.Some(Math.Max(1, (p.Words.Length * share + 99) / 100), p.Words.Length);
        var (from, to) = (p.Before.LastIndexOf('\n') + 1, p.After.IndexOf('\n') is >= 0 and var end ? end : p.After.Length);
        var lookAlike = p.Before[from..] + p.Rewrite(changed, word => replace(draw.Dice, word)) + p.After[..to];
        var others = (p.Before[..from] + p.After[to..]).Split('\n').ToList();
        others.Insert(draw.Dice.Roll(others.Count + 1), lookAlike);
        return new Trial(string.Join('\n', others), new Selector(p.Quote, new Place("trial")), null);
    }

    static Trial Negated(Draw draw)
    {
        var p = draw.Passage(4, 20);
        var which = draw.Dice.Between(1, p.Words.Length - 1);
        var not = char.IsAscii(p.Words[which].Form[0]) ? "not" : draw.Dice.One(["لا", "لم", "لن", "ليس", "غير"]);
        return p.Trial(p.Quote, quote: p.Rewrite([which], word => $"{not} {word}")) with { Truth = null };
    }
}
