using System.Collections.Immutable;

namespace Archive.Links;

/// <summary>What a site's <c>robots.txt</c> asks of us (RFC 9309): the rules for our own name where there are any, else those for everybody.</summary>
public sealed record Robots
{
    /// <summary>Our name.</summary>
    public const string Token = "archive-linkcheck";

    /// <summary>So much of the file is read; bytes.</summary>
    public const int MostBytes = 500 * 1024;

    /// <summary>Nothing is asked of us.</summary>
    public static readonly Robots Open = new([]);

    /// <summary>We are asked not to look anywhere: what an answer of 5xx for <c>robots.txt</c> means.</summary>
    public static readonly Robots Closed = new([("/", false)]);

    readonly ImmutableArray<(string Path, bool Allows)> rules;

    Robots(ImmutableArray<(string Path, bool Allows)> rules) => this.rules = rules;

    /// <summary>Reads a file.</summary>
    public static Robots Read(string text)
    {
        var own = ImmutableArray.CreateBuilder<(string, bool)>();
        var everybody = ImmutableArray.CreateBuilder<(string, bool)>();
        bool isOwn = false, isForAll = false, inAgents = false, hasOwn = false;
        foreach (var line in text.Split(['\n', '\r']).Select(line => line.Split('#')[0].Split(':', 2)).Where(parts => parts.Length == 2))
        {
            var (key, value) = (line[0].Trim().ToLowerInvariant(), line[1].Trim());
            if (key == "user-agent")
            {
                if (!inAgents) (isOwn, isForAll) = (false, false);
                inAgents = true;
                isOwn |= value.Equals(Token, StringComparison.OrdinalIgnoreCase);
                isForAll |= value == "*";
                hasOwn |= isOwn;
            }
            else if (key is "allow" or "disallow")
            {
                inAgents = false;
                if (value.Length == 0) continue;
                if (isOwn) own.Add((value, key == "allow"));
                if (isForAll) everybody.Add((value, key == "allow"));
            }
        }
        return new Robots((hasOwn ? own : everybody).ToImmutable());
    }

    /// <summary>True where we may look: the longest rule that fits decides, of two as long the one that allows.</summary>
    public bool Allows(Uri address)
    {
        var path = address.PathAndQuery;
        var best = rules.Where(rule => Fits(rule.Path, path)).OrderByDescending(rule => rule.Path.Length).ThenByDescending(rule => rule.Allows).FirstOrDefault();
        return best.Path is null || best.Allows;
    }

    // The parts between stars are looked for one after the other, each as early as it can be: no pattern takes more than one pass.
    static bool Fits(string rule, string path)
    {
        var isWhole = rule.EndsWith('$');
        var parts = (isWhole ? rule[..^1] : rule).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        if (parts.Length == 1) return !isWhole || path.Length == parts[0].Length;
        var at = parts[0].Length;
        foreach (var part in parts[1..^1])
        {
            var found = path.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + part.Length;
        }
        return isWhole ? path.Length - parts[^1].Length >= at && path.EndsWith(parts[^1], StringComparison.Ordinal)
            : path.IndexOf(parts[^1], at, StringComparison.Ordinal) >= 0;
    }
}
