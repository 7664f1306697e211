using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Archive.Tests.Web;

/// <summary>A request that a server got: the host and path asked for, and when, since the server began.</summary>
sealed record Asked(string Host, string Path, TimeSpan At, string Head);

/// <summary>A server on this machine that answers byte for byte what a script says, and remembers who asked for what and when.</summary>
sealed class ScriptedServer : IDisposable
{
    readonly TcpListener listener;
    readonly CancellationTokenSource end = new();
    readonly Stopwatch clock = Stopwatch.StartNew();
    readonly Func<Asked, Stream, CancellationToken, Task> script;
    int connections;
    long sent;

    public ScriptedServer(Func<Asked, Stream, CancellationToken, Task> script, IPAddress? address = null)
    {
        this.script = script;
        listener = new TcpListener(address ?? IPAddress.Loopback, 0);
        listener.Start(1_000);
        _ = Accept();
    }

    /// <summary>A server whose answers are a head and perhaps a body for each path; others are not found.</summary>
    public static ScriptedServer Of(Func<Asked, string?> answer) => new((asked, stream, stop) => Say(stream, answer(asked) ?? "404", stop));

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public int Connections => connections;

    /// <summary>Bytes that the network took from the script.</summary>
    public long Sent => Interlocked.Read(ref sent);

    public ConcurrentQueue<Asked> Log { get; } = new();

    public IEnumerable<Asked> LogOf(string path) => Log.Where(asked => asked.Path == path);

    /// <summary>An answer written short: <c>200</c>, <c>301 /other</c>, <c>429 Retry-After: 2</c>; a body may follow an empty line.</summary>
    public static async Task Say(Stream stream, string answer, CancellationToken stop)
    {
        var parts = answer.Split("\n\n", 2);
        var (first, body) = (parts[0].Split(' ', 2), parts.Length > 1 ? parts[1] : "words");
        var extra = first.Length == 1 ? "" : first[1].Contains(": ") ? first[1] + "\r\n" : $"Location: {first[1]}\r\n";
        var bytes = Encoding.UTF8.GetBytes(body);
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"HTTP/1.1 {first[0]} Answer\r\nContent-Length: {bytes.Length}\r\n{extra}Connection: close\r\n\r\n"), stop);
        await stream.WriteAsync(bytes, stop);
    }

    public void Dispose()
    {
        end.Cancel();
        listener.Stop();
    }

    async Task Accept()
    {
        try
        {
            while (true) _ = One(await listener.AcceptTcpClientAsync(end.Token));
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException)
        {
            // The test is over.
        }
    }

    async Task One(TcpClient client)
    {
        Interlocked.Increment(ref connections);
        var at = clock.Elapsed;
        using var _ = client;
        try
        {
            await using var stream = new CountingStream(client.GetStream(), bytes => Interlocked.Add(ref sent, bytes));
            var head = new StringBuilder();
            var buffer = new byte[4_096];
            while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
            {
                var read = await client.GetStream().ReadAsync(buffer, end.Token);
                if (read == 0) return;
                head.Append(Encoding.Latin1.GetString(buffer, 0, read));
            }
            var lines = head.ToString().Split("\r\n");
            var asked = new Asked(lines.First(line => line.StartsWith("Host: ", StringComparison.OrdinalIgnoreCase))[6..], lines[0].Split(' ')[1], at, head.ToString());
            Log.Enqueue(asked);
            await script(asked, stream, end.Token);
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The other side had enough.
        }
    }
}
