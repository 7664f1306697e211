using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Archive.Tests.Generated;
using Archive.Words;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Words;

/// <summary>The browser's script and <see cref="SearchTokens"/> cut the same words, places included. Needs node; the longer tier asks for every code point.</summary>
public sealed class SearchTokenTwinTests
{
    [Fact]
    public void The_script_cuts_every_text_as_the_build_does()
    {
        var texts = Characters().Concat(Texts.Broken.Array[Tier.Times(500, full: 5_000)].Single())
            // A file is UTF-8 and holds no half of a pair.
            .Select(text => string.Concat(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).EnumerateRunes().Where(rune => IsAgreed(rune.Value)))).ToList();
        var expected = texts.Select(text => SearchTokens.Of(text).Select(token => $"{token.Term}|{token.Span.Start}|{token.Span.End}").ToList()).ToList();
        var actual = Run(texts);
        actual.Count.ShouldBe(expected.Count);
        for (var i = 0; i < texts.Count; i++)
        {
            // A character younger than this node has no form there yet.
            if (actual[i] is not { } terms) continue;
            terms.ShouldBe(expected[i], string.Join(' ', texts[i].Take(40).Select(c => $"U+{(int)c:X4}")));
        }
        actual.Count(terms => terms is null).ShouldBeLessThan(texts.Count / 2);
    }

    // Han and scripts that Unicode still adds to are left out: machines differ in which they know.
    static bool IsAgreed(int point) => point is not (>= 0x3400 and < 0xF900 or >= 0x10000 and < 0x1D000 or > 0x1FFFF);

    // Each between two letters of each script, so that what it drops, parts and becomes is seen; blocks of Arabic always.
    static IEnumerable<string> Characters()
    {
        for (var point = 0; point <= 0x10FFFF; point++)
        {
            var always = point is < 0x900 or >= 0x1E00 and < 0x2200 or >= 0xFB50 and <= 0xFEFF;
            if (!always && !(Tier.Full && IsAgreed(point)) || point is >= 0xD800 and <= 0xDFFF) continue;
            var c = char.ConvertFromUtf32(point);
            yield return $"و{c}ي a{c}b";
        }
    }

    static List<List<string>?> Run(List<string> texts)
    {
        var folder = Directory.CreateTempSubdirectory("archive-twin-").FullName;
        try
        {
            var script = Path.Combine(folder, "twin.js");
            File.WriteAllText(Path.Combine(folder, "texts.json"), JsonSerializer.Serialize(texts));
            File.WriteAllText(script, $$"""
                const fs = require("fs");
                {{NormalTable.Script}}
                const of = searchTokens({{NormalTable.Json}});
                const texts = JSON.parse(fs.readFileSync(__dirname + "/texts.json", "utf8"));
                fs.writeFileSync(__dirname + "/out.json", JSON.stringify(texts.map(text => /\p{Cn}/u.test(text) ? null : of(text).map(row => row.join("|")))));
                """);
            var node = Start(script);
            if (node is null) Assert.Skip("node is not installed");
            using (node)
            {
                var said = node.StandardError.ReadToEnd();
                node.WaitForExit();
                node.ExitCode.ShouldBe(0, said);
            }
            return JsonSerializer.Deserialize<List<List<string>?>>(File.ReadAllText(Path.Combine(folder, "out.json")))!;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static Process? Start(string script)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", [script]) { RedirectStandardError = true });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
