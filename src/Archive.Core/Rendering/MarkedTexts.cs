using System.Collections.Immutable;
using Archive.Model;
using Archive.Prose;

namespace Archive.Rendering;

/// <summary>Puts labels into texts: into a whole text at the places of its quotes, into a digest at its links.</summary>
sealed class MarkedTexts(SiteView view, AnnotatedArticle entry)
{
    /// <summary>A whole text with its labels, each followed by a link to its note.</summary>
    /// <param name="text">The source text.</param>
    public Html Whole(Text text)
    {
        var marks = entry.Anchors.Where(anchor => anchor is { Span: not null, Annotation.IsContrast: false })
            .Select(anchor => new Mark(anchor.Id, anchor.Span!.Value)).ToList();
        return Marking.Marked(text, marks, new MarkStyle(Attributes, Reference));
    }

    /// <summary>A digest: its links are the labelled quotes. In another language the source's own words follow our gloss.</summary>
    /// <param name="text">The digest.</param>
    public Html Digest(Text text)
    {
        var marks = text.Links.Where(link => link.Target.StartsWith('#') && entry.Anchor(link.Target[1..]) is not null)
            .Select(link => new Mark(link.Target[1..], link.Span)).ToList();
        return Marking.Marked(text, marks, new MarkStyle(Attributes, SourceWords));
    }

    /// <summary>The id of the link that follows the words of an annotation. No annotation has an id with an underscore.</summary>
    public static string ReferenceOf(string id) => $"ref_{id}";

    // Shown in the strongest family's look; every id is there, so that each label can be reached.
    string Attributes(ImmutableArray<Mark> marks)
    {
        var labels = marks.Select(mark => view.LabelOf(entry.Anchor(mark.Id)!)).ToList();
        var first = labels.MinBy(label => label.Reading)!;
        return $" class=\"{first.Family} {Readings.IdOf(first.Reading)}\" data-ids=\"{string.Join(' ', marks.Select(mark => mark.Id))}\"";
    }

    string Reference(Mark mark)
    {
        var anchor = entry.Anchor(mark.Id)!;
        var name = Html.Escape(view.Voice.Plain(view.LabelOf(anchor).Name));
        var number = view.Voice.Number(entry.NumberOf(mark.Id) ?? 0);
        return $"<a class=\"ref\" id=\"{ReferenceOf(mark.Id)}\" href=\"#{mark.Id}\" role=\"doc-noteref\" aria-label=\"{name} {number}\">{number}</a>";
    }

    string SourceWords(Mark mark)
    {
        var language = entry.Article.Language;
        return view.Language.Tag == language.Tag || entry.Anchor(mark.Id)!.Annotation.Selector is not { } selector ? ""
            : $" <q class=\"source-words\" lang=\"{language.Tag}\" dir=\"{language.Direction}\">{Html.Escape(selector.Quote)}</q>";
    }
}
