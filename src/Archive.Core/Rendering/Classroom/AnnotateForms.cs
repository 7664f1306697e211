using System.Collections.Immutable;
using System.Globalization;
using Archive.Formats.Yaml;
using Archive.Model;
using Archive.Rendering.Pages;

namespace Archive.Rendering.Classroom;

/// <summary>Makes the form in which a reader proposes an annotation: the page knows the ids that are taken and the labels that there are.</summary>
/// <param name="view">The site in the language of the page.</param>
sealed class AnnotateForms(SiteView view)
{
    const string Script = "assets/annotate.js";

    // The same on every page.
    readonly ImmutableArray<AnnotateFamily> families = Families(view);
    readonly string note = $"{{ {string.Join(", ", view.Corpus.Corpus.Site.Languages.Select(language => $"{language.Tag}: {YamlPrinter.Quoted("")}"))} }}";

    /// <summary>The form, for an entry whose page shows the whole source text.</summary>
    public AnnotateModel Of(Article article) => new(
        Routes.Link(Routes.Entry(view.Language, article.Slug), Script),
        Next(article.Sidecar), note, article.Publish != Publish.Full, families, view.Feedback.Edit(article.SidecarPath));

    static ImmutableArray<AnnotateFamily> Families(SiteView view)
    {
        var written = view.Corpus.Corpus.Labels.Where(label => label.Id != Label.DeadLink).ToLookup(label => label.Family);
        return
        [
            .. Label.Families.Where(written.Contains).Select(family => new AnnotateFamily(
                view.Voice[$"family_{family}"],
                [.. written[family].Select(label => new KeyValuePair<string, string>(label.Id, view.Voice.Plain(label.Name)))])),
        ];
    }

    // Ids are never used again: those of annotations taken back, and of corrections that outlived theirs, are taken as well.
    static int Next(Sidecar sidecar)
    {
        var last = 0;
        foreach (var annotation in sidecar.Annotations) last = Math.Max(last, NumberOf(annotation.Id.Value));
        foreach (var gone in sidecar.Withdrawn) last = Math.Max(last, NumberOf(gone.Id.Value));
        foreach (var correction in sidecar.Corrections) last = Math.Max(last, NumberOf(correction.Id.Value));
        return last + 1;
    }

    // Only "a" and a number count; a0007 takes 7. Longer numbers than any sidecar has are names like others.
    static int NumberOf(string id) =>
        id.Length is > 1 and < 8 && id[0] == 'a' && int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
