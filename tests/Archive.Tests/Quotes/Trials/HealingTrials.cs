using System.Globalization;
using Shouldly;
using Xunit;

namespace Archive.Tests.Quotes.Trials;

/// <summary>
/// Thousands of quotes and texts that came apart in known ways. The longer tier with <c>ARCHIVE_ACCEPT=1</c> writes the table of
/// docs/anchoring.md.
/// </summary>
public sealed class HealingTrials(ITestOutputHelper output)
{
    static readonly string Page = Repository.At("docs/anchoring.md");

    [Fact]
    public void Quotes_heal_rightly_or_not_at_all()
    {
        var texts = TrialTexts.Read();
        var scores = Scenarios.All.AsParallel().AsOrdered().Select((scenario, number) => Run(scenario, texts, (ulong)number)).ToList();
        var table = Table(texts, scores);
        output.WriteLine(table);
        foreach (var score in scores) Judge(score);
        // In so few trials one hit of the hardest scenarios says nothing about a share of one in a thousand.
        if (!Tier.Full) return;
        ((double)scores.Sum(score => score[Ending.SureWrong]) / scores.Sum(score => score.Trials)).ShouldBeLessThan(0.001);
        var words = WordTable.Of(texts);
        output.WriteLine(words);
        if (Environment.GetEnvironmentVariable("ARCHIVE_ACCEPT") == "1") File.WriteAllText(Page, Put("words", words, Put("trials", table, File.ReadAllText(Page))));
    }

    static string Put(string name, string table, string page)
    {
        var (open, close) = ($"<!-- {name} -->", $"<!-- /{name} -->");
        var (start, end) = (page.IndexOf(open, StringComparison.Ordinal), page.IndexOf(close, StringComparison.Ordinal));
        return $"{page[..start]}{open}\n\n{table.Trim()}\n\n{page[end..]}";
    }

    static Score Run(Scenario scenario, TrialTexts texts, ulong seed)
    {
        var score = new Score(scenario);
        var draw = new Draw(texts, new Dice(seed));
        var trials = scenario.Bar is Bar.Gone or Bar.Hard ? Tier.Times(20, full: 2_000) : Tier.Times(15, full: 500);
        for (var i = 0; i < trials; i++)
        {
            var trial = scenario.Draw(draw);
            // Where the other words begin or end with the old ones, the quote is still there letter for letter: nothing to heal.
            while (scenario.Bar is Bar.Gone or Bar.Hard && trial.IsFound) trial = scenario.Draw(draw);
            score.Add(trial.Run());
        }
        return score;
    }

    static void Judge(Score score)
    {
        var name = score.Scenario.Name;
        switch (score.Scenario.Bar)
        {
            case Bar.Found:
                score[Ending.Found].ShouldBe(score.Trials, name);
                break;
            case Bar.Right:
                // A few hundred trials would fail by chance now and then; the bar is the longer tier's.
                if (Tier.Full) ((double)score.Right / score.Trials).ShouldBeGreaterThanOrEqualTo(0.97, name);
                break;
            case Bar.Gone:
                ((double)score[Ending.SureWrong] / score.Trials).ShouldBeLessThanOrEqualTo(0.001, name);
                break;
            case Bar.Hard:
                if (Tier.Full) ((double)score[Ending.SureWrong] / score.Trials).ShouldBeLessThanOrEqualTo(0.005, name);
                break;
            default:
                break;
        }
    }

    static string Table(TrialTexts texts, List<Score> scores)
    {
        var total = scores.Sum(score => score.Trials);
        var wrong = scores.Sum(score => score[Ending.SureWrong]);
        var captures = texts.Captures == 0 ? "no captures were at hand" : $"{texts.Captures} captures at hand";
        return string.Create(CultureInfo.InvariantCulture,
            $"""
            {total} trials over {texts.All.Count} texts ({texts.All.Count - texts.Captures} shipped bodies; {captures}) with {texts.Words.Count} different words.
            Healed unasked and wrong, all scenarios: {wrong}, {Score.Share(wrong, total)}.

            | scenario | trials | found by the build | found elsewhere | sure, right | sure, WRONG | proposed, right | proposed, wrong | refused |
            |---|---|---|---|---|---|---|---|---|
            {string.Join('\n', scores.Select(score => score.Row()))}
            """);
    }
}
