using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>Every kind of fault there is. Codes are never reused; the hundreds name the room that finds it.</summary>
public static class Rules
{
    // Reading files
    /// <summary>The file is not UTF-8 text.</summary>
    public static readonly Rule NotUtf8 = Error(101, "the file is not UTF-8 text", "الملف ليس نصاً بترميز UTF-8",
        "Save the file as UTF-8.", "احفظ الملف بترميز UTF-8.");

    /// <summary>This is not valid YAML.</summary>
    public static readonly Rule YamlSyntax = Error(102, "this is not valid YAML", "هذا ليس YAML صحيحاً",
        "Look at the line and the one before it: a missing quote or bracket, or a wrong indent.", "انظر في السطر والذي قبله: علامة تنصيص أو قوس ناقص، أو إزاحة خاطئة.");

    /// <summary>A tab stands where YAML wants spaces.</summary>
    public static readonly Rule YamlTab = Error(103, "a tab stands where YAML wants spaces", "علامة جدولة في موضع يلزم فيه فراغ",
        "Replace the tab by spaces.", "ضع فراغات مكان علامة الجدولة.");

    /// <summary>This part of YAML is not used here.</summary>
    public static readonly Rule YamlNotAllowed = Error(104, "this part of YAML is not used here", "هذا الجزء من YAML غير مستعمل هنا",
        "Write the value out: no anchors, aliases, tags, merge keys or second documents.", "اكتب القيمة كاملة: بلا مراسٍ ولا إحالات ولا وسوم ولا دمج ولا مستند ثانٍ.");

    /// <summary>The same key stands twice.</summary>
    public static readonly Rule YamlDuplicateKey = Error(105, "the same key stands twice", "المفتاح نفسه مكرر",
        "Keep one of the two.", "أبقِ واحداً منهما.");

    /// <summary>The front matter is missing or does not end.</summary>
    public static readonly Rule FrontMatterMissing = Error(106, "the front matter is missing or does not end", "مقدمة الملف ناقصة أو غير مغلقة",
        "Begin the file with a line of ---, then the fields, then another line of ---.", "ابدأ الملف بسطر --- ثم الحقول ثم سطر --- آخر.");

    /// <summary>There is no such key here.</summary>
    public static readonly Rule KeyUnknown = Error(107, "there is no such key here", "لا يوجد مفتاح بهذا الاسم هنا",
        "Check the spelling of the key.", "راجع كتابة المفتاح.");

    /// <summary>A required key is missing.</summary>
    public static readonly Rule KeyMissing = Error(108, "a required key is missing", "مفتاح لازم غير موجود",
        "Add the key.", "أضف المفتاح.");

    /// <summary>Only one of these keys may be there.</summary>
    public static readonly Rule KeysExclude = Error(109, "only one of these keys may be there", "لا يجتمع أكثر من مفتاح واحد من هذه",
        "Keep one of them.", "أبقِ واحداً منها.");

    /// <summary>The value has the wrong kind.</summary>
    public static readonly Rule ValueKind = Error(110, "the value has the wrong kind", "نوع القيمة غير صحيح",
        "Write the value in the form that is expected.", "اكتب القيمة بالصيغة المطلوبة.");

    /// <summary>The value is not one that is allowed.</summary>
    public static readonly Rule ValueForm = Error(111, "the value is not one that is allowed", "القيمة ليست مما هو مسموح به",
        "Write one of the forms that are expected.", "اكتب إحدى الصيغ المطلوبة.");

    /// <summary>The key has no value.</summary>
    public static readonly Rule ValueEmpty = Error(112, "the key has no value", "المفتاح بلا قيمة",
        "Give it a value or remove the key.", "ضع له قيمة أو احذفه.");

    /// <summary>These words need quotation marks.</summary>
    public static readonly Rule YamlNeedsQuotes = Error(113, "these words need quotation marks", "هذه الكلمات تحتاج إلى علامتي تنصيص",
        "Put the value between double quotes; write a double quote inside it as \\\".", "ضع القيمة بين علامتي \" واكتب العلامة نفسها في داخلها هكذا: \\\".");

