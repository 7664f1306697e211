using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Cli;
using Archive.Importing;
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

        var forbidden = captures.Where(item => item.text is not null).SelectMany(item => Runs(item.article.Title.In(item.article.Language.Tag)!, item.text!)).ToHashSet(StringComparer.Ordinal);
        forbidden.Count.ShouldBeGreaterThan(100);
        Withheld(build.Plan, forbidden);
    }

    [Fact]
    public void A_draft_of_a_capture_leaves_no_trace_in_the_published_site()
    {
        var captures = Captures().Select((text, number) => (Slug: $"withheld-{number}", Text: text)).ToList();
        if (captures.Count == 0) Assert.Skip("no capture is at hand: neither in captures/ nor in ../shared/seeds");
        var corpus = SiteBuild.From(new Disk(Repository.Root).Read(), new BuildOptions()).Corpus.Corpus;
        var drafts = captures.Select(capture => Importer.Import(capture.Slug, capture.Text, new DateOnly(2026, 11, 22), corpus.Outlets, corpus.Labels)).ToList();
        // Only the drafts: their words are in no other entry.
        var sources = new Sources(new Disk(Repository.Root).Read().Files
            .Where(file => !file.Path.StartsWith("content/articles/", StringComparison.Ordinal) && !file.Path.StartsWith("content/lessons/", StringComparison.Ordinal))
            .Concat(drafts.SelectMany(draft => draft.Files)));
        var build = SiteBuild.From(sources, new BuildOptions());
        build.IsSound.ShouldBeTrue(string.Join('\n', build.Diagnostics.Where(fault => fault.IsError).Select(fault => $"{fault.Rule.Code} {fault.Place}")));
        build.Corpus.Articles.Count(entry => entry.Article.Publish == Publish.Draft).ShouldBe(captures.Count);
        // Of a draft not even the headline goes out, nor its name.
        var forbidden = captures.SelectMany(capture => Runs(null, capture.Text)).ToHashSet(StringComparer.Ordinal);
        Withheld(build.Plan, forbidden);
        foreach (var file in build.Plan.Files)
        {
            file.Path.ShouldNotContain("withheld-");
            Encoding.UTF8.GetString(file.Make().Bytes.Span).ShouldNotContain("withheld-", customMessage: file.Path);
        }
    }

    static void Withheld(SitePlan plan, HashSet<string> forbidden)
    {
        foreach (var file in plan.Files)
        {
            foreach (var text in Readings(file.Make().Bytes))
            {
                var words = Tokens.Of(text).Select(word => word.Form).ToList();
                for (var i = 0; i + Run <= words.Count; i++)
                    forbidden.Contains(string.Join(' ', words[i..(i + Run)])).ShouldBeFalse($"{file.Path}: {words[i]} {words[i + 1]} …");
            }
        }
    }

    // Everything that could be read out of a file: its text, and what HTML, JSON and addresses hide behind their escapes.
    static IEnumerable<string> Readings(ReadOnlyMemory<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(Inflated(bytes.ToArray()));
        yield return Html.Unescape(text);
        if (text.Contains("\\u", StringComparison.Ordinal)) yield return Regex.Replace(text, @"\\u([0-9a-fA-F]{4})", match => $"{(char)Convert.ToInt32(match.Groups[1].Value, 16)}");
        if (text.Contains("%D", StringComparison.OrdinalIgnoreCase)) yield return Uri.UnescapeDataString(text);
    }

    // Of a picture the words that were put into it (PNG: tEXt, iTXt, zTXt), of a compressed file its content.
    static byte[] Inflated(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])) return Read(new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress));
        if (!bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])) return bytes;
        using var words = new MemoryStream();
        for (var at = 8; at + 8 <= bytes.Length;)
        {
            var (length, kind) = (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at)), Encoding.ASCII.GetString(bytes, at + 4, 4));
            if (kind is "tEXt" or "iTXt") words.Write(bytes, at + 8, length);
            if (kind == "zTXt") words.Write(Read(new ZLibStream(new MemoryStream(bytes, at + 10 + Array.IndexOf(bytes, (byte)0, at + 8) - at - 8, length), CompressionMode.Decompress)));
            at += length + 12;
        }
        return words.ToArray();
    }

    static byte[] Read(Stream stream)
    {
        using var bytes = new MemoryStream();
        using (stream) stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    static IEnumerable<string> Captures() => new[] { Repository.At("captures"), Repository.At("../shared/seeds") }.Where(Directory.Exists)
        .SelectMany(folder => Directory.GetFiles(folder, "*.txt")).Select(File.ReadAllText).Where(text => Tokens.Count(text) > 100).Distinct();

    static IEnumerable<string> Runs(string? title, string text)
    {
        var headline = title is null ? null : Folding.Key(title);
        foreach (var line in CaptureText.Lines(text).Select(line => line.Span.Of(text)).Where(line => headline is null || !Folding.Key(line).Contains(headline, StringComparison.Ordinal)))
        {
            var words = Tokens.Of(line).Select(word => word.Form).ToList();
            for (var i = 0; i + Run <= words.Count; i++) yield return string.Join(' ', words[i..(i + Run)]);
        }
    }

    static string? TextOf(string sha256) => new[] { Repository.At("captures"), Repository.At("../shared/seeds") }.Where(Directory.Exists)
        .SelectMany(Directory.GetFiles).Select(File.ReadAllBytes)
        .Where(bytes => Convert.ToHexStringLower(SHA256.HashData(bytes)) == sha256).Select(Encoding.UTF8.GetString).FirstOrDefault();
}
