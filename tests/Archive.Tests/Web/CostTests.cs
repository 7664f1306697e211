using System.IO.Compression;
using System.Text;
using Archive.Links;
using Shouldly;
using Xunit;

namespace Archive.Tests.Web;

/// <summary>What hostile answers cost. Memory is counted for the whole process, so nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(CostTests), DisableParallelization = true)]
[Collection(nameof(CostTests))]
public sealed class CostTests
{
    [Fact]
    public async Task An_endless_body_and_a_bomb_cost_little()
    {
        var bomb = new MemoryStream();
        using (var zip = new GZipStream(bomb, CompressionLevel.SmallestSize)) zip.Write(new byte[64 << 20]);
        using var server = new ScriptedServer(async (asked, stream, stop) =>
        {
            if (asked.Path == "/robots.txt") { await ScriptedServer.Say(stream, "404", stop); return; }
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\n{(asked.Path == "/bomb" ? "Content-Encoding: gzip\r\n" : "")}\r\n"), stop);
            if (asked.Path == "/bomb") await stream.WriteAsync(bomb.ToArray(), stop);
            else while (true) await stream.WriteAsync(new byte[16_384], stop);
        });
        var before = GC.GetTotalAllocatedBytes(precise: true);
        (await LinkCheckTests.Check(server, "/endless")).Outcome.ShouldBe(Outcome.Alive);
        (await LinkCheckTests.Check(server, "/bomb")).Outcome.ShouldBe(Outcome.Alive);
        (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(20 << 20);
        server.Sent.ShouldBeLessThan(20 << 20);
    }
}
