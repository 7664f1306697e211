using Archive.Cli;
using Archive.Cli.Publishing;
using Archive.Model;
using Archive.Model.Fingerprints;
using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Publishing;

/// <summary>A disk that refuses: the old site stays whole, one line says why, and nothing is left that the next build would trip over.</summary>
public sealed class FaultTests
{
    // Fifty entries, two languages; bytes made once, so that the tests cost what the disk costs.
    static readonly Lazy<(SitePlan Old, SitePlan New)> Plans = new(() => (Kept(ManyEntries.Of(25)), Kept(ManyEntries.Of(25).With("templates/strings.en.yaml",
        File.ReadAllText(Repository.At("templates/strings.en.yaml")).Replace("home: \"Home\"", "home: \"House\"")).Without("content/articles/story-003/article.ar.md").Without("content/articles/story-003/annotations.yaml"))));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_fault_at_any_write_leaves_the_old_site_as_it_was(bool clean)
    {
        using var place = new Published();
        var (old, next) = (Plans.Value.Old, Plans.Value.New);
        place.Publish(old, new Fingerprint(1, 0));
        var tree = place.Tree;
        var writes = 0;
        using (var another = new Published())
        {
            another.Publish(old, new Fingerprint(1, 0));
            another.Publish(next, new Fingerprint(2, 0), clean: clean, before: _ => Interlocked.Increment(ref writes));
        }
        writes.ShouldBeGreaterThan(500);
        var step = Tier.Torture ? 1 : writes / Tier.Times(6, 40);
        for (var fails = 1; fails <= writes; fails += step)
        {
            var done = 0;
            ((Action)(() => place.Publish(next, new Fingerprint(2, 0), clean: clean, before: _ =>
            {
                if (Interlocked.Increment(ref done) == fails) throw new IOException("No space left on device");
            }))).ShouldBeRefused(74);
            Published.Differences(place.Tree, tree).ShouldBeEmpty($"write {fails} of {writes}");
            Directory.EnumerateFileSystemEntries(place.Beside("public.trees")).ShouldBeEmpty();
        }
        place.Publish(next, new Fingerprint(2, 0), clean: clean);
        Published.Differences(place.Tree, Published.TreeOf(next)).ShouldBeEmpty();
    }

    [Fact]
    public void A_fault_while_the_spare_is_brought_up_to_date_costs_the_spare_and_nothing_else()
    {
        using var place = new Published();
        place.Publish(1);
        place.Publish(2);
        ((Action)(() => place.Publish(3, before: path => throw new IOException($"Input/output error: {path}")))).ShouldBeRefused(74);
        Published.Differences(place.Tree, Published.TreeOf(Generation.Of(2))).ShouldBeEmpty();
        place.Publish(4);
        Published.Differences(place.Tree, Published.TreeOf(Generation.Of(4))).ShouldBeEmpty();
    }

    [Fact]
    public void What_may_not_be_written_is_another_refusal_than_what_could_not()
    {
        using var place = new Published();
        place.Publish(1);
        ((Action)(() => place.Publish(2, before: _ => throw new UnauthorizedAccessException("Permission denied")))).ShouldBeRefused(73);
    }

    [Fact]
    public void A_site_that_will_not_fit_is_refused_before_anything_is_written()
    {
        using var place = new Published();
        ((Action)(() => DiskSpace.Ask(place.Beside(""), last: 1_000_000_000, free: 1_300_000_000))).ShouldBeRefused(74);
        DiskSpace.Ask(place.Beside(""), last: 1_000_000_000, free: 1_400_000_000);
        DiskSpace.Ask(place.Beside(""), last: 0);
    }

    [Fact]
    public async Task Of_many_builds_at_once_one_writes_and_the_others_are_turned_away_at_once()
    {
        foreach (var builds in new[] { 2, 8 })
        {
            using var place = new Published();
            using var turnedAway = new CountdownEvent(builds - 1);
            // The one that writes goes on when all others have had their answer.
            var slow = new SitePlan([.. Generation.Of(1).Files.Select(file => file with { Render = known => { turnedAway.Wait(); return file.MakeUnless(known); } })]);
            var answers = await Task.WhenAll(Enumerable.Range(0, builds).Select(_ => Task.Factory.StartNew(() =>
            {
                try
                {
                    place.Publish(slow, new Fingerprint(1, 0));
                    return 0;
                }
                catch (Failure failure)
                {
                    turnedAway.Signal();
                    return failure.ExitCode;
                }
            }, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
            answers.Order().ShouldBe(Enumerable.Repeat(75, builds - 1).Prepend(0));
            Published.Differences(place.Tree, Published.TreeOf(Generation.Of(1))).ShouldBeEmpty();
        }
    }

    static SitePlan Kept(Site site) => new([.. SiteBuild.From(site.Sources, new BuildOptions()).Plan.Files.Select(file =>
    {
        var made = file.Make();
        return file with { Render = known => known.Content == made.Identity.Content ? Rendered.Unchanged(known) : made };
    })]);
}
