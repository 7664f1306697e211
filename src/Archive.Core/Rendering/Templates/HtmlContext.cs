using System.Buffers;
using Archive.Model;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Archive.Rendering.Templates;

/// <summary>
/// Scriban with escaping by type: the template's own text passes, an <see cref="Html"/> passes, every other value is escaped,
/// whatever built it. One context a worker; templates are shared.
/// </summary>
sealed class HtmlContext : TemplateContext
{
    readonly ArrayBufferWriter<byte> bytes = new(64 * 1024);
    readonly Utf8Output output;

    public HtmlContext(IReadOnlyDictionary<string, Template> templates, ScriptObject words) : base(Builtins())
    {
        output = new Utf8Output(bytes);
        PushOutput(output);
        PushGlobal(words);
        StrictVariables = true;
        // Left on, a misspelled member would render as nothing.
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        // The defaults would cut a page at 1 MiB and stop a list at 1,000.
        LimitToString = 0;
        LoopLimit = int.MaxValue;
        BuiltinObject.SetValue("include", new IncludeFunction(templates), readOnly: true);
    }

    /// <summary>Renders a page model.</summary>
    public ReadOnlyMemory<byte> Render(Template template, object frame, object page)
    {
        bytes.Clear();
        var model = new ScriptObject(StringComparer.Ordinal) { ["frame"] = frame, ["page"] = page };
        PushGlobal(model);
        template.Render(this);
        PopGlobal();
        return bytes.WrittenSpan.ToArray();
    }

    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? value)
    {
        switch (value)
        {
            case null: break;
            case Html html: Write(html.Markup); break;
            // A capture block holds what was written, and that was escaped when it was written.
            case StringBuilderOutput captured: Write(captured.ToString()); break;
            case string words: Escaped(words); break;
            case int or bool: base.Write(span, value); break;
            default: Escaped(ObjectToString(value) ?? ""); break;
        }
        return this;
    }

    void Escaped(string words)
    {
        if (ReferenceEquals(Output, output)) output.Escape(words);
        else Write(Html.Escape(words));
    }

    // Without the second escaper (html), without the clock and culture (date), without reflection (object).
    static ScriptObject Builtins()
    {
        var builtins = (ScriptObject)GetDefaultBuiltinObject().Clone(false);
        foreach (var name in new[] { "html", "include", "include_join", "date", "object" }) builtins.Remove(name);
        return builtins;
    }
}
