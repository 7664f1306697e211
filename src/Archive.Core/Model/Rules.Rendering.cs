namespace Archive.Model;

/// <content>Faults of templates and of pages.</content>
public static partial class Rules
{
    /// <summary>A template cannot be used.</summary>
    public static readonly Rule TemplateFault = Error(501, "a template cannot be used", "قالب لا يصلح للاستعمال",
        "Mend the template at this place.", "أصلح القالب في هذا الموضع.");

    /// <summary>A word of the interface is missing.</summary>
    public static readonly Rule StringMissing = Error(502, "a word of the interface is missing", "كلمة من كلمات الواجهة غير موجودة",
        "Add the key to the strings file of this language.", "أضف المفتاح إلى ملف كلمات هذه اللغة.");

    /// <summary>Two sources make one page.</summary>
    public static readonly Rule PathTwice = Error(503, "two sources make one page", "مصدران ينتجان صفحة واحدة",
        "Rename one of them.", "غيّر اسم أحدهما.");
}
