using System.Text.RegularExpressions;
using Archive.Model;
using Archive.Rendering.Pages;

namespace Archive.Rendering;

/// <summary>Says in words how a link stands: each state has its own, with the day on which it was so, and never how long ago that is.</summary>
static partial class LinkWords
{
    /// <summary>A link as a page shows it.</summary>
    /// <param name="view">The site.</param>
    /// <param name="address">The address as written.</param>
    /// <param name="copy">A web archive's copy that the content names; it counts before those of the ledger.</param>
    /// <param name="seen">The day on which a person saw the page, where the content says so: the day whose copy is meant.</param>
    public static OutsideLinkModel Of(SiteView view, string address, string? copy = null, PartialDate? seen = null)
    {
        var voice = view.Voice;
        var readable = Addresses.Readable(address);
        var standing = view.Links.Of(address);
        var saved = Copy(voice, standing, copy, seen);
        if (standing is null) return new OutsideLinkModel(SafeUrl.External(address), readable, "", "", "", Html.Empty, saved, address);
        // A domain that was sold leads nobody anywhere. A dead link leads to its copy; without one it stays as it was, and says so.
        var url = standing.Is == Standing.Usurped ? saved?.Url : standing.IsDead && saved is not null ? saved.Url : SafeUrl.External(address);
        return new OutsideLinkModel(url, readable, IdOf(standing.Is), voice[$"link_is_{KeyOf(standing.Is)}"], Sentence(view, standing), Why(view, standing), saved, address)
        {
            Label = standing.IsDead && view.Corpus.Corpus.Label(Label.DeadLink) is { } label ? voice.Say(label.Name) : Html.Empty,
        };
    }

    /// <summary>A state as files, addresses and classes write it; it is also the name of its sign.</summary>
    public static string IdOf(Standing standing) => "link-" + KeyOf(standing).Replace('_', '-');

    /// <summary>A state as keys of words write it.</summary>
    public static string KeyOf(Standing standing) => standing switch
    {
        Standing.Unchecked => "unchecked",
        Standing.Ok => "ok",
        Standing.Moved => "moved",
        Standing.Failing => "failing",
        Standing.Dead => "dead",
        Standing.Blocked => "blocked",
        Standing.Withheld => "withheld",
        Standing.SoftMissing => "elsewhere",
        Standing.Excluded => "excluded",
        Standing.AliveByHand => "alive_by_hand",
        Standing.DeadByHand => "dead_by_hand",
        _ => "usurped",
    };

    // What was found, on which day; of a dead link also when it was last seen alive.
    static string Sentence(SiteView view, LinkStanding standing)
    {
        var voice = view.Voice;
        var said = voice[$"link_{KeyOf(standing.Is)}"];
        if (standing.On is { } on) said = said.Replace("{date}", voice.Date(on), StringComparison.Ordinal);
        if (standing.Word is { } word)
            said = said.Replace("{who}", view.Corpus.Corpus.Person(word.By.Value) is { } person ? voice.Plain(person.Name) : word.By.Value, StringComparison.Ordinal);
        if (!standing.IsDead && standing.Is is not (Standing.Failing or Standing.SoftMissing or Standing.Withheld or Standing.Blocked)) return said;
        return standing.LastOk is { } alive ? $"{said}{voice["sentence_separator"]}{voice.Dated("link_last_ok", PartialDate.Of(alive))}"
            : standing.Row?.LastChecked is null ? said : $"{said}{voice["sentence_separator"]}{voice["link_never_ok"]}";
    }

    // A person's reason, or where a page lives now.
    static Html Why(SiteView view, LinkStanding standing) => standing switch
    {
        { Word: { } word } => view.Voice.Say(word.Why),
        { Is: Standing.Moved, Row.FinalUrl: { } final } when SafeUrl.External(final) is { } url => Cards.Anchor(url, Addresses.Readable(final)),
        _ => Html.Empty,
    };

    static CopyModel? Copy(Voice voice, LinkStanding? standing, string? named, PartialDate? seen)
    {
        // Whoever named a copy by hand did not say of which day it is; most archives write it into the address.
        if (named is not null && SafeUrl.External(named) is { } own)
            return new CopyModel(own, voice["note_snapshot"], StampForm().Match(named) is { Success: true, Groups: var part } ? $"{part[1]}-{part[2]}-{part[3]}" : Day(seen));
        if (standing?.Copy is not { } copy || SafeUrl.External(copy.Url) is not { } url) return null;
        var day = PartialDate.Of(DateOnly.FromDateTime(copy.At.UtcDateTime));
        return new CopyModel(url, voice.Dated("link_copy", day), day.ToString());
    }

    static string Day(PartialDate? date) => date is { IsStated: true } day ? day.ToString() : "";

    [GeneratedRegex("/([0-9]{4})([0-9]{2})([0-9]{2})[0-9]{6}(?:[a-z]{2}_)?/")]
    private static partial Regex StampForm();
}