    /// <summary>A file that every site needs is missing.</summary>
    public static readonly Rule FileMissing = Error(114, "a file that every site needs is missing", "ملف لازم لكل موقع غير موجود",
        "Make the file; docs/formats.md has an example.", "أنشئ الملف؛ في docs/formats.md مثال.");

    /// <summary>The seal cannot be read.</summary>
    public static readonly Rule SealUnreadable = Error(115, "the seal cannot be read", "تتعذر قراءة ملف المطابقة",
        "Delete the file and run: archive seal", "احذف الملف ثم شغّل: archive seal");

    /// <summary>Two files of one entry both have a title.</summary>
    public static readonly Rule TwoTitles = Error(116, "two files of one entry both have a title", "لملفين من مادة واحدة عنوان في كل منهما",
        "Keep the metadata in the file of the source's language only.", "أبقِ البيانات في ملف لغة الأصل وحده.");

    /// <summary>The folder's name cannot be an address.</summary>
    public static readonly Rule SlugForm = Error(117, "the folder's name cannot be an address", "اسم المجلد لا يصلح عنواناً",
        "Use 1 to 80 of a-z, 0-9 and -.", "استعمل من 1 إلى 80 من a-z و0-9 و-.");

    /// <summary>The same id stands twice.</summary>
    public static readonly Rule IdTwice = Error(118, "the same id stands twice", "المعرِّف نفسه مكرر",
        "Give the second one an id that was never used.", "ضع للثاني معرِّفاً لم يُستعمل من قبل.");

    // Quotes and their text
    /// <summary>The quote is not in the source text.</summary>
    public static readonly Rule QuoteMissing = Error(301, "the quote is not in the source text", "الاقتباس غير موجود في النص",
        "Copy the words again, letter for letter.", "انسخ الكلمات ثانية حرفاً بحرف.");

    /// <summary>The quote stands more than once.</summary>
    public static readonly Rule QuoteAmbiguous = Error(302, "the quote stands more than once", "الاقتباس وارد أكثر من مرة",
        "Add occurrence: 1 (or 2, 3 …), or prefix: or suffix: with the words beside it.", "أضف occurrence: 1 (أو 2 أو 3 …)، أو prefix: أو suffix: مع الكلمات المجاورة.");

    /// <summary>The quote does not stand that often, or not beside these words.</summary>
    public static readonly Rule OccurrenceMissing = Error(303, "the quote does not stand that often, or not beside these words", "الاقتباس لا يتكرر بهذا العدد، أو لا يجاور هذه الكلمات",
        "Correct occurrence:, prefix: or suffix:.", "صحّح occurrence: أو prefix: أو suffix:.");

    /// <summary>The capture is not the one that was sealed.</summary>
    public static readonly Rule CaptureChanged = Error(304, "the capture is not the one that was sealed", "النسخة المحفوظة ليست التي جرت مطابقتها",
        "Put the sealed capture back, or compare again with: archive seal", "أعد النسخة الأولى، أو طابق من جديد: archive seal");

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
    public static readonly Rule SealStale = Warning(310, "the seal holds a quote that is no longer annotated", "في ملف المطابقة اقتباس لم تعد له ملاحظة",
        "Run archive seal where the capture is at hand.", "شغّل archive seal حيث توجد النسخة المحفوظة.");

    // What the content says
    /// <summary>There is no such label.</summary>
    public static readonly Rule LabelUnknown = Error(401, "there is no such label", "لا توجد تسمية بهذا المعرِّف",
        "Use an id of content/labels.yaml.", "استعمل معرِّفاً من content/labels.yaml.");

    /// <summary>There is no such outlet.</summary>
    public static readonly Rule OutletUnknown = Error(402, "there is no such outlet", "لا توجد وسيلة بهذا المعرِّف",
        "Use an id of content/outlets.yaml, or add the outlet there.", "استعمل معرِّفاً من content/outlets.yaml أو أضف الوسيلة إليه.");

    /// <summary>There is no such person.</summary>
    public static readonly Rule PersonUnknown = Warning(403, "there is no such person", "لا يوجد شخص بهذا المعرِّف",
        "Use an id of content/people.yaml, or add the person there.", "استعمل معرِّفاً من content/people.yaml أو أضف الشخص إليه.");

