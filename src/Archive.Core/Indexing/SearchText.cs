using Archive.Model;
using Archive.Shards;
using Archive.Words;

namespace Archive.Indexing;

/// <summary>
/// What search may know of an entry: what its public pages show, and nothing else. A capture is never looked at; words that stand
/// in a region are not the article and are left out.
/// </summary>
sealed class SearchText(Corpus corpus, AnnotatedArticle entry)
{
    readonly Article article = entry.Article;

    /// <summary>The entry as results show it.</summary>
    public ShownEntry Shown()
    {
        var languages = corpus.Site.Languages;
        var (body, notes) = (new PassageList(languages), new PassageList(languages));
        body.Add("part_summary", "", article.Summary);
        foreach (var (text, shown) in Bodies()) AddParagraphs(body, text, shown);
        foreach (var anchor in entry.Anchors) AddNotes(notes, anchor);
        foreach (var speaker in article.Sidecar.Speakers)
        {
            notes.Add("part_speakers", "", speaker.Name);
            notes.Add("part_speakers", "", speaker.Described ?? "");
            notes.Add("part_speakers", "", speaker.Note);
        }
        return new ShownEntry(
            article.Slug,
            string.Join(' ', entry.Anchors.Where(anchor => !anchor.Annotation.IsContrast).Select(LabelOf).DistinctBy(label => label.Id).OrderBy(label => (int)label.Reading).Select(label => label.Id)),
            [.. languages.Select(language => new ShownHead(BodyTag(language), Best(article.Title, language), Facts(language)))],
            body.All, notes.All);
    }

    /// <summary>The names of the entry's labels and of its outlet, in every language.</summary>
    public IEnumerable<string> LabelNames()
    {
        foreach (var anchor in entry.Anchors)
        {
            if (anchor.Annotation.IsContrast) continue;
            foreach (var name in LabelOf(anchor).Name.Entries) yield return name.Value;
        }
        if (Outlet is not { } outlet) yield break;
        foreach (var name in outlet.Name.Entries) yield return name.Value;
    }

    Outlet? Outlet => article.Outlet is { } id ? corpus.Outlet(id.Value) : null;

    // A full text stands on every page, its translation on that in its language; a digest on the page in its language, else the first.
    string BodyTag(Language language) =>
        article.Publish == Publish.Full || entry.BodyIn(language.Tag) is null ? article.Language.Tag : language.Tag;

    // The texts of the pages, each once, with the languages of the pages that show it.
    List<(Text Text, int Shown)> Bodies()
    {
        var bodies = new List<(Text Text, int Shown)>();
        var languages = corpus.Site.Languages;
        for (var i = 0; i < languages.Length; i++)
        {
            var tag = BodyTag(languages[i]);
            Add(entry.BodyIn(tag), 1 << i);
            if (tag != languages[i].Tag) Add(entry.BodyIn(languages[i].Tag), 1 << i);
        }
        return bodies;

        void Add(Text? text, int shown)
        {
            if (text is null) return;
            var known = bodies.FindIndex(body => ReferenceEquals(body.Text, text));
            if (known < 0) bodies.Add((text, shown));
            else bodies[known] = (text, bodies[known].Shown | shown);
        }
    }

    void AddParagraphs(PassageList passages, Text text, int shown)
    {
        foreach (var block in text.Blocks)
        {
            if (block.Kind == Region.Body)
                passages.Add(block.Id, string.Join(' ', LabelsIn(text, block).Distinct()), text.Canonical.AsMemory(block.Span.Start, block.Span.Length), shown);
        }
    }

    // A full text carries its labels at the places of the quotes, a digest at its links.
    IEnumerable<string> LabelsIn(Text text, Block block)
    {
        var anchors = ReferenceEquals(text, entry.Source)
            ? entry.Anchors.Where(anchor => anchor.Span is { } span && span.Overlaps(block.Span))
            : text.Links.Where(link => link.Target.StartsWith('#') && block.Span.Contains(link.Span)).Select(link => entry.Anchor(link.Target[1..])).OfType<Anchor>();
        return anchors.Where(anchor => !anchor.Annotation.IsContrast).Select(anchor => anchor.Annotation.Label.Value);
    }

    void AddNotes(PassageList passages, Anchor anchor)
    {
        var annotation = anchor.Annotation;
        var label = annotation.IsContrast ? $"!{annotation.Label.Value}" : annotation.Label.Value;
        if (annotation.Selector is { } selector && IsOfTheArticle(anchor)) passages.Add(anchor.Id, label, selector.Quote);
        passages.AddOwn(anchor.Id, label, annotation.Gloss);
        passages.Add(anchor.Id, label, annotation.Note);
        foreach (var evidence in annotation.Evidence) passages.Add(anchor.Id, label, evidence.Says);
    }

    // The quote of a full text is found where it stands. Of a capture only the seal says what a line is, the same on every machine.
    bool IsOfTheArticle(Anchor anchor) => article.Publish != Publish.Full && anchor.Line is { } line
        && article.Seal?.Paragraphs.FirstOrDefault(paragraph => paragraph.Line == line)?.Kind is { } kind
        && (kind == Region.Body || Region.Plain.Contains(kind));

    string Facts(Language language)
    {
        var digits = language.Primary == "ar" && corpus.Site.ArabicDigits;
        string[] facts =
        [
            Outlet is { } outlet ? Best(outlet.Name, language) : "",
            article.Published.IsStated ? Digits.InText(Calendar.Show(article.Published, language.Primary, corpus.Site.Months), digits) : "",
        ];
        return string.Join(" · ", facts.Where(fact => fact.Length > 0));
    }

    Label LabelOf(Anchor anchor) => corpus.Label(anchor.Annotation.Label.Value)!;

    static string Best(LocalText text, Language language) => text.Best(language.Tag)?.Value ?? "";
}
