using System.Globalization;
using Archive.Formats.Yaml;
using Archive.Model;
using Archive.Rendering.Pages;

namespace Archive.Rendering.Classroom;

/// <summary>Makes the form in which a reader proposes an annotation: the page knows the ids that are taken and the labels that there are.</summary>
static class AnnotateForms
{
    const string Script = "assets/annotate.js";

    /// <summary>The form, for an entry whose page shows the whole source text.</summary>
    public static AnnotateModel Of(SiteView view, AnnotatedArticle entry)
    {
        var (article, site) = (entry.Article, view.Corpus.Corpus.Site);
        var written = view.Corpus.Corpus.Labels.Where(label => label.Id != Label.DeadLink).ToLookup(label => label.Family);
        return new AnnotateModel(
            Routes.Link(Routes.Entry(view.Language, article.Slug), Script),
            Next(article.Sidecar),
            $"{{ {string.Join(", ", site.Languages.Select(language => $"{language.Tag}: {YamlPrinter.Quoted("")}"))} }}",
            article.Publish != Publish.Full,
            [.. Label.Families.Where(written.Contains).Select(family => new AnnotateFamily(
                view.Voice[$"family_{family}"],
                [.. written[family].Select(label => new KeyValuePair<string, string>(label.Id, view.Voice.Plain(label.Name)))]))],
            view.Feedback.Edit(article.SidecarPath));
    }

    // Ids are never used again: those of annotations taken back, and of corrections that outlived theirs, are taken as well.
    static int Next(Sidecar sidecar) => 1 + sidecar.Annotations.Select(annotation => annotation.Id.Value)
        .Concat(sidecar.Withdrawn.Select(gone => gone.Id.Value)).Concat(sidecar.Corrections.Select(correction => correction.Id.Value))
        .Select(NumberOf).Append(0).Max();

    // Only "a" and a number count; a0007 takes 7. Longer numbers than any sidecar has are names like others.
    static int NumberOf(string id) =>
        id.Length is > 1 and < 8 && id[0] == 'a' && int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
