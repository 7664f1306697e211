namespace Archive.Importing;

/// <summary>Finds the names of share buttons: short lines of nothing but such names.</summary>
static class ShareButtons
{
    const string Label = "copy-share-remnant";
    const int MostWords = 8;

    public static void Tag(Page page, Tags tags)
    {
        var first = page.Lines.FirstOrDefault(line => line.IsParagraph)?.Index ?? int.MaxValue;
        var last = page.Lines.LastOrDefault(line => line.IsParagraph)?.Index ?? -1;
        for (var index = 0; index < page.Lines.Length; index++)
        {
            var run = page.Lines.Skip(index).TakeWhile(line => tags.IsFree(line) && IsOne(line)).ToList();
            if (run.Count == 0) continue;
            // Between two paragraphs a single name may be a subheading of an article about that very service.
            var isInside = first < index && index < last;
            if (run.Count > 1 || !isInside || run[0].Count > 2)
            {
                tags.Region(Label, run[0], run[^1]);
                foreach (var line in run) tags.Annotate(Label, line);
            }
            index = run[^1].Index;
        }
    }

    /// <summary>True for a line of share-button names; numbers may stand beside them.</summary>
    public static bool IsOne(CopyLine line)
    {
        if (line.Count > MostWords || line.EndsSentence) return false;
        var words = line.Key.Split(' ');
        return words.Any(WordLists.Share.Contains)
            && words.All(word => WordLists.Share.Contains(word) || WordLists.ShareFillers.Contains(word) || word.All(char.IsAsciiDigit) || word == "+");
    }
}