    /// <summary>There is no such source in this file.</summary>
    public static readonly Rule SpeakerUnknown = Error(404, "there is no such source in this file", "لا يوجد مصدر بهذا المعرِّف في هذا الملف",
        "Use an id of the list sources: of this file.", "استعمل معرِّفاً من قائمة sources: في هذا الملف.");

    /// <summary>There is no such entry or annotation.</summary>
    public static readonly Rule EntryUnknown = Error(405, "there is no such entry or annotation", "لا توجد مادة أو ملاحظة بهذا المعرِّف",
        "Use the name of a folder in content/articles, or an annotation's id.", "استعمل اسم مجلد في content/articles أو معرِّف ملاحظة.");

    /// <summary>This label rests on evidence, and none is given.</summary>
    public static readonly Rule EvidenceMissing = Error(406, "this label rests on evidence, and none is given", "هذه التسمية تقوم على دليل، ولم يُذكر دليل",
        "Add evidence: with url: and checked:.", "أضف evidence: وفيه url: وchecked:.");

    /// <summary>This label comes from the record of link checks and is never written by hand.</summary>
    public static readonly Rule DeadLinkByHand = Error(407, "this label comes from the record of link checks and is never written by hand", "تؤخذ هذه التسمية من سجل فحص الروابط ولا تُكتب باليد",
        "Remove it; archive links check finds dead links.", "احذفها؛ فالأمر archive links check يجد الروابط المعطّلة.");

    /// <summary>The label has no such attribute or value.</summary>
    public static readonly Rule AttributeUnknown = Error(408, "the label has no such attribute or value", "ليس لهذه التسمية صفة أو قيمة كهذه",
        "Use an attribute and a value that content/labels.yaml lists for the label.", "استعمل صفة وقيمة مما يذكره content/labels.yaml لهذه التسمية.");

    /// <summary>The lines of the region are not lines of the capture.</summary>
    public static readonly Rule RegionLines = Error(409, "the lines of the region are not lines of the capture", "أسطر هذا الجزء ليست من أسطر النسخة المحفوظة",
        "Count from 1; from: must not be after to:.", "العدّ من 1، ولا يكون from: بعد to:.");

    /// <summary>A region needs a copy label, title, byline or dateline.</summary>
    public static readonly Rule RegionKind = Error(410, "a region needs a copy label, title, byline or dateline", "يلزم الجزءَ تسميةٌ من فئة copy أو title أو byline أو dateline",
        "Use one of these kinds.", "استعمل واحداً من هذه الأنواع.");

    /// <summary>A full text needs rights: the ground on which it is published.</summary>
    public static readonly Rule RightsMissing = Error(411, "a full text needs rights: the ground on which it is published", "يلزم النصَّ الكامل حقل rights: على أي أساس يُنشر",
        "Add rights:, or publish an excerpt.", "أضف rights: أو انشر مقتطفاً.");

    /// <summary>The label belongs to no family.</summary>
    public static readonly Rule LabelFamily = Error(412, "the label belongs to no family", "التسمية لا تنتمي إلى فئة",
        "Begin its id with source-, claim-, wording- or copy-, or give parent:.", "ابدأ معرِّفها بـ source- أو claim- أو wording- أو copy-، أو اذكر parent:.");

    /// <summary>The parallel text does not have the same sequence of labels.</summary>
    public static readonly Rule ParallelDiffers = Warning(413, "the parallel text does not have the same sequence of labels", "تسلسل التسميات في النص الموازي مختلف",
        "Bring both entries to the same source-, claim- and wording- labels, in the same order.", "اجعل تسميات source- وclaim- وwording- واحدة الترتيب في المادتين.");

    /// <summary>Two entries claim one address.</summary>
    public static readonly Rule AddressTwice = Error(414, "two entries claim one address", "مادتان تطلبان عنواناً واحداً",
        "Remove the name from formerly: or rename one of the two.", "احذف الاسم من formerly: أو غيّر اسم إحداهما.");

    /// <summary>A text is missing in a language of the site.</summary>
    public static readonly Rule TranslationMissing = Warning(415, "a text is missing in a language of the site", "نص ناقص في إحدى لغات الموقع",
        "Write it in that language; until then the page shows the other one.", "اكتبه بتلك اللغة؛ وإلى ذلك الحين تعرض الصفحة النص باللغة الأخرى.");

