namespace Archive.Model;

/// <content>Faults of quotes and of the texts they are taken from.</content>
public static partial class Rules
{
    /// <summary>The quote is not in the source text.</summary>
    public static readonly Rule QuoteMissing = Error(301, "the quote is not in the source text", "الاقتباس غير موجود في النص",
        "Copy the words again, letter for letter.", "انسخ الكلمات ثانية حرفاً بحرف.");

    /// <summary>The quote stands more than once.</summary>
    public static readonly Rule QuoteAmbiguous = Error(302, "the quote stands more than once", "يرد الاقتباس أكثر من مرة",
        "Add occurrence: 1 (or 2, 3 …), or prefix: or suffix: with the words beside it.", "أضف occurrence: 1 (أو 2 أو 3 …)، أو prefix: أو suffix: مع الكلمات المجاورة.");

    /// <summary>The quote does not stand that often, or not beside these words.</summary>
    public static readonly Rule OccurrenceMissing = Error(303, "the quote does not stand that often, or not beside these words", "الاقتباس لا يتكرر بهذا العدد، أو لا يجاور هذه الكلمات",
        "Correct occurrence:, prefix: or suffix:.", "صحّح occurrence: أو prefix: أو suffix:.");

    /// <summary>The capture is not the one that was sealed.</summary>
    public static readonly Rule CaptureChanged = Error(304, "the capture is not the one that was sealed", "النسخة المحفوظة ليست التي قوبلت بها الاقتباسات",
        "Put the sealed capture back, or compare again with: archive seal", "أعد النسخة الأولى، أو قابل من جديد: archive seal");

    /// <summary>The quote was not yet compared with the capture.</summary>
    public static readonly Rule NotCompared = Warning(306, "the quote was not yet compared with the capture", "لم يُقابَل الاقتباس بعدُ بالنسخة المحفوظة",
        "Run archive seal where the capture is at hand.", "شغّل archive seal حيث توجد النسخة المحفوظة.");

    /// <summary>The words of the link are not the quote.</summary>
    public static readonly Rule LinkNotQuote = Error(307, "the words of the link are not the quote", "كلمات الرابط ليست كلمات الاقتباس",
        "Write the quote letter for letter, or a stretch of it.", "اكتب الاقتباس حرفاً بحرف، أو جزءاً متصلاً منه.");

    /// <summary>The link names an annotation that is not there.</summary>
    public static readonly Rule LinkUnknown = Error(308, "the link names an annotation that is not there", "الرابط يشير إلى ملاحظة غير موجودة",
        "Use the id of an annotation of this entry.", "استعمل معرِّف ملاحظة من هذه المادة.");

    /// <summary>Words between quotation marks have no link to an annotation.</summary>
    public static readonly Rule QuoteUnlinked = Warning(309, "words between quotation marks have no link to an annotation", "كلام بين علامتي تنصيص بلا رابط إلى ملاحظة",
        "Link the words to the annotation that quotes them, or take the marks away.", "اربط الكلمات بالملاحظة التي تقتبسها، أو احذف العلامتين.");

    /// <summary>The seal holds a quote that is no longer annotated.</summary>
    public static readonly Rule SealStale = Warning(310, "the seal holds a quote that is no longer annotated", "في ملف المقابلة اقتباس لم تعد له ملاحظة",
        "Run archive seal where the capture is at hand.", "شغّل archive seal حيث توجد النسخة المحفوظة.");

    /// <summary>The quote is not spelt as in the source text.</summary>
    public static readonly Rule QuoteSpelling = Warning(311, "the quote is not spelt as in the source text", "إملاء الاقتباس غير إملاء النص",
        "Run: archive fix", "شغّل: archive fix");

    /// <summary>The link is left out, because its address leads nowhere that a page may link to.</summary>
    public static readonly Rule LinkRefused = Warning(312, "the link is left out, because its address leads nowhere that a page may link to",
        "أُسقط الرابط لأن عنوانه لا يقود إلى ما يجوز ربط الصفحة به",
        "Write an address that begins with https://, http:// or mailto:, or #id of an annotation.", "اكتب عنواناً يبدأ بـ https:// أو http:// أو mailto:، أو #id لملاحظة.");
}
