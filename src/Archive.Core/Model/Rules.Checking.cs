namespace Archive.Model;

/// <content>Faults of meaning.</content>
public static partial class Rules
{
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
    public static readonly Rule RegionKind = Error(410, "a region needs a copy label, title, byline or dateline", "يلزم الجزءَ نوع: تسمية من فئة copy، أو title أو byline أو dateline",
        "Use one of these kinds.", "استعمل واحداً من هذه الأنواع.");

    /// <summary>A full text needs rights: the ground on which it is published.</summary>
    public static readonly Rule RightsMissing = Error(411, "a full text needs rights: the ground on which it is published", "يلزم النصَّ الكامل حقل rights: على أي أساس يُنشر",
        "Add rights:, or publish an excerpt.", "أضف rights: أو انشر مقتطفاً.");

    /// <summary>The label belongs to no family.</summary>
    public static readonly Rule LabelFamily = Error(412, "the label belongs to no family", "التسمية لا تنتمي إلى فئة",
        "Begin its id with source-, claim-, wording- or copy-, or give parent:.", "ابدأ معرِّفها بـ source- أو claim- أو wording- أو copy-، أو اذكر parent:.");

    /// <summary>The parallel text does not have the same sequence of labels.</summary>
    public static readonly Rule ParallelDiffers = Warning(413, "the parallel text does not have the same sequence of labels", "تسلسل التسميات في النص الموازي مختلف",
        "Bring both entries to the same source-, claim- and wording- labels, in the same order.", "اجعل في المادتين تسميات source- وclaim- وwording- نفسها بالترتيب نفسه.");

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
        "Bring the page back, name the old slug in formerly:, or the note in withdrawn:.", "أعد الصفحة، أو اذكر الاسم القديم في formerly:، أو الملاحظة في withdrawn:.");

    /// <summary>The source has no annotation.</summary>
    public static readonly Rule SpeakerSilent = Warning(421, "the source has no annotation", "لا ملاحظة لهذا المصدر",
        "Add source: with this id to an annotation, or remove the source.", "أضف source: بهذا المعرِّف إلى ملاحظة، أو احذف المصدر.");

    /// <summary>Reviewed paragraphs have no label.</summary>
    public static readonly Rule ParagraphUnlabelled = Note(422, "reviewed paragraphs have no label", "فقرات روجعت ولا تسمية فيها",
        "Nothing, if nothing is to be said of it. No label does not mean verified.", "لا شيء إن لم يكن فيها ما يُقال. وغياب التسمية لا يعني التحقق.");

    /// <summary>A character that readers cannot see.</summary>
    public static readonly Rule HiddenCharacter = Warning(423, "a character that readers cannot see", "محرف لا يراه القارئ",
        "Remove it; where a quotation has it, write its escape: \\u200F in double quotes.", "احذفه؛ وإن كان في اقتباس فاكتب رمزه بين علامتي تنصيص، مثل \\u200F.");

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

    /// <summary>The evidence is a dead link, and there is no copy of it.</summary>
    public static readonly Rule EvidenceDead = Warning(429, "the evidence is a dead link, and there is no copy of it", "الدليل رابط معطّل، ولا نسخة محفوظة منه",
        "Run: archive links snapshot. If it finds none, add snapshot: or other evidence.", "شغّل: archive links snapshot. فإن لم يجد نسخة فأضف snapshot: أو دليلاً آخر.");

    /// <summary>The address of the override is not in the content.</summary>
    public static readonly Rule OverrideUnused = Warning(430, "the address of this override is nowhere in the content", "عنوان هذا الحكم اليدوي غير موجود في المحتوى",
        "Correct the address, or remove the override.", "صحّح العنوان أو احذف الحكم.");

    /// <summary>A step of a lesson leads to a draft.</summary>
    public static readonly Rule StepDraft = Error(440, "a step of a lesson leads to a draft", "خطوة في درس تقود إلى مسودة",
        "Publish the entry first, or take the step out of the path.", "انشر المادة أولاً، أو احذف الخطوة من path.");

    /// <summary>The question stands at no step of the path.</summary>
    public static readonly Rule QuestionNowhere = Error(441, "the question stands at no step of the path", "السؤال لا يقع عند خطوة من path",
        "Write at: as the path has it, or add the step.", "اكتب at: كما ورد في path، أو أضف الخطوة.");

    /// <summary>Only a full text can be printed whole.</summary>
    public static readonly Rule HandoutText = Error(442, "only a full text can be printed whole", "لا يُطبع كاملاً إلا نص منشور كاملاً",
        "Name an entry with publish: full, such as the parallel text.", "اذكر مادة فيها publish: full، كالنص الموازي.");

    /// <summary>The languages of a lesson are not one lesson.</summary>
    public static readonly Rule LessonDiffers = Error(443, "the languages of a lesson are not one lesson", "لغات الدرس لا تتفق على درس واحد",
        "Give both files the same path, texts, questions, tasks and minutes.", "اجعل في الملفين path وtexts وquestions وtasks وminutes نفسها.");
}
