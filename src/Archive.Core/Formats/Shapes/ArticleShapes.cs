namespace Archive.Formats.Shapes;

/// <summary>The front matter of articles and pages.</summary>
public static class ArticleShapes
{
    static readonly Shape Original = new("url",
    [
        new("address", Value.Address, "Where the original is.", "عنوان المادة الأصلية.", Required: true),
        new("found", Value.OneOf("by-search", "stated"), "stated: our copy gives the address; by-search: somebody looked for it.", "stated: العنوان مذكور في نسختنا؛ by-search: عُثر عليه بالبحث."),
        new("on", Value.Date, "The day on which the address was found.", "يوم العثور على العنوان."),
    ]);

    /// <summary>The file in the language of the source: it carries the metadata.</summary>
    public static readonly Shape Article = new("article front matter",
    [
        new("title", Value.Local, "The headline as printed, in the language of the source, and our translations of it.", "العنوان كما نُشر بلغة الأصل، وترجماتنا له.", Required: true),
        new("outlet", Value.Id, "Id of the outlet that published it, from outlets.yaml.", "معرِّف الوسيلة الناشرة، من outlets.yaml."),
        new("byline", Value.Prose, "The byline as printed; leave the field out where none is stated.", "سطر الكاتب كما نُشر؛ احذف الحقل إن لم يُذكر."),
        new("published", Value.Date, "The date as the text states it, or not-stated.", "التاريخ كما يذكره النص، أو not-stated."),
        new("url", Value.Of(Original) with { OrText = Value.Address }, "The original: an address that our copy states, or address:, found: and on:.", "المادة الأصلية: عنوان مذكور في نسختنا، أو address: وfound: وon:."),
        new("snapshot", Value.Address, "A copy of the original in a web archive.", "نسخة من الأصل في أرشيف للويب."),
        new("summary", Value.Local, "The entry in one line, in our own words.", "المادة في سطر واحد بكلماتنا."),
        new("publish", Value.OneOf("excerpt", "full", "draft"), "excerpt: our digest with quotes; full: the text itself; draft: not public yet.", "excerpt: ملخصنا مع اقتباسات؛ full: النص كاملاً؛ draft: لم يُنشر بعد."),
        new("rights", Value.Local with { OrText = Value.Prose }, "The ground on which a full text is published.", "على أي أساس يُنشر النص الكامل."),
        new("content-note", Value.Local, "What a reader may want to know before reading, such as war or death.", "ما قد يودّ القارئ معرفته قبل القراءة، كذكر الحرب أو الموت."),
        new("mirror", Value.ListOf(Value.Slug), "Entries worth comparing with this one, by the names of their folders.", "مواد تستحق المقارنة بهذه، بأسماء مجلداتها."),
        new("parallel", Value.Slug, "A full text of ours that is built like this one, for classrooms.", "نص كامل من كتابتنا مبنيّ على مثال هذا، للصفوف."),
        new("formerly", Value.ListOf(Value.Slug), "Names that this entry had; their addresses lead here.", "أسماء كانت لهذه المادة؛ تقود عناوينها إلى هنا."),
        new("translator", Value.Id, "Id of the person who translated this file, from people.yaml.", "معرِّف من ترجم هذا الملف، من people.yaml."),
    ]);

    /// <summary>A file in another language.</summary>
    public static readonly Shape Translation = new("front matter of a translation", [new("translator", Value.Id, "Id of the person who translated this file, from people.yaml.", "معرِّف من ترجم هذا الملف، من people.yaml.")]);

    /// <summary>A page of our own words.</summary>
    public static readonly Shape Page = new("page front matter", [new("title", Value.Prose, "The title of the page.", "عنوان الصفحة.", Required: true), new("translator", Value.Id, "Id of the person who translated this page, from people.yaml.", "معرِّف من ترجم هذه الصفحة، من people.yaml.")]);
}
