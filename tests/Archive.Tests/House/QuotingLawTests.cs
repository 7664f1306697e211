using System.Security.Cryptography;
using System.Text;
using Archive.Cli;
using Archive.Model;
using Archive.Prose;
using Archive.Words;
using Shouldly;
using Xunit;

namespace Archive.Tests.House;

/// <summary>
/// The law of quoting on what is really published: no byte of the output holds nine words in a row of one line of a capture, the
/// headline excepted. It needs the captures, which are never in git.
/// </summary>
public sealed class QuotingLawTests
{
    const int Run = 9;

    [Fact]
    public void No_output_file_holds_nine_words_in_a_row_of_a_capture()
    {
        var sources = new Disk(Repository.Root).Read();
        var build = SiteBuild.From(sources, new BuildOptions());
        var captures = build.Corpus.Corpus.Articles.Where(article => article.Publish != Publish.Full && article.Seal is not null)
            .Select(article => (article, text: TextOf(article.Seal!.Sha256))).ToList();
        if (captures.All(item => item.text is null)) Assert.Skip("no capture is at hand: neither in captures/ nor in ../shared/seeds");

        var forbidden = captures.Where(item => item.text is not null).SelectMany(item => Runs(item.article, item.text!)).ToHashSet(StringComparer.Ordinal);
        forbidden.Count.ShouldBeGreaterThan(100);
        foreach (var file in build.Plan.Files)
        {
            var words = Tokens.Of(Html.Unescape(Encoding.UTF8.GetString(file.Make().Bytes.Span))).Select(word => word.Form).ToList();
            for (var i = 0; i + Run <= words.Count; i++)
                forbidden.Contains(string.Join(' ', words[i..(i + Run)])).ShouldBeFalse($"{file.Path}: {words[i]} {words[i + 1]} …");
        }
    }

    static IEnumerable<string> Runs(Article article, string text)
    {
        var headline = Folding.Key(article.Title.In(article.Language.Tag)!);
        foreach (var line in CaptureText.Lines(text).Select(line => line.Span.Of(text)).Where(line => !Folding.Key(line).Contains(headline, StringComparison.Ordinal)))
        {
            var words = Tokens.Of(line).Select(word => word.Form).ToList();
            for (var i = 0; i + Run <= words.Count; i++) yield return string.Join(' ', words[i..(i + Run)]);
        }
    }

    static string? TextOf(string sha256) => new[] { Repository.At("captures"), Repository.At("../shared/seeds") }.Where(Directory.Exists)
        .SelectMany(Directory.GetFiles).Select(File.ReadAllBytes)
        .Where(bytes => Convert.ToHexStringLower(SHA256.HashData(bytes)) == sha256).Select(Encoding.UTF8.GetString).FirstOrDefault();
}
