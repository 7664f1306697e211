using Archive.Words;

namespace Archive.Formats.Shapes;

/// <summary><c>site.yaml</c>, the vocabulary, the lists of names and the words of the interface.</summary>
public static class SiteShapes
{
    static readonly Shape Licence = new("licence",
    [
        new("code", Value.Words, "Licence of the code.", "رخصة البرنامج."),
        new("annotations", Value.Words, "Licence of the annotations.", "رخصة الملاحظات."),
    ]);

    static readonly Shape Notes = new("notes",
    [
        new("avoid", Value.MapOf(Value.LanguageTag, Value.ListOf(Value.Words)), "Words, by language, that check warns of in notes.", "كلمات بحسب اللغة ينبّه check إليها في الملاحظات."),
    ]);

    static readonly Shape Limits = new("limits",
    [
        new("file", Value.Size, "Largest size of a YAML or Markdown file, such as 256KB.", "أكبر حجم لملف YAML أو Markdown، مثل 256KB."),
        new("capture", Value.Size, "Largest size of a capture, such as 4MB.", "أكبر حجم لنسخة محفوظة، مثل 4MB."),
        new("ledger", Value.Size, "Largest size of the record of link checks, such as 64MB.", "أكبر حجم لسجل فحص الروابط، مثل 64MB."),
        new("value", Value.Size, "Longest value in a YAML file, such as 16KB.", "أطول قيمة في ملف YAML، مثل 16KB."),
        new("paragraph", Value.Size, "Largest size of a paragraph, such as 16KB.", "أكبر حجم للفقرة، مثل 16KB."),
        new("line", Value.Size, "Longest line of Markdown, such as 8KB.", "أطول سطر في Markdown، مثل 8KB."),
        new("depth", Value.Number, "Levels of a YAML file.", "مستويات التداخل في ملف YAML."),
        new("events", Value.Number, "Values, lists and mappings of a YAML file, each counted at its beginning and its end.", "القيم والقوائم والحقول في ملف YAML، تُعدّ بداية كل منها ونهايته."),
        new("markers", Value.Number, "Signs of lists and quotations at the beginning of a line.", "علامات القوائم والاقتباسات في أول السطر."),
        new("references", Value.Number, "Definitions of link references in a Markdown file.", "تعريفات الروابط المرجعية في ملف Markdown."),
        new("signs", Value.Number, "Brackets, asterisks and the like in a paragraph of Markdown.", "الأقواس والنجوم وأمثالها في فقرة من Markdown."),
        new("annotations", Value.Number, "Annotations of an article.", "ملاحظات المقال الواحد."),
    ]);

    static readonly Shape Links = new("links",
    [
        new("archive", Value.Site, "Base address of the web archive that is asked for copies.", "العنوان الأساسي لأرشيف الويب الذي تُطلب منه النسخ."),
        new("availability", Value.Site, "Base address of its availability service.", "العنوان الأساسي لخدمته التي تقول هل توجد نسخة."),
        new("spacing", Value.Number, "Least seconds between two requests to one host; never under 1.", "أقل عدد من الثواني بين طلبين من مضيف واحد؛ لا يقل عن 1."),
        new("days", Value.Number, "Days between two checks of a link that answers; never under 7.", "عدد الأيام بين فحصين لرابط يعمل؛ لا يقل عن 7."),
    ]);

    static readonly Shape Quoting = new("quoting",
    [
        new("run", Value.Number, "How many words in a row may be quoted.", "كم كلمة متتالية يجوز اقتباسها."),
        new("share", Value.Number, "How much of the body may be quoted, in percent.", "كم من المتن يجوز اقتباسه، بالمئة."),
    ]);

    static readonly Shape Search = new("search",
    [
        new("formats", Value.ListOf(Value.OneOf("shards", "lunr")), "Formats of the search files.", "صيغ ملفات البحث."),
    ]);

    /// <summary><c>site.yaml</c>.</summary>
    public static readonly Shape Site = new("site settings",
    [
        new("title", Value.Local, "Name of the site.", "اسم الموقع.", Required: true),
        new("tagline", Value.Local, "What the site is, in one line.", "ما هو الموقع، في سطر واحد."),
        new("languages", Value.ListOf(Value.LanguageTag), "The languages of the site; the first is the default.", "لغات الموقع؛ الأولى هي المعتمدة.", Required: true),
        new("base-url", Value.Site, "Where the site will stand.", "العنوان الذي سيكون عليه الموقع.", Required: true),
        new("edit-url", Value.Address, "Where readers propose a change; {path} stands for the file.", "حيث يقترح القارئ تعديلاً؛ {path} مكان الملف."),
        new("report-url", Value.Address, "Where readers report a fault; {title} stands for the page.", "حيث يبلّغ القارئ عن خطأ؛ {title} مكان الصفحة."),
        new("licence", Value.Of(Licence), "Under which licences the site may be used.", "الرخص التي يجوز بها استعمال الموقع."),
        new("notes", Value.Of(Notes), "Rules for the words of notes.", "قواعد لكلمات الملاحظات."),
        new("limits", Value.Of(Limits), "How much a file may hold.", "كم يجوز أن يحمل الملف."),
        new("links", Value.Of(Links), "Services that check links.", "خدمات فحص الروابط."),
        new("contact", Value.Address, "Where people reach the editors.", "كيف يصل الناس إلى المحررين."),
        new("digits", Value.MapOf(Value.LanguageTag, Value.OneOf("latn", "arab")), "Digits by language: latn is 0123456789, arab is ٠١٢٣٤٥٦٧٨٩.", "الأرقام بحسب اللغة: latn هي 0123456789 وarab هي ٠١٢٣٤٥٦٧٨٩."),
        new("months", Value.MapOf(Value.LanguageTag, Value.OneOf("levantine", "gregorian", "both")), "Names of months by language: levantine, gregorian or both.", "أسماء الأشهر بحسب اللغة: levantine أو gregorian أو both."),
        new("quoting", Value.Of(Quoting), "The law of quoting.", "قانون الاقتباس."),
        new("search", Value.Of(Search), "The search of the site.", "البحث في الموقع."),
    ]);

