namespace Archive.Formats.Shapes;

/// <summary>The front matter of a lesson.</summary>
public static class LessonShapes
{
    static readonly Shape Question = new("question",
    [
        new("at", Value.Passage, "The step of the path at which it is asked: entry#a1.", "الخطوة التي يُطرح عندها السؤال من path: مثل entry#a1.", Required: true),
        new("ask", Value.Prose, "The question, as the class hears it.", "السؤال كما يسمعه الصف.", Required: true),
        new("answer", Value.Prose, "A fair answer, and others that are fair too: for the teacher.", "جواب مقبول وما يُقبل غيره: للمعلّم."),
    ]);

    static readonly Shape Task = new("task",
    [
        new("do", Value.Prose, "What to do on the handout.", "المطلوب في ورقة العمل.", Required: true),
        new("lines", Value.Number, "How many lines of space to write, at most 40; 3 where absent.", "عدد أسطر الكتابة، 40 على الأكثر؛ 3 إن لم يُذكر."),
        new("answer", Value.Prose, "What the key says.", "ما يُكتب في ورقة الإجابات."),
    ]);

    static readonly Shape Rubric = new("rubric",
    [
        new("beginning", Value.Prose, "What somebody does who is at the beginning.", "ما يفعله من هو في البداية.", Required: true),
        new("developing", Value.Prose, "What somebody does who is on the way.", "ما يفعله من هو في الطريق.", Required: true),
        new("secure", Value.Prose, "What somebody does who can do it.", "ما يفعله المتمكّن.", Required: true),
    ]);

    /// <summary>The lesson in one language; every language has all of it.</summary>
    public static readonly Shape Lesson = new("lesson front matter",
    [
        new("title", Value.Prose, "The title, in the language of the file.", "العنوان بلغة الملف.", Required: true),
        new("age", Value.Words, "For whom: 14-18.", "لمن: مثل 14-18."),
        new("minutes", Value.Number, "How many minutes it takes.", "كم دقيقة يستغرق الدرس."),
        new("aims", Value.ListOf(Value.Prose), "What pupils can do after it.", "ما يستطيعه الطلاب بعد الدرس."),
        new("path", Value.ListOf(Value.Passage), "The annotations that the lesson visits, in order: entry#a1. The same in every language.", "الملاحظات التي يمرّ بها الدرس بترتيبها: مثل entry#a1. وهي نفسها في كل لغة."),
        new("questions", Value.ListOf(Value.Of(Question)), "Questions at steps of the path.", "أسئلة عند خطوات من path."),
        new("texts", Value.ListOf(Value.Slug), "Full texts that the handout prints whole, by the names of their folders.", "نصوص كاملة تُطبع في ورقة العمل، بأسماء مجلداتها."),
        new("tasks", Value.ListOf(Value.Of(Task)), "What is done on the handout.", "المطلوب في ورقة العمل."),
        new("rubric", Value.Of(Rubric), "How to tell how far somebody has come.", "كيف يُعرف إلى أين وصل الطالب."),
        new("translator", Value.Id, "Id of the person who translated this lesson, from people.yaml.", "معرِّف من ترجم هذا الدرس، من people.yaml."),
    ]);
}
