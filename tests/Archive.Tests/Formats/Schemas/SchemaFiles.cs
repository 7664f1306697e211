using Archive.Formats.Shapes;

namespace Archive.Tests.Formats.Schemas;

/// <summary>A schema that the repository keeps: its name, its title, what it describes.</summary>
sealed record SchemaFile(string Name, string Title, Value Value)
{
    public string File => $"{Name}.schema.json";
}

/// <summary>One schema for each file that people write.</summary>
static class SchemaFiles
{
    public static readonly SchemaFile[] All =
    [
        new("article", "Front matter of an entry: article.<lang>.md in the language of the source · مقدمة ملف المادة بلغة الأصل", Value.Of(ArticleShapes.Article)),
        new("translation", "Front matter of a translation: article.<lang>.md · مقدمة ملف الترجمة", Value.Of(ArticleShapes.Translation)),
        new("page", "Front matter of a page: pages/<name>.<lang>.md · مقدمة ملف الصفحة", Value.Of(ArticleShapes.Page)),
        new("lesson", "Front matter of a lesson: lessons/<slug>/lesson.<lang>.md · مقدمة ملف الدرس", Value.Of(LessonShapes.Lesson)),
        new("annotations", "Annotations of an entry: annotations.yaml · ملاحظات المادة", Value.Of(SidecarShapes.Sidecar)),
        new("site", "Settings of the site: site.yaml · إعدادات الموقع", Value.Of(SiteShapes.Site)),
        new("outlets", "Outlets by id: outlets.yaml · الوسائل الناشرة بمعرِّفاتها", SiteShapes.Outlets),
        new("people", "People by id: people.yaml · الأشخاص بمعرِّفاتهم", SiteShapes.People),
        new("labels", "Labels by id: labels.yaml · التسميات بمعرِّفاتها", SiteShapes.Labels),
        new("links", "What people say of addresses: links.yaml · ما يقوله الناس عن العناوين", LinkShapes.Overrides),
        new("synonyms", "Words that search takes for one: synonyms.yaml · كلمات يعدّها البحث واحدة", SiteShapes.Synonyms),
        new("cues", "Rules of archive suggest: cues.yaml · قواعد archive suggest", SiteShapes.Cues),
        new("strings", "Words of the interface: strings.<lang>.yaml · كلمات الواجهة", SiteShapes.Strings),
    ];

    public static SchemaFile Of(string name) => All.Single(schema => schema.Name == name);
}