    static readonly Shape Label = new("label",
    [
        new("name", Value.Local, "What readers see.", "ما يراه القارئ.", Required: true),
        new("definition", Value.Local, "What the label means.", "ما تعنيه التسمية."),
        new("rests-on", Value.OneOf("text", "text-and-evidence", "evidence"), "What the label rests on: the text, evidence, or either.", "ما تستند إليه التسمية: النص أو دليل أو أحدهما."),
        new("reading", Value.OneOf("caution", "context", "credit"), "How to read what is labelled: with caution, as context, to its credit.", "كيف يُقرأ ما عليه التسمية: بحذر، أو سياقاً، أو حسنةً للنص."),
        new("tier", Value.OneOf("A", "B"), "A: two careful readers would mostly agree; B: a judgement.", "A: يتفق عليها قارئان متأنيان غالباً؛ B: حكم تقديري."),
        new("flag", Value.OneOf("anonymous-source", "unverified-claim", "dead-or-lost-link"), "The front door of the site to which the label belongs.", "باب الموقع الذي تنتمي إليه التسمية."),
        new("parent", Value.Id, "For an archive's own label: the label that it narrows.", "لتسمية خاصة بالأرشيف: التسمية التي تخصّصها."),
        new("attributes", Value.MapOf(Value.Words, Value.ListOf(Value.Words)), "Attributes, and the values that each may have.", "الصفات، والقيم التي يجوز لكل منها."),
    ]);

    static readonly Shape Outlet = new("outlet",
    [
        new("name", Value.Local, "What readers see.", "ما يراه القارئ.", Required: true),
        new("url", Value.Address, "The outlet's own site.", "موقع الوسيلة."),
        new("furniture", Value.ListOf(Value.Prose), "Words that its pages print around every article.", "كلمات تطبعها صفحاتها حول كل مقال."),
    ]);

    static readonly Shape Person = new("person", [new("name", Value.Local, "What readers see.", "ما يراه القارئ.", Required: true)]);

    static readonly Shape Cue = new("cue",
    [
        new("lang", Value.OneOf("ar", "en"), "Language of the words: ar or en.", "لغة الكلمات: ar أو en.", Required: true),
        new("label", Value.Id, "The label that is proposed: of the family source- or copy-.", "التسمية المقترحة، من فئة source أو copy.", Required: true),
        new("pattern", Value.Prose, "What to look for: a regular expression over folded words.", "ما يُبحث عنه: تعبير نمطي على الكلمات بعد توحيد كتابتها.", Required: true),
        new("trap", Value.Prose, "Words that look alike and mean something else: where they stand, nothing is proposed.", "كلمات تشبهها ومعناها غيرها: حيث ترد لا يُقترح شيء."),
        new("refers", Value.YesNo, "yes: the words point back to a speaker whom the text introduced before.", "yes: تعود الكلمات على متكلم قدّمه النص من قبل."),
        new("why", Value.Local, "What the words are, for the person who decides.", "ما هذه الكلمات، لمن يقرر.", Required: true),
    ]);

    /// <summary><c>cues.yaml</c>.</summary>
    public static readonly Value Cues = Value.ListOf(Value.Of(Cue));

    /// <summary><c>synonyms.yaml</c>.</summary>
    public static readonly Value Synonyms = Value.ListOf(Value.ListOf(Value.Words));

    /// <summary><c>labels.yaml</c>.</summary>
    public static readonly Value Labels = Value.MapOf(Value.Id, Value.Of(Label));

    /// <summary><c>outlets.yaml</c>.</summary>
    public static readonly Value Outlets = Value.MapOf(Value.Id, Value.Of(Outlet));

    /// <summary><c>people.yaml</c>.</summary>
    public static readonly Value People = Value.MapOf(Value.Id, Value.Of(Person));

    /// <summary><c>strings.&lt;lang&gt;.yaml</c>: words, or words by plural category.</summary>
    public static readonly Value Strings = Value.MapOf(
        Value.Words, Value.MapOf(Value.OneOf(Plurals.Categories), Value.Prose) with { OrText = Value.Prose });
}
