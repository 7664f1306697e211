namespace Archive.Formats.Shapes;

/// <summary>The parts of <c>annotations.yaml</c>.</summary>
public static class SidecarShapes
{
    static readonly Shape Reviewed = new("reviewed",
    [
        new("by", Value.ListOf(Value.Id), "Ids of the people who read the entry, from people.yaml.", "معرِّفات من راجعوا المادة، من people.yaml.", Required: true),
        new("on", Value.Date, "The day of the review.", "يوم المراجعة.", Required: true),
        new("paragraphs", Value.Words, "all, or which paragraphs were reviewed.", "all، أو الفقرات التي روجعت."),
        new("second-opinion", Value.Id, "Id of a second reader, or none.", "معرِّف قارئ ثانٍ، أو none."),
    ]);

    static readonly Shape Speaker = new("source",
    [
        new("id", Value.Id, "Annotations name the speaker by this id.", "بهذا المعرِّف تذكر الملاحظات المتكلم.", Required: true),
        new("named", Value.YesNo, "yes or no: whether the text names the speaker.", "yes أو no: هل يسمّي النص المتكلم.", Required: true),
        new("name", Value.Local, "The name.", "الاسم."),
        new("described", Value.Prose, "How the text describes the speaker, in its own words.", "كيف يصف النص المتكلم، بكلماته."),
        new("note", Value.Local, "What else the text lets us say of the speaker.", "ما يتيح النص قوله عن المتكلم غير ذلك."),
    ]);

    static readonly Shape Region = new("region",
    [
        new("kind", Value.Id, "What these lines are: title, byline, dateline, or a copy label.", "ما هذه الأسطر: title أو byline أو dateline أو تسمية من فئة copy.", Required: true),
        new("from", Value.Number, "First line in the capture; counting begins with 1 and includes empty lines.", "أول سطر في النسخة المحفوظة؛ العدّ من 1 وتُحسب الأسطر الفارغة.", Required: true),
        new("to", Value.Number, "Last line, itself included.", "آخر سطر، وهو محسوب.", Required: true),
        new("links", Value.ListOf(Value.Address), "Addresses that the links on these lines had.", "عناوين الروابط التي كانت في هذه الأسطر."),
    ]);

    static readonly Shape Evidence = new("evidence",
    [
        new("url", Value.Address, "Where the evidence is.", "أين يوجد الدليل.", Required: true),
        new("checked", Value.Date, "The day on which somebody saw it there.", "اليوم الذي شوهد فيه الدليل هناك.", Required: true),
        new("snapshot", Value.Address, "A copy of it in a web archive.", "نسخة منه في أرشيف للويب."),
        new("says", Value.Local, "What it says, in our own words.", "ما يقوله الدليل، بكلماتنا."),
    ]);

    /// <summary>One annotation, or one <c>not:</c> entry.</summary>
    public static readonly Shape Annotation = new("annotation",
    [
        new("id", Value.Id, "Names the annotation for good: never change it, never use it again.", "اسم دائم للملاحظة: لا يُغيَّر ولا يُستعمل ثانية.", Required: true),
        new("label", Value.Id, "The label that applies, from labels.yaml.", "التسمية التي تنطبق، من labels.yaml."),
        new("not", Value.Id, "In place of label: a tempting label that does not apply. The note says why.", "بدل label: تسمية مغرية لا تنطبق، والملاحظة تقول لماذا."),
        new("quote", Value.Prose, "Words of the source text, letter for letter, in double quotes.", "كلمات من النص الأصلي حرفاً بحرف بين علامتي تنصيص."),
        new("about", Value.OneOf("article", "title", "byline", "published"), "In place of quote: what the note is about as a whole.", "بدل quote: ما تتناوله الملاحظة برمّته."),
        new("occurrence", Value.Number, "Which one is meant, from 1, where the words stand more than once.", "أيّها المقصود إن تكرر الاقتباس، والعدّ من 1."),
        new("prefix", Value.Prose, "The words just before the quote, where they settle which one is meant.", "الكلمات التي قبل الاقتباس مباشرة إن كانت تعيّن المقصود."),
        new("suffix", Value.Prose, "The words just after the quote, where they settle which one is meant.", "الكلمات التي بعد الاقتباس مباشرة إن كانت تعيّن المقصود."),
        new("source", Value.Id, "Id of the speaker, from the list sources: of this file.", "معرِّف المتكلم من قائمة sources: في هذا الملف."),
        new("attributes", Value.MapOf(Value.Words, Value.Words), "Attributes that labels.yaml gives the label, each with one of its values.", "صفات التسمية كما في labels.yaml، لكل منها واحدة من قيمها."),
        new("against", Value.Reference, "The annotation that says otherwise: a6, or entry#a4.", "الملاحظة التي تقول خلاف ذلك: a6 أو entry#a4."),
        new("evidence", Value.ListOf(Value.Of(Evidence)), "What the note rests on outside the text.", "ما تستند إليه الملاحظة من خارج النص."),
        new("gloss", Value.Local, "The quoted words in other languages.", "الكلمات المقتبسة بلغات أخرى."),
        new("note", Value.Local, "Explains the label to readers: what the text does, without judging anybody.", "يشرح التسمية للقارئ: ما يفعله النص من غير حكم على أحد.", Required: true),
        new("question", Value.Local, "A question for the classroom.", "سؤال للصف."),
        new("by", Value.Id, "Id of the annotator, from people.yaml.", "معرِّف كاتب الملاحظة، من people.yaml."),
        new("on", Value.Date, "The day of the annotation.", "يوم كتابة الملاحظة."),
    ],
    [["label", "not"], ["quote", "about"]]);

    static readonly Shape Correction = new("correction",
    [
        new("on", Value.Date, "The day of the correction.", "يوم التصحيح.", Required: true),
        new("id", Value.Id, "The annotation that was corrected.", "الملاحظة التي صُحِّحت.", Required: true),
        new("what", Value.Local, "What changed.", "ما الذي تغيّر.", Required: true),
    ]);

    static readonly Shape Withdrawn = new("withdrawn annotation",
    [
        new("id", Value.Id, "The annotation that was taken back; its id is not used again.", "الملاحظة المسحوبة؛ لا يُستعمل معرِّفها ثانية.", Required: true),
        new("on", Value.Date, "The day on which it was taken back.", "يوم سحبها.", Required: true),
        new("why", Value.Local, "The reason.", "السبب.", Required: true),
    ]);

    /// <summary>The whole file.</summary>
    public static readonly Shape Sidecar = new("annotations file",
    [
        new("reviewed", Value.Of(Reviewed), "Who has read this entry, when, and how far.", "من راجع هذه المادة ومتى وإلى أي حد."),
        new("sources", Value.ListOf(Value.Of(Speaker)), "Who speaks in the text, named or not.", "من يتكلم في النص، مسمّى كان أو غير مسمّى."),
        new("regions", Value.ListOf(Value.Of(Region)), "Lines of the capture that are not the body of the article.", "أسطر من النسخة المحفوظة ليست من متن المقال."),
        new("annotations", Value.ListOf(Value.Of(Annotation)), "The annotations, in the order of the text.", "الملاحظات بترتيب النص."),
        new("corrections", Value.ListOf(Value.Of(Correction)), "Annotations that were changed after publication.", "ملاحظات تغيّرت بعد النشر."),
        new("withdrawn", Value.ListOf(Value.Of(Withdrawn)), "Annotations that were taken back after publication.", "ملاحظات سُحبت بعد النشر."),
    ]);
}