    /// <summary>The note seems to use a fact from outside the text, and gives no evidence.</summary>
    public static readonly Rule OutsideFact = Warning(416, "the note seems to use a fact from outside the text, and gives no evidence", "يبدو أن الملاحظة تستند إلى معلومة من خارج النص بلا دليل",
        "Add evidence: with url: and checked:, or say only what the text shows.", "أضف evidence: وفيه url: وchecked:، أو اكتفِ بما يظهر من النص.");

    /// <summary>The note uses a word that this archive avoids.</summary>
    public static readonly Rule WordToAvoid = Warning(417, "the note uses a word that this archive avoids", "في الملاحظة كلمة يتجنبها هذا الأرشيف",
        "Say what the text does, without judging the people.", "صف ما في النص من غير حكم على الأشخاص.");

    /// <summary>The quote is too short to stay the only one of its kind.</summary>
    public static readonly Rule QuoteShort = Warning(418, "the quote is too short to stay the only one of its kind", "الاقتباس أقصر من أن يبقى وحيداً في النص",
        "Quote two words or more.", "اقتبس كلمتين أو أكثر.");

    /// <summary>The text of a capture lies outside captures/.</summary>
    public static readonly Rule CaptureOutside = Error(419, "the text of a capture lies outside captures/", "نص نسخة محفوظة موجود خارج captures/",
        "Take it out: a capture is never published and never kept in git.", "أخرجه منه: النسخة المحفوظة لا تُنشر ولا تُحفظ في git.");

    /// <summary>A published address would be lost.</summary>
    public static readonly Rule AddressLost = Error(420, "a published address would be lost", "عنوان منشور سيضيع",
        "Bring the page back, or name the old slug in formerly:.", "أعد الصفحة، أو اذكر الاسم القديم في formerly:.");

    /// <summary>The source has no annotation.</summary>
    public static readonly Rule SpeakerSilent = Warning(421, "the source has no annotation", "لا ملاحظة لهذا المصدر",
        "Add source: with this id to an annotation, or remove the source.", "أضف source: بهذا المعرِّف إلى ملاحظة، أو احذف المصدر.");

    /// <summary>A reviewed paragraph has no label.</summary>
    public static readonly Rule ParagraphUnlabelled = Note(422, "a reviewed paragraph has no label", "فقرة روجعت ولا تسمية فيها",
        "Nothing, if nothing is to be said of it. No label does not mean verified.", "لا شيء إن لم يكن فيها ما يُقال. وغياب التسمية لا يعني التحقق.");

    /// <summary>A character that readers cannot see.</summary>
    public static readonly Rule HiddenCharacter = Warning(423, "a character that readers cannot see", "محرف لا يراه القارئ",
        "Remove it; where a quotation has it, write its escape: \\u200F in double quotes.", "احذفه؛ وإن كان في اقتباس فاكتب رمزه بين علامتي تنصيص، مثل ‎\\u200F.");

    /// <summary>The annotations are not in the order of the text.</summary>
    public static readonly Rule OutOfOrder = Warning(424, "the annotations are not in the order of the text", "الملاحظات ليست بترتيب النص",
        "Run: archive fix", "شغّل: archive fix");

    /// <summary>More words in a row are quoted than the law of quoting allows.</summary>
    public static readonly Rule QuotingRun = Error(425, "more words in a row are quoted than the law of quoting allows", "كلمات مقتبسة متتالية أكثر مما يسمح به قانون الاقتباس",
        "Quote fewer words; quotes that touch count as one.", "اقتبس كلمات أقل؛ والاقتباسات المتلاصقة تُعدّ واحداً.");

    /// <summary>A larger share of the body is quoted than the law of quoting allows.</summary>
    public static readonly Rule QuotingShare = Error(426, "a larger share of the body is quoted than the law of quoting allows", "حصة المقتبس من المتن أكبر مما يسمح به قانون الاقتباس",
        "Quote fewer words; each word counts once.", "اقتبس كلمات أقل؛ وكل كلمة تُعدّ مرة واحدة.");

    /// <summary>The annotation lacks a field that readers need.</summary>
    public static readonly Rule FieldMissing = Warning(427, "the annotation lacks a field that readers need", "ينقص الملاحظةَ حقل يحتاج إليه القارئ",
        "Add the field.", "أضف الحقل.");

