using System.CommandLine;
using Archive.Cli.DevServer;

namespace Archive.Cli.Commands;

/// <summary><c>archive serve</c>: the site on this machine, in step with the files while somebody writes.</summary>
static class ServeCommand
{
    const int Usual = 4400;

    public static Command Make(Option<DirectoryInfo> root)
    {
        var port = WholeNumber.Option("--port", $"The port; 0 for any that is free (default: {Usual} or, where that is taken, a free one).", 0, 65535);
        var open = new Option<bool>("--private") { Description = "Show drafts and whole texts." };
        var command = new Command("serve", "Shows the site in a browser while you write; writes nothing.") { port, open };
        command.SetAction((parsed, end) => Run(new Disk(parsed.GetValue(root)!.FullName), parsed.GetValue(port), parsed.GetValue(open), end));
        return command;
    }

    static async Task<int> Run(Disk disk, int? port, bool isPrivate, CancellationToken end)
    {
        if (!Directory.Exists(disk.Root)) throw new Failure(ExitCode.WrongUsage, $"there is no folder {disk.Root}");
        var listeners = new Listeners();
        // A file that is read without end would keep a core busy and every later save waiting: the program ends and names it.
        using var watchdog = Watchdog.EndingProcess(stopped => Screen.Show([stopped]));
        var live = new LiveSite(disk, isPrivate, listeners, new Terminal(Screen.Say), watchdog.Reading);
        // Watched before it is read: what is written in between is seen.
        using var watcher = new Watcher(disk.Root);
        await using var server = await Server.Start(port ?? Usual, live, listeners, end)
            ?? (port is null ? await Server.Start(0, live, listeners, end) : null)
            ?? throw new Failure(ExitCode.InputOutput, $"port {port} is taken by another program; leave --port out and a free one is found");
        try
        {
            var following = live.Run(watcher, end);
            await Task.WhenAny(live.First, following);
            if (live.First.IsCompleted) Screen.Result($"{server.Address}{live.Now.BasePath}\n");
            await following;
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // Ctrl-C is how it ends.
        }
        return ExitCode.Fine;
    }
}
