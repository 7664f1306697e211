using System.Text;
using Archive.Links;

namespace Archive.Cli.Web;

/// <summary>The journal of a run on disk, in the publisher's yard: written line by line, so that a run that was stopped loses nothing.</summary>
sealed class RunJournal : IDisposable
{
    readonly string path;
    readonly FileStream file;
    readonly Lock writing = new();

    /// <summary>Opens the journal of a root; what another run of the same day has found so far is taken over.</summary>
    /// <exception cref="Failure">Another run has it, or the disk refuses.</exception>
    public RunJournal(Disk disk, DateOnly date)
    {
        path = Path.Combine(disk.Root, "site", "links-run.jsonl");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            using var reader = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
            Found = Journal.Read(reader.ReadToEnd(), date);
            // Written anew: a journal of another day goes, and so does a last line that was cut off.
            file.SetLength(0);
            Write(Journal.Head(date) + string.Concat(Found.Select(line => Journal.LineOf(line.Url, line.Seen))));
        }
        catch (IOException) when (File.Exists(path) && file is null)
        {
            throw new Failure(ExitCode.Locked, $"another run is checking links: {path} is in use");
        }
        catch (Exception fault) when (Disk.IsRefusal(fault))
        {
            throw new Failure(ExitCode.CannotWrite, $"cannot write {path}: {fault.Message}");
        }
    }

    /// <summary>What was found before this run began.</summary>
    public IReadOnlyList<(string Url, Observation Seen)> Found { get; }

    /// <summary>Notes what was found.</summary>
    public void Note(string url, Observation seen)
    {
        lock (writing) Write(Journal.LineOf(url, seen));
    }

    /// <summary>Ends the run: the journal goes.</summary>
    public void Close()
    {
        file.Dispose();
        File.Delete(path);
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    void Write(string text)
    {
        file.Write(Encoding.UTF8.GetBytes(text));
        file.Flush();
    }
}
