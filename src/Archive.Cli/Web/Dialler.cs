using System.Net;
using System.Net.Sockets;
using Archive.Links;

namespace Archive.Cli.Web;

/// <summary>
/// Makes connections. A name is resolved once, every number it resolves to must pass the gate, and what is dialled is a number that
/// passed: so a name that answers otherwise the second time gains nothing.
/// </summary>
/// <param name="gate">Which numbers and ports may be dialled.</param>
/// <param name="resolve">Asks for the numbers of a name.</param>
/// <param name="connect">Connects to a number.</param>
sealed class Dialler(
    Gate gate, Func<string, CancellationToken, Task<IPAddress[]>> resolve, Func<IPEndPoint, CancellationToken, Task<Stream>> connect)
{
    // A name with more numbers than this is not tried further.
    const int MostNumbers = 8;

    static readonly TimeSpan LookupTime = TimeSpan.FromSeconds(3);
    static readonly TimeSpan ConnectTime = TimeSpan.FromSeconds(5);

    /// <summary>A dialler of the real network.</summary>
    public Dialler(Gate gate) : this(gate, Dns.GetHostAddressesAsync, Connect) { }

    /// <summary>The gate.</summary>
    public Gate Gate => gate;

    /// <summary>A connection to a host.</summary>
    /// <exception cref="NoAnswer">It may not be dialled, has no number, or no number took the call.</exception>
    public async ValueTask<Stream> Dial(string host, int port, CancellationToken stop)
    {
        if (!gate.Admits(port)) throw new NoAnswer(new Observation(Outcome.Excluded, Reasons.Port));
        var numbers = await Lookup(host, stop);
        // One bad number among good ones is no accident: such a name is not dialled at all.
        if (!numbers.All(gate.Admits)) throw new NoAnswer(new Observation(Outcome.Excluded, Reasons.Address));
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(stop);
        clock.CancelAfter(ConnectTime);
        foreach (var number in numbers.Take(MostNumbers))
        {
            try
            {
                return await connect(new IPEndPoint(number, port), clock.Token);
            }
            // The next number may take the call.
            catch (SocketException)
            {
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                break;
            }
        }
        throw new NoAnswer(new Observation(Outcome.Trouble, Reasons.Connect));
    }

    async Task<IPAddress[]> Lookup(string host, CancellationToken stop)
    {
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(stop);
        clock.CancelAfter(LookupTime);
        try
        {
            var numbers = await resolve(host, clock.Token);
            return numbers.Length > 0 ? numbers : throw new NoAnswer(new Observation(Outcome.Trouble, Reasons.Lookup));
        }
        catch (SocketException fault)
        {
            var isUnknown = fault.SocketErrorCode == SocketError.HostNotFound;
            throw new NoAnswer(new Observation(isUnknown ? Outcome.Missing : Outcome.Trouble, isUnknown ? Reasons.Dns : Reasons.Lookup));
        }
        // A name that no resolver would take, such as one with a part of more than 63 letters.
        catch (ArgumentException)
        {
            throw new NoAnswer(new Observation(Outcome.Missing, Reasons.Dns));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new NoAnswer(new Observation(Outcome.Trouble, Reasons.Lookup));
        }
    }

    static async Task<Stream> Connect(IPEndPoint number, CancellationToken stop)
    {
        var socket = new Socket(number.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(number, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
