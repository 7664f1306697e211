using System.Text;
using Archive.Model;

namespace Archive.Formats.Yaml;

/// <summary>New words for a stretch of a file. Everything outside the stretch keeps every byte.</summary>
/// <param name="Range">The stretch, UTF-16; empty to insert.</param>
/// <param name="Text">What stands there afterwards.</param>
public readonly record struct TextEdit(Span Range, string Text)
{
    /// <summary>The same edit in a text that begins so many code units earlier.</summary>
    public TextEdit Shifted(int by) => this with { Range = new Span(Range.Start + by, Range.End + by) };

    /// <summary>The edits of some things in the order of the text; of two that overlap the later one is left out.</summary>
    public static IEnumerable<(T Of, TextEdit Edit)> Apart<T>(IEnumerable<(T Of, TextEdit Edit)> edits)
    {
        var at = 0;
        foreach (var item in edits.OrderBy(item => item.Edit.Range.Start).ThenBy(item => item.Edit.Range.End))
        {
            if (item.Edit.Range.Start < at) continue;
            at = item.Edit.Range.End;
            yield return item;
        }
    }

    /// <summary>Applies edits that do not overlap and stand in the order of the text.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder();
        var at = 0;
        foreach (var edit in edits)
        {
            result.Append(text, at, edit.Range.Start - at).Append(edit.Text);
            at = edit.Range.End;
        }
        return result.Append(text, at, text.Length - at).ToString();
    }
}
