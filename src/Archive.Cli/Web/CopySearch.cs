using Archive.Links;
using Archive.Model;

namespace Archive.Cli.Web;

/// <summary>Looks for a web archive's copy of a page: in its index, then by its redirect, then by its availability service.</summary>
/// <param name="ask">Asks one address: the address, the clock, how much of the body.</param>
/// <param name="archive">How the archive is asked and its answers are read.</param>
/// <param name="time">The clock of the run.</param>
sealed class CopySearch(Func<Uri, CancellationToken, int, Task<Reply>> ask, WebArchive archive, TimeProvider time) : IDisposable
{
    static readonly TimeSpan Budget = TimeSpan.FromSeconds(20);

    // A public good with many callers: slower than any other host.
    readonly Host host = new(time, TimeSpan.FromSeconds(2));

    /// <summary>True where the archive asked for patience: nothing more is asked of it in this run.</summary>
    public bool IsClosed => host.IsClosed;

    /// <summary>The copy made nearest to a day, or null where none was found.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public async Task<WebCopy?> Find(string url, DateOnly day, CancellationToken stop)
    {
        using var turn = await host.Turn(stop);
        var before = await Ask(archive.IndexUpTo(url, day), reply => archive.ReadIndex(url, reply.Text), stop);
        var after = await Ask(archive.IndexFrom(url, day), reply => archive.ReadIndex(url, reply.Text), stop);
        return WebArchive.Nearest(day, before, after)
            ?? await Ask(archive.Redirect(url, day), reply => archive.ReadRedirect(url, reply.Head.Location), stop)
            ?? await Ask(archive.Available(url, day), reply => archive.ReadAvailable(url, reply.Text), stop);
    }

    // Where one way gives no answer the next one is tried; only a wish for patience ends the search.
    async Task<WebCopy?> Ask(Uri address, Func<Reply, WebCopy?> read, CancellationToken stop)
    {
        var clock = new Clock(time, Budget);
        while (!host.IsClosed)
        {
            await host.Wait(stop);
            try
            {
                host.Space();
                var reply = await clock.Run(end => ask(address, end, Asker.MostBytes), stop);
                if (!host.GrantsPatience(reply.Head)) return read(reply);
            }
            catch (NoAnswer)
            {
                return null;
            }
            finally
            {
                host.Space();
            }
        }
        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => host.Dispose();
}
