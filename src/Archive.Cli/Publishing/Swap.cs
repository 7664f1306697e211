namespace Archive.Cli.Publishing;

/// <summary>Ways to put one site in the place of another, the best first.</summary>
enum SwapWay
{
    /// <summary>The kernel exchanges two folders at one moment.</summary>
    Exchange,

    /// <summary>The site is a link, and the link is replaced at one moment.</summary>
    Flip,

    /// <summary>One folder is moved away, then the other to its place: for a moment there is no site.</summary>
    TwoMoves,
}

/// <summary>Puts the spare in the place of the site, and the site in the place of the spare, in the best way that the disk offers.</summary>
/// <param name="yard">The yard.</param>
/// <param name="best">The best way that may be tried; tests ask for the others.</param>
sealed class Swap(Yard yard, SwapWay best = SwapWay.Exchange)
{
    /// <summary>Does it.</summary>
    /// <param name="say">Told what people should know.</param>
    /// <exception cref="IOException">It could not be done; the site is where it was.</exception>
    public void Do(Action<string> say)
    {
        if (yard.Live != yard.Site) Flip(yard.Spare);
        else if (Directory.Exists(yard.Site)) Replace(say);
        else if (CanExchange() || !TryFlip()) Directory.Move(yard.Spare, yard.Site);
    }

    void Replace(Action<string> say)
    {
        if (best == SwapWay.Exchange && Native.TryExchange(yard.Spare, yard.Site) == 0) return;
        say($"this disk cannot exchange two folders at one moment: for a moment there is no {yard.Site}");
        Directory.Move(yard.Site, yard.Aside);
        try
        {
            if (!TryFlip()) Directory.Move(yard.Spare, yard.Site);
        }
        catch
        {
            Directory.Move(yard.Aside, yard.Site);
            throw;
        }
        // From now on there is a link to flip; or there are no links here, and each time is like this one.
        Directory.Move(yard.Aside, yard.Spare);
    }

    // Asked where no site stands yet, with an empty folder: a disk that cannot do it gets a link from the beginning.
    bool CanExchange()
    {
        if (best != SwapWay.Exchange) return false;
        Directory.CreateDirectory(yard.Aside);
        try
        {
            return Native.TryExchange(yard.Aside, yard.Spare) == 0 && Native.TryExchange(yard.Aside, yard.Spare) == 0;
        }
        finally
        {
            Directory.Delete(yard.Aside);
        }
    }

    bool TryFlip()
    {
        if (best == SwapWay.TwoMoves) return false;
        var spare = yard.Spare;
        Directory.Move(spare, yard.First);
        try
        {
            Flip(yard.First);
            return true;
        }
        catch (Exception fault) when (Disk.IsRefusal(fault))
        {
            // Windows wants a privilege for links.
            Directory.Move(yard.First, spare);
            return false;
        }
    }

    void Flip(string tree)
    {
        Directory.CreateSymbolicLink(yard.NextLink, yard.LinkTo(tree));
        var error = Native.TryRename(yard.NextLink, yard.Site);
        if (error == 0) return;
        File.Delete(yard.NextLink);
        throw new IOException($"the link {yard.Site} cannot be replaced (error {error})");
    }
}
