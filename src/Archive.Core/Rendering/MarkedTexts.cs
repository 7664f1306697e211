using System.Collections.Immutable;
using Archive.Model;
using Archive.Prose;

namespace Archive.Rendering;

/// <summary>Puts labels into texts: into a whole text at the places of its quotes, into a digest at its links.</summary>
sealed class MarkedTexts(SiteView view, AnnotatedArticle entry)
{
    // A page may show two texts, and a digest may quote one annotation twice: the first place is the one that notes lead back to.
    readonly HashSet<string> referenced = new(StringComparer.Ordinal);

    /// <summary>A whole text with its labels, each followed by a link to its note.</summary>
    /// <param name="text">The source text.</param>
    public ImmutableArray<MarkedPart> Whole(Text text)
    {
        var marks = entry.Anchors.Where(anchor => anchor is { Span: not null, Annotation.IsContrast: false })
            .Select(anchor => new Mark(anchor.Id, anchor.Span!.Value)).ToList();
        return Marking.Parts(text, marks, new MarkStyle(Attributes, Reference));
    }

    /// <summary>A digest: its links are the labelled quotes. In another language the source's own words follow our gloss.</summary>
    /// <param name="text">The digest.</param>
    public ImmutableArray<MarkedPart> Digest(Text text)
    {
        var marks = text.Links.Where(link => link.Target.StartsWith('#') && entry.Anchor(link.Target[1..]) is not null)
            .Select(link => new Mark(link.Target[1..], link.Span)).ToList();
        return Marking.Parts(text, marks, new MarkStyle(Attributes, mark => SourceWords(mark) + Reference(mark)));
    }

    /// <summary>The block of a published text in which one quote stands, with that quote alone marked; empty where none quotes it.</summary>
    /// <param name="text">A digest, or the source text of a full entry.</param>
    /// <param name="id">The annotation.</param>
    public Html Context(Text text, string id)
    {
        var marks = entry.Article.Publish == Publish.Full
            ? entry.Anchor(id) is { Span: { } span } ? [new Mark(id, span)] : []
            : text.Links.Where(link => link.Target == $"#{id}").Take(1).Select(link => new Mark(id, link.Span)).ToList();
        var style = new MarkStyle(_ => $" class=\"{view.LabelOf(entry.Anchor(id)!).Family} {Readings.IdOf(view.LabelOf(entry.Anchor(id)!).Reading)}\"", SourceWords);
        return Marking.Parts(text, marks, style).FirstOrDefault(part => part.Ended.Length > 0)?.Html ?? Html.Empty;
    }

    /// <summary>True where a text made here has a link to the note of an annotation, with the id <see cref="ReferenceOf"/>.</summary>
    public bool HasReference(string id) => referenced.Contains(id);

    /// <summary>The id of the link that follows the words of an annotation. No annotation has an id with an underscore.</summary>
    public static string ReferenceOf(string id) => $"ref_{id}";

    // Shown in the look of the weightiest reading; every label is named, so that each can be reached and filtered.
    string Attributes(ImmutableArray<Mark> marks)
    {
        if (marks is [var only])
        {
            var label = view.LabelOf(entry.Anchor(only.Id)!);
            return $" class=\"{label.Family} {Readings.IdOf(label.Reading)}\" data-ids=\"{only.Id}\" aria-details=\"{only.Id}\"";
        }
        var labels = marks.Select(mark => view.LabelOf(entry.Anchor(mark.Id)!)).OrderBy(label => (int)label.Reading).ToList();
        var classes = labels.SelectMany(label => new[] { label.Family, Readings.IdOf(label.Reading) }).ToList();
        var also = string.Join(' ', classes.Skip(2).Except(classes.Take(2)));
        var ids = string.Join(' ', marks.Select(mark => mark.Id));
        return $" class=\"{classes[0]} {classes[1]}\"{(also.Length > 0 ? $" data-also=\"{also}\"" : "")} data-ids=\"{ids}\" aria-details=\"{ids}\"";
    }

    string Reference(Mark mark)
    {
        var anchor = entry.Anchor(mark.Id)!;
        var label = view.LabelOf(anchor);
        var number = entry.NumberOf(mark.Id) is { } n ? view.Voice.Number(n) : "";
        var id = referenced.Add(mark.Id) ? $" id=\"{ReferenceOf(mark.Id)}\"" : "";
        return $"<a class=\"ref {label.Family} {Readings.IdOf(label.Reading)}\"{id} href=\"#{mark.Id}\" role=\"doc-noteref\""
            + $" aria-label=\"{number} {Html.Escape(view.Voice.Plain(label.Name))}\">"
            + $"<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#i_{label.Family}\"/></svg>{number}</a>";
    }

    string SourceWords(Mark mark)
    {
        var language = entry.Article.Language;
        return view.Language.Tag == language.Tag || entry.Anchor(mark.Id)!.Annotation.Selector is not { } selector ? ""
            : $" <q class=\"source-words\" lang=\"{language.Tag}\" dir=\"{language.Direction}\">{Html.Escape(selector.Quote)}</q>";
    }
}
