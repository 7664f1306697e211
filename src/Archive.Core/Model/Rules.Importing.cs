namespace Archive.Model;

/// <content>Captures that cannot be imported.</content>
public static partial class Rules
{
    /// <summary>The file holds no text.</summary>
    public static readonly Rule ImportEmpty = Error(601, "the file holds no text", "لا نص في الملف",
        "Give a file with the text of an article.", "أعطِ ملفاً فيه نص مقال.");

    /// <summary>An entry of that name is there already.</summary>
    public static readonly Rule ImportExists = Error(602, "an entry of that name is there already", "توجد مادة بهذا الاسم من قبل",
        "Use --slug for another name, or --force to overwrite.", "استعمل --slug لاسم آخر، أو --force للكتابة فوقها.");

    /// <summary>The file's name gives no address.</summary>
    public static readonly Rule ImportName = Error(603, "the file's name gives no address", "لا يؤخذ من اسم الملف عنوان",
        "Use --slug with 1 to 80 of a-z, 0-9 and -.", "استعمل --slug مع 1 إلى 80 محرفاً من a-z و0-9 و-.");

    /// <summary>The page is too large.</summary>
    public static readonly Rule ImportTooLarge = Error(604, "the page is too large to be read", "الصفحة أكبر من أن تُقرأ",
        "Save the article alone, or paste its text into a .txt file; a page may have 4 MB.", "احفظ المقال وحده، أو ألصق نصه في ملف .txt؛ أقصى حجم للصفحة 4 ميغابايت.");

    /// <summary>The page is nested too deeply.</summary>
    public static readonly Rule ImportTooDeep = Error(605, "the page is nested too deeply to be read", "تداخل الصفحة أعمق من أن تُقرأ",
        "Paste the article's text into a .txt file.", "ألصق نص المقال في ملف .txt.");

    /// <summary>The page holds no article.</summary>
    public static readonly Rule ImportNoArticle = Error(606, "the page holds no article", "لا مقال في الصفحة",
        "Save the page after it has loaded, or paste the article's text into a .txt file.", "احفظ الصفحة بعد اكتمال تحميلها، أو ألصق نص المقال في ملف .txt.");
}
