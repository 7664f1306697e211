using System.Globalization;
using System.Text;
using Archive.Cli;
using Archive.Cli.Publishing;
using Archive.Model;
using Archive.Model.Fingerprints;
using Shouldly;

namespace Archive.Tests.Publishing;

/// <summary>A site of few files that all say the same number, so that whoever reads it sees at once which build it is from.</summary>
static class Generation
{
    public static readonly string[] Paths = ["ar/index.html", "en/deep/er/index.html", "index.html"];

    public static SitePlan Of(int number) => new([.. Paths.Select(path => new PlannedFile(path, () => Page(number)))]);

    /// <summary>The number of a page.</summary>
    public static int Read(string page) => int.Parse(File.ReadAllText(page).Split("number ")[1], CultureInfo.InvariantCulture);

    /// <summary>Publishes a number.</summary>
    public static void Publish(this Published place, int number, SwapWay best = SwapWay.Exchange, bool clean = false, Action<string>? before = null) =>
        place.Publish(Of(number), Fingerprint.Of(Page(number).Span), best, clean, before);

    /// <summary>Publishes a plan.</summary>
    public static void Publish(
        this Published place, SitePlan plan, Fingerprint inputs, SwapWay best = SwapWay.Exchange, bool clean = false, Action<string>? before = null)
    {
        using var publisher = Publisher.Open(place.Folder, best, before);
        publisher.Publish(plan, inputs, new Told([], "", ""), clean).ShouldBeEmpty();
    }

    /// <summary>Expects a build to be refused, in one line.</summary>
    public static void ShouldBeRefused(this Action build, int exitCode)
    {
        var failure = Should.Throw<Failure>(build);
        failure.ExitCode.ShouldBe(exitCode);
        failure.Message.ShouldNotContain("\n");
    }

    static ReadOnlyMemory<byte> Page(int number) => Encoding.UTF8.GetBytes($"<meta name=\"generator\" content=\"Archive 0\">number {number}");
}
