using Archive.Model;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Archive.Rendering.Templates;

/// <summary>
/// <c>{{ include 'note' note: n }}</c>: renders a partial into the current output. The stock function returns a string, which the
/// escaping by type would escape a second time.
/// </summary>
sealed class IncludeFunction(IReadOnlyDictionary<string, Template> templates) : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index == 0 ? "name" : $"argument{index}");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var name = arguments.Count > 0 ? context.ObjectToString(arguments[0]) ?? "" : "";
        if (!templates.TryGetValue(name, out var template))
            throw new ScriptRuntimeException(callerContext?.Span ?? default, $"there is no template named {name}");
        var named = Named(context, callerContext);
        context.EnterRecursive(callerContext!);
        context.PushLocal();
        try
        {
            foreach (var (variable, value) in named) context.SetValue(variable, value);
            if (callerContext?.Parent is ScriptExpressionStatement)
            {
                template.Render(context);
                return null;
            }
            context.PushOutput();
            template.Render(context);
            return new Html(context.PopOutput().ToString() ?? "");
        }
        finally
        {
            context.PopLocal();
            context.ExitRecursive(callerContext!);
        }
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));

    // Evaluated before the partial's own variables come into force.
    static List<(ScriptVariable, object?)> Named(TemplateContext context, ScriptNode? caller) => caller is not ScriptFunctionCall call ? []
        : [.. call.Arguments.OfType<ScriptNamedArgument>().Select(argument =>
            ((ScriptVariable)ScriptVariable.Create(argument.Name!.Name, ScriptVariableScope.Local), context.Evaluate(argument.Value!)))];
}
