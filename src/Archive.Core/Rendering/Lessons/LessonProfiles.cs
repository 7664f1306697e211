using Archive.Model;

namespace Archive.Rendering.Lessons;

/// <summary>Makes the profiles of the pages of lessons.</summary>
sealed class LessonProfiles(SiteView view, CardImages cards)
{
    readonly Voice voice = view.Voice;

    /// <summary>The list of lessons.</summary>
    public Profile All() => new()
    {
        Route = Routes.Lessons,
        Id = "lessons",
        Title = voice["lessons_title"],
        Description = voice["lessons_description"],
        Card = cards.Site,
        Crumbs = [Lessons()],
    };

    /// <summary>A lesson.</summary>
    public Profile Of(Lesson lesson)
    {
        var text = lesson.In(view.Language);
        return new Profile
        {
            Route = language => Routes.Lesson(language, lesson.Slug),
            Id = lesson.Slug,
            Title = text.Title.Value,
            Description = LessonPages.Facts(view, text),
            Card = cards.Site,
            Crumbs = [Lessons(), Crumb(lesson)],
            Files = [new EditedFile("edit_page", text.Body.Path)],
        };
    }

    /// <summary>A step of a lesson, from 1.</summary>
    public Profile OfStep(Lesson lesson, int step)
    {
        var text = lesson.In(view.Language);
        // What is asked at it says most of a step without its answer.
        var asked = text.Questions.FirstOrDefault(question => question.At.Value == text.Path[step - 1].Value);
        return Below(lesson, language => Routes.LessonStep(language, lesson.Slug, step), LessonPages.Place(view, text, step), asked?.Ask ?? LessonPages.Facts(view, text));
    }

    /// <summary>The handout of a lesson.</summary>
    public Profile Handout(Lesson lesson) =>
        Below(lesson, language => Routes.Handout(language, lesson.Slug), voice["lesson_handout"], voice["handout_description"]);

    /// <summary>The key to a handout.</summary>
    public Profile Key(Lesson lesson) =>
        Below(lesson, language => Routes.LessonKey(language, lesson.Slug), voice["lesson_key"], voice["lesson_key_description"]);

    Profile Below(Lesson lesson, Func<Language, string> route, string title, string description)
    {
        var text = lesson.In(view.Language);
        return new Profile
        {
            Route = route,
            Id = $"{lesson.Slug}/{title}",
            Title = $"{title} · {text.Title.Value}",
            Description = description,
            Card = cards.Site,
            Crumbs = [Lessons(), Crumb(lesson), new Crumb(Html.Of(title), title, route(view.Language))],
            Files = [new EditedFile("edit_page", text.Body.Path)],
        };
    }

    Crumb Lessons() => new(Html.Of(voice["lessons_title"]), voice["lessons_title"], Routes.Lessons(view.Language));

    Crumb Crumb(Lesson lesson)
    {
        var title = lesson.In(view.Language).Title.Value;
        return new Crumb(Html.Of(title), title, Routes.Lesson(view.Language, lesson.Slug));
    }
}