    /// <summary>Letters of two scripts that look alike stand in one word.</summary>
    public static readonly Rule LookAlike = Warning(428, "letters of two scripts that look alike stand in one word", "في كلمة واحدة حروف متشابهة من كتابتين",
        "Type the word again with one keyboard.", "اكتب الكلمة من جديد بلوحة مفاتيح واحدة.");

    // Making pages
    /// <summary>A template cannot be used.</summary>
    public static readonly Rule TemplateFault = Error(501, "a template cannot be used", "قالب لا يصلح للاستعمال",
        "Mend the template at this place.", "أصلح القالب في هذا الموضع.");

    /// <summary>A word of the interface is missing.</summary>
    public static readonly Rule StringMissing = Error(502, "a word of the interface is missing", "كلمة من كلمات الواجهة غير موجودة",
        "Add the key to the strings file of this language.", "أضف المفتاح إلى ملف كلمات هذه اللغة.");

    /// <summary>Two sources make one page.</summary>
    public static readonly Rule PathTwice = Error(503, "two sources make one page", "مصدران ينتجان صفحة واحدة",
        "Rename one of them.", "غيّر اسم أحدهما.");

    // Import
    /// <summary>The file holds no text.</summary>
    public static readonly Rule ImportEmpty = Error(601, "the file holds no text", "لا نص في الملف",
        "Give a file with the text of an article.", "أعطِ ملفاً فيه نص مقال.");

    /// <summary>An entry of that name is there already.</summary>
    public static readonly Rule ImportExists = Error(602, "an entry of that name is there already", "توجد مادة بهذا الاسم",
        "Use --slug for another name, or --force to overwrite.", "استعمل --slug لاسم آخر، أو --force للكتابة فوقها.");

    /// <summary>The file's name gives no address.</summary>
    public static readonly Rule ImportName = Error(603, "the file's name gives no address", "لا يؤخذ من اسم الملف عنوان",
        "Use --slug with 1 to 80 of a-z, 0-9 and -.", "استعمل --slug مع 1 إلى 80 من a-z و0-9 و-.");

    /// <summary>All of them, by code.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        NotUtf8, YamlSyntax, YamlTab, YamlNotAllowed, YamlDuplicateKey, FrontMatterMissing, KeyUnknown, KeyMissing, KeysExclude,
        ValueKind, ValueForm, ValueEmpty, YamlNeedsQuotes, FileMissing, SealUnreadable, TwoTitles, SlugForm, IdTwice, QuoteMissing,
        QuoteAmbiguous, OccurrenceMissing, CaptureChanged, NotCompared, LinkNotQuote, LinkUnknown, QuoteUnlinked, SealStale,
        LabelUnknown, OutletUnknown, PersonUnknown, SpeakerUnknown, EntryUnknown, EvidenceMissing, DeadLinkByHand, AttributeUnknown,
        RegionLines, RegionKind, RightsMissing, LabelFamily, ParallelDiffers, AddressTwice, TranslationMissing, OutsideFact,
        WordToAvoid, QuoteShort, CaptureOutside, AddressLost, SpeakerSilent, ParagraphUnlabelled, HiddenCharacter, OutOfOrder,
        QuotingRun, QuotingShare, FieldMissing, LookAlike, TemplateFault, StringMissing, PathTwice, ImportEmpty, ImportExists,
        ImportName,
    ];

    static Rule Error(int code, string english, string arabic, string helpEnglish, string helpArabic) =>
        Make(Severity.Error, code, english, arabic, helpEnglish, helpArabic);

    static Rule Warning(int code, string english, string arabic, string helpEnglish, string helpArabic) =>
        Make(Severity.Warning, code, english, arabic, helpEnglish, helpArabic);

    static Rule Note(int code, string english, string arabic, string helpEnglish, string helpArabic) =>
        Make(Severity.Note, code, english, arabic, helpEnglish, helpArabic);

    static Rule Make(Severity severity, int code, string english, string arabic, string helpEnglish, string helpArabic) =>
        new($"ARC{code}", severity, english, arabic, new LocalText([new("en", helpEnglish), new("ar", helpArabic)]));
}
