using System.Diagnostics;
using System.Globalization;
using Archive.Fuzz;

// usage: archive-fuzz [--only NAME] [--seconds N] [--seed N] [--keep FOLDER]    the built-in mutator
//        archive-fuzz FILE --only NAME                                          one input again
//        archive-fuzz --afl --only NAME                                         under afl-fuzz, instrumented by the tool sharpfuzz
var only = Option("--only");
// First of all: instrumented code that runs before afl-fuzz has lent its memory ends the process.
if (args.Contains("--afl"))
{
    SharpFuzz.Fuzzer.OutOfProcess.Run(stream =>
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        Harness.All.Single(harness => harness.Name == only).Run(bytes.ToArray());
    });
    return 0;
}
var seconds = int.Parse(Option("--seconds") ?? "60", CultureInfo.InvariantCulture);
var seed = ulong.Parse(Option("--seed") ?? "1", CultureInfo.InvariantCulture);
var keep = Option("--keep") ?? Path.Combine(Path.GetTempPath(), "archive-fuzz");
var chosen = Harness.All.Where(harness => only is null || harness.Name == only).ToList();
if (chosen.Count == 0) return Say($"no harness {only}; there are {string.Join(", ", Harness.All.Select(harness => harness.Name))}");

if (args.Length > 0 && File.Exists(args[0]))
{
    chosen[0].Run(File.ReadAllBytes(args[0]));
    return 0;
}
return chosen.Sum(harness => Fuzz(harness, TimeSpan.FromSeconds((double)seconds / chosen.Count))) == 0 ? 0 : 1;

int Fuzz(Harness harness, TimeSpan time)
{
    var mutator = new Mutator(harness.Seeds, seed);
    var found = new Dictionary<string, string>(StringComparer.Ordinal);
    var (runs, slowest, most, clock) = (0, TimeSpan.Zero, 0L, Stopwatch.StartNew());
    while (clock.Elapsed < time)
    {
        var input = mutator.Next();
        var (before, began) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        string? what = null;
        try
        {
            harness.Run(input);
        }
        catch (Exception fault)
        {
            what = $"{fault.GetType().Name}: {fault.Message.Split('\n')[0]}{fault.StackTrace?.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Contains("Archive.", StringComparison.Ordinal) && !line.Contains("Demand", StringComparison.Ordinal))}";
        }
        var took = Stopwatch.GetElapsedTime(began);
        runs++;
        if (took > slowest) slowest = took;
        most = Math.Max(most, GC.GetAllocatedBytesForCurrentThread() - before);
        // A machine may be busy: what is slow must be slow again.
        if (what is null && took > TimeSpan.FromSeconds(2) && Again(harness, input) > TimeSpan.FromSeconds(2)) what = "slow";
        if (what is null || !found.TryAdd(what[..Math.Min(160, what.Length)], "")) continue;
        Directory.CreateDirectory(keep);
        var file = Path.Combine(keep, $"{harness.Name}-{found.Count}");
        File.WriteAllBytes(file, input);
        Say($"  {harness.Name}: {what}\n    {file}");
    }
    Say(string.Create(CultureInfo.InvariantCulture,
        $"{harness.Name}: {runs} inputs in {clock.Elapsed.TotalSeconds:0} s, seed {seed}; slowest {slowest.TotalMilliseconds:0} ms, most memory {most / 1048576} MB; {found.Count} found"));
    return found.Count;
}

static TimeSpan Again(Harness harness, byte[] input)
{
    var began = Stopwatch.GetTimestamp();
    harness.Run(input);
    return Stopwatch.GetElapsedTime(began);
}

int Say(string words)
{
    Console.WriteLine(words);
    return 2;
}

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
