namespace Archive.Model;

/// <content>Faults of form, found while files are read.</content>
public static partial class Rules
{
    /// <summary>The file is not UTF-8 text.</summary>
    public static readonly Rule NotUtf8 = Error(101, "the file is not UTF-8 text", "الملف ليس نصاً بترميز UTF-8",
        "Save the file as UTF-8.", "احفظ الملف بترميز UTF-8.");

    /// <summary>This is not valid YAML.</summary>
    public static readonly Rule YamlSyntax = Error(102, "this is not valid YAML", "صيغة YAML هنا غير صحيحة",
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
    public static readonly Rule KeysExclude = Error(109, "only one of these keys may be there", "لا يجوز إلا واحد من هذه المفاتيح",
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
    public static readonly Rule SealUnreadable = Error(115, "the seal cannot be read", "تتعذر قراءة ملف المقابلة",
        "Delete the file and run: archive seal", "احذف الملف ثم شغّل: archive seal");

    /// <summary>Two files of one entry both have a title.</summary>
    public static readonly Rule TwoTitles = Error(116, "two files of one entry both have a title", "في ملفين من المادة نفسها عنوان",
        "Keep the metadata in the file of the source's language only.", "أبقِ البيانات في ملف لغة الأصل وحده.");

    /// <summary>The folder's name cannot be an address.</summary>
    public static readonly Rule SlugForm = Error(117, "the folder's name cannot be an address", "اسم المجلد لا يصلح عنواناً",
        "Use 1 to 80 of a-z, 0-9 and -.", "استعمل من 1 إلى 80 محرفاً من a-z و0-9 و-.");

    /// <summary>The same id stands twice.</summary>
    public static readonly Rule IdTwice = Error(118, "the same id stands twice", "المعرِّف نفسه مكرر",
        "Give the second one an id that was never used.", "ضع للثاني معرِّفاً لم يُستعمل من قبل.");

    /// <summary>The Markdown is nested too deeply.</summary>
    public static readonly Rule MarkdownDepth = Error(119, "the Markdown is nested too deeply to be read", "تداخل Markdown أعمق من أن يُقرأ",
        "Take levels of lists, quotations, emphasis or brackets away.", "قلّل مستويات القوائم والاقتباسات والتشديد والأقواس.");

    /// <summary>Nothing of a lesson is read from a file of this name.</summary>
    public static readonly Rule LessonFile = Warning(120, "nothing of a lesson is read from a file of this name", "لا يُقرأ شيء من الدرس في ملف بهذا الاسم",
        "Name it content/lessons/<slug>/lesson.<lang>.md, or keep it elsewhere.", "سمِّه content/lessons/<slug>/lesson.<lang>.md أو احفظه في مكان آخر.");

    /// <summary>A row of the ledger of links cannot be read.</summary>
    public static readonly Rule LedgerUnreadable = Error(121, "a row of the record of link checks cannot be read", "سطر من سجل فحص الروابط تتعذر قراءته",
        "Take the file from an earlier commit; only archive links writes it.", "استرجع الملف من إيداع سابق؛ فلا يكتبه إلا archive links.");

    /// <summary>The pattern of a cue cannot be used.</summary>
    public static readonly Rule CuePattern = Error(122, "the pattern of a cue cannot be used", "لا يمكن استعمال نمط هذه القاعدة",
        "Write a regular expression without look-around, back-references and atomic groups; docs/suggest.md lists the classes.",
        "اكتب تعبيراً نمطياً بلا نظر إلى الجوار ولا إحالة خلفية ولا مجموعات ذرّية؛ وأصناف الكلمات في docs/suggest.md.");

    /// <summary>The file is larger than the limit.</summary>
    public static readonly Rule FileTooLarge = Error(130, "the file is larger than the limit", "الملف أكبر من الحد المسموح به",
        "Divide the file, or take out what does not belong in it.", "قسّم الملف، أو أخرج منه ما ليس منه.");

    /// <summary>The line is longer than the limit.</summary>
    public static readonly Rule LineTooLong = Error(131, "the line is longer than the limit", "السطر أطول من الحد المسموح به",
        "Break the line: in Markdown a single line break does not begin a paragraph.", "اقسم السطر؛ فالانتقال إلى سطر جديد في Markdown لا يبدأ فقرة.");

    /// <summary>The paragraph is longer than the limit.</summary>
    public static readonly Rule ParagraphTooLong = Error(132, "the paragraph is longer than the limit", "الفقرة أطول من الحد المسموح به",
        "Divide it with an empty line.", "اقسمها بسطر فارغ.");

    /// <summary>Too many signs of lists or quotations at the beginning of a line.</summary>
    public static readonly Rule MarkersTooMany = Error(133, "too many signs of lists or quotations at the beginning of a line", "علامات القوائم والاقتباسات في أول السطر أكثر من الحد",
        "Take levels away.", "قلّل المستويات.");

    /// <summary>Too many definitions of link references.</summary>
    public static readonly Rule ReferencesTooMany = Error(134, "too many definitions of link references", "تعريفات الروابط المرجعية أكثر من الحد",
        "Write the addresses in the links themselves, or divide the file.", "اكتب العناوين في الروابط نفسها، أو قسّم الملف.");

    /// <summary>Too many brackets, asterisks and other signs of Markdown.</summary>
    public static readonly Rule SignsTooMany = Error(135, "too many brackets, asterisks and other signs of Markdown", "الأقواس والنجوم وسائر علامات Markdown أكثر من الحد",
        "Divide the paragraph or the table, or take out what is not text.", "اقسم الفقرة أو الجدول، أو أخرج ما ليس نصاً.");

    /// <summary>Too many values in a YAML file.</summary>
    public static readonly Rule EventsTooMany = Error(136, "too many values in one YAML file", "القيم في ملف YAML واحد أكثر من الحد",
        "Divide the file, or raise limits: in content/site.yaml.", "قسّم الملف، أو ارفع الحد في limits: من content/site.yaml.");

    /// <summary>The value is longer than the limit.</summary>
    public static readonly Rule ValueTooLong = Error(137, "the value is longer than the limit", "القيمة أطول من الحد المسموح به",
        "Write less here; a text belongs in a Markdown file.", "اكتب هنا أقل؛ فالنصوص مكانها ملفات Markdown.");

    /// <summary>Too many annotations of one article.</summary>
    public static readonly Rule AnnotationsTooMany = Error(138, "too many annotations of one article", "ملاحظات المقال الواحد أكثر من الحد",
        "Keep those that teach something.", "أبقِ ما فيه فائدة.");

    /// <summary>A control character.</summary>
    public static readonly Rule ControlCharacter = Error(139, "a control character stands in the text", "في النص محرف تحكّم",
        "Remove it: no text needs it.", "احذفه؛ فلا حاجة لأي نص إليه.");

    /// <summary>Reading the file takes too long.</summary>
    public static readonly Rule ReadingSlow = Warning(140, "reading the file takes longer than it should", "قراءة الملف أطول مما ينبغي",
        "Look for a very long paragraph, list or row of brackets, and divide it.", "ابحث عن فقرة أو قائمة أو صف أقواس طويل جداً، واقسمه.");

    /// <summary>Reading the file was given up.</summary>
    public static readonly Rule ReadingStopped = Error(141, "reading the file took so long that it was given up", "طالت قراءة الملف حتى أوقفها البرنامج",
        "Look for a very long paragraph, list or row of brackets, and divide it.", "ابحث عن فقرة أو قائمة أو صف أقواس طويل جداً، واقسمه.");

    /// <summary>The file has more faults.</summary>
    public static readonly Rule FaultsMore = Error(142, "the file has more faults, which are not listed", "في الملف أخطاء أخرى لم تُذكر",
        "Mend those that are listed, then run archive check again.", "أصلح المذكور منها، ثم شغّل archive check من جديد.");

    /// <summary>A link of the file system stands among the sources.</summary>
    public static readonly Rule SymbolicLink = Error(150, "a link of the file system stands among the sources", "بين ملفات المحتوى رابط من روابط نظام الملفات",
        "Put the file itself there: links are never followed.", "ضع الملف نفسه مكانه؛ فالروابط لا تُتَّبع أبداً.");

    /// <summary>The name of a file or folder does not work on every machine.</summary>
    public static readonly Rule PathForm = Error(151, "the name of a file or folder does not work on every machine", "اسم ملف أو مجلد لا يصلح على كل الأجهزة",
        "Use letters, digits, hyphens and dots; no name of a device, no dot or space at the end.", "استعمل حروفاً وأرقاماً وشرطات ونقاطاً، لا اسم جهاز ولا نقطة أو فراغاً في الآخر.");

    /// <summary>Two files have one name on some machines.</summary>
    public static readonly Rule PathClash = Error(152, "two files have one name on some machines", "ملفان يصير اسمهما واحداً على بعض الأجهزة",
        "Rename one of them.", "غيّر اسم أحدهما.");

    /// <summary>A line of the list of addresses is none.</summary>
    public static readonly Rule AddressLine = Error(153, "a line of the list of addresses is no address of this site", "سطر من قائمة العناوين ليس عنواناً من هذا الموقع",
        "Take the file from an earlier commit; only archive build --record writes it.", "استرجع الملف من إيداع سابق؛ فلا يكتبه إلا archive build --record.");
}
