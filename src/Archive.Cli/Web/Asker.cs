using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Archive.Links;

namespace Archive.Cli.Web;

/// <summary>What came back: the head of an answer and the beginning of its body.</summary>
/// <param name="Head">The head.</param>
/// <param name="Body">Its first bytes, as they came: nothing is decompressed.</param>
sealed record Reply(Answer Head, ReadOnlyMemory<byte> Body)
{
    /// <summary>The body as text.</summary>
    public string Text => Encoding.UTF8.GetString(Body.Span);
}

/// <summary>
/// Asks one address once. It follows no redirect, keeps no cookie, knows no proxy and no password, unpacks nothing, reads a small part
/// of a body, and opens every connection anew through the dialler.
/// </summary>
sealed class Asker : IDisposable
{
    /// <summary>So much of a body is read; bytes.</summary>
    public const int MostBytes = 64 * 1024;

    const int MostKilobytesOfHead = 32;

    // The dialler has clocks of its own for names and calls; this one ends a handshake that never does.
    static readonly TimeSpan ConnectTime = TimeSpan.FromSeconds(10);
    static readonly TimeSpan HeadTime = TimeSpan.FromSeconds(10);

    readonly HttpMessageInvoker web;
    readonly string name;

    /// <summary>An asker.</summary>
    /// <param name="dialler">Makes its connections.</param>
    /// <param name="name">What it says of itself: <c>User-Agent</c>.</param>
    public Asker(Dialler dialler, string name)
    {
        this.name = name;
        web = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // A proxy named by the environment would dial in our place, without our gate.
            UseProxy = false,
            Proxy = null,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = ConnectTime,
            // No connection is used twice: each passes the gate.
            PooledConnectionLifetime = TimeSpan.Zero,
            MaxResponseHeadersLength = MostKilobytesOfHead,
            MaxResponseDrainSize = 0,
            // Servers with addresses in Arabic send them as they are.
            ResponseHeaderEncodingSelector = (header, _) => header == "Location" ? Encoding.UTF8 : null,
            ConnectCallback = (target, stop) => dialler.Dial(target.DnsEndPoint.Host, target.DnsEndPoint.Port, stop),
            SslOptions = new SslClientAuthenticationOptions
            {
                // A certificate may name addresses to fetch others from; nobody dials those.
                CertificateChainPolicy = new X509ChainPolicy { DisableCertificateDownloads = true, RevocationMode = X509RevocationMode.NoCheck },
            },
        });
    }

    /// <summary>Asks an address.</summary>
    /// <param name="address">An http or https address.</param>
    /// <param name="clock">Ends the whole of it.</param>
    /// <param name="mostBytes">How much of the body is read.</param>
    /// <exception cref="NoAnswer">No whole answer came.</exception>
    public async Task<Reply> Ask(Uri address, CancellationToken clock, int mostBytes = MostBytes)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Version = HttpVersion.Version11, VersionPolicy = HttpVersionPolicy.RequestVersionOrLower };
            request.Headers.TryAddWithoutValidation("User-Agent", name);
            request.Headers.TryAddWithoutValidation("Accept", "*/*");
            request.Headers.TryAddWithoutValidation("Accept-Encoding", "identity");
            request.Headers.ConnectionClose = true;
            using var response = await Head(request, clock);
            var head = AnswerOf(response);
            // A redirect's body says nothing; of a refusal the head says it all.
            var isRead = !head.IsRedirect && (int)response.StatusCode < 300;
            return new Reply(head, isRead ? await Body(response, mostBytes, clock) : default);
        }
        catch (Exception fault) when (NoAnswer.IsOne(fault))
        {
            throw NoAnswer.Of(fault);
        }
    }

    async Task<HttpResponseMessage> Head(HttpRequestMessage request, CancellationToken clock)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(clock);
        limit.CancelAfter(HeadTime);
        return await web.SendAsync(request, limit.Token);
    }

    static Answer AnswerOf(HttpResponseMessage response)
    {
        return new Answer((int)response.StatusCode, First("Location"), First("Retry-After"), First("cf-mitigated") == "challenge", First("Set-Cookie") is not null);

        string? First(string header) => response.Headers.NonValidated.TryGetValues(header, out var values) ? values.First() : null;
    }

    static async Task<ReadOnlyMemory<byte>> Body(HttpResponseMessage response, int mostBytes, CancellationToken clock)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(clock);
        var bytes = new byte[mostBytes];
        var read = await stream.ReadAtLeastAsync(bytes, mostBytes, throwOnEndOfStream: false, clock);
        return bytes.AsMemory(0, read);
    }

    /// <inheritdoc/>
    public void Dispose() => web.Dispose();
}
