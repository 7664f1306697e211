using Archive.Model;
using Archive.Rendering.Templates;

namespace Archive.Rendering;

/// <summary>A picture that stands for a page where its address is shared.</summary>
/// <param name="Path">Its path in the site.</param>
/// <param name="Words">The words on it.</param>
sealed record CardImage(string Path, string Words)
{
    /// <summary>Width of every card, in pixels.</summary>
    public const int Width = 1200;

    /// <summary>Height of every card, in pixels.</summary>
    public const int Height = 630;
}

/// <summary>The cards that the templates bring along. An archive adds those of its own labels under <c>templates/assets/cards/</c>.</summary>
sealed class CardImages(SiteView view, TemplateSet templates)
{
    /// <summary>The card of the site.</summary>
    public CardImage Site => new(PathOf("site"), view.Voice["card_site"]);

    /// <summary>The card of a flag.</summary>
    public CardImage Of(Flag flag) =>
        Drawn($"flag-{Routes.IdOf(flag)}", view.Voice[$"flag_{Routes.IdOf(flag).Replace('-', '_')}_name"]) ?? Site;

    /// <summary>The card of a label; where none was drawn, that of the label it narrows, of its flag, of the site.</summary>
    public CardImage Of(Label label) =>
        Drawn(label) ?? (label.Parent is { } parent && view.Corpus.Corpus.Label(parent.Value) is { } narrowed ? Drawn(narrowed) : null)
        ?? (label.Flag is { } flag ? Of(flag) : Site);

    CardImage? Drawn(Label label) => Drawn(label.Id, view.Voice.Plain(label.Name));

    CardImage? Drawn(string name, string words) => templates.HasAsset(PathOf(name)) ? new CardImage(PathOf(name), words) : null;

    static string PathOf(string name) => $"assets/cards/{name}.png";
}
