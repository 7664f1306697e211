using System.Collections;
using System.Collections.Immutable;
using System.Text;
using Scriban;
using Scriban.Syntax;

namespace Archive.Rendering.Templates;

/// <summary>
/// Turns a parsed template with all its partials into one chain of delegates: words of the interface and what surrounds them become
/// finished bytes, names become numbers, members are read by delegates. It knows the part of Scriban that pages are written in
/// (values, if, for, include); the rest throws <see cref="NotCompiledException"/> and is left to Scriban. Both write the same bytes.
/// </summary>
/// <param name="templates">All templates, for their partials.</param>
/// <param name="words">Words of a language and what counts in it.</param>
sealed class TemplateCompiler(IReadOnlyDictionary<string, Template> templates, TemplateWords words)
{
    /// <summary>Number of the value <c>frame</c>.</summary>
    public const int Frame = 0;

    /// <summary>Number of the value <c>page</c>.</summary>
    public const int Page = 1;

    /// <summary>Most values that a page may name at once.</summary>
    public const int MostValues = 256;

    // A partial that includes itself would never end here.
    const int Deepest = 16;

    readonly PageOutput constants = new();
    int values = Page + 1;
    int depth;

    /// <summary>Compiles a page's template.</summary>
    /// <exception cref="NotCompiledException">It uses what only Scriban knows.</exception>
    public static Part Compile(string name, IReadOnlyDictionary<string, Template> templates, TemplateWords words)
    {
        var scope = ImmutableDictionary<string, Term>.Empty.Add("frame", Slot(Frame)).Add("page", Slot(Page));
        var parts = new PartList();
        new TemplateCompiler(templates, words).Add(templates[name].Page!.Body, ref scope, parts);
        return parts.Joined();
    }

    void Add(ScriptBlockStatement? block, ref ImmutableDictionary<string, Term> scope, PartList parts)
    {
        foreach (var statement in block?.Statements ?? [])
        {
            switch (statement)
            {
                case ScriptRawStatement raw: parts.Add(Encoding.UTF8.GetBytes(raw.Text.ToString())); break;
                case ScriptIfStatement choice: AddChoice(choice, scope, parts); break;
                case ScriptForStatement loop: AddLoop(loop, scope, parts); break;
                case ScriptExpressionStatement { Expression: ScriptFunctionCall { Target: ScriptVariable { Name: "include" } } include }: AddPartial(include, scope, parts); break;
                case ScriptExpressionStatement { Expression: ScriptAssignExpression { Target: ScriptVariable name, EqualToken: null or { Value: "=" } } assignment }:
                    scope = scope.SetItem(name.Name, Keep(Of(assignment.Value!, scope), parts));
                    break;
                case ScriptExpressionStatement shown: AddShown(Of(shown.Expression!, scope), parts); break;
                // The brackets of an expression and the end of a block write nothing.
                case ScriptEscapeStatement or ScriptEndStatement or ScriptNopStatement: break;
                default: throw Not(statement);
            }
        }
    }

    void AddShown(Term term, PartList parts)
    {
        if (term.IsConstant)
        {
            constants.Begin();
            constants.Show(term.Constant);
            parts.Add(constants.End());
        }
        else
        {
            var read = term.Read!;
            parts.Add(output => output.Show(read(output.Values)));
        }
    }

    void AddChoice(ScriptIfStatement choice, ImmutableDictionary<string, Term> scope, PartList parts)
    {
        var condition = Of(choice.Condition!, scope);
        var (then, otherwise) = (new PartList(), new PartList());
        var inner = scope;
        Add(choice.Then, ref inner, then);
        if (choice.Else is ScriptIfStatement next) AddChoice(next, scope, otherwise);
        else if (choice.Else is ScriptElseStatement last) Add(last.Body, ref inner, otherwise);
        if (condition.IsConstant)
        {
            parts.Add(Term.IsTrue(condition.Constant) ? then : otherwise);
            return;
        }
        var (holds, first, second) = (condition.Read!, then.Joined(), otherwise.Joined());
        parts.Add(output => (Term.IsTrue(holds(output.Values)) ? first : second)(output));
    }

    void AddLoop(ScriptForStatement loop, ImmutableDictionary<string, Term> scope, PartList parts)
    {
        if (loop.Variable is not ScriptVariable variable) throw Not(loop);
        var (list, item, index, count) = (Of(loop.Iterator!, scope), Take(), Take(), Take());
        var inner = scope.SetItem(variable.Name, Slot(item))
            .SetItem("for.index", Slot(index))
            .SetItem("for.first", new Term(null, values => values[index] is 0))
            .SetItem("for.last", new Term(null, values => (int)values[index]! == (int)values[count]! - 1));
        var (body, otherwise) = (new PartList(), new PartList());
        Add(loop.Body, ref inner, body);
        Add(loop.Else?.Body, ref scope, otherwise);
        var (each, none) = (body.Joined(), otherwise.Joined());
        parts.Add(output =>
        {
            var found = list.On(output.Values);
            if (found is null or IList { Count: 0 }) none(output);
            if (found is null) return;
            if (found is not IList items) throw Not(loop);
            output.Values[count] = Operations.Value(items.Count);
            for (var at = 0; at < items.Count; at++)
            {
                output.Values[item] = items[at];
                output.Values[index] = Operations.Value(at);
                each(output);
            }
        });
    }

    // Written in place, with its arguments as its only names.
    void AddPartial(ScriptFunctionCall include, ImmutableDictionary<string, Term> scope, PartList parts)
    {
        if (include.Arguments is not [ScriptLiteral { Value: string name }, ..] || !templates.TryGetValue(name, out var partial) || depth == Deepest)
            throw Not(include);
        var inner = scope.RemoveRange(scope.Keys.Where(key => key.StartsWith('$')));
        foreach (var argument in include.Arguments.Skip(1))
        {
            if (argument is not ScriptNamedArgument { Name: { } key, Value: { } value }) throw Not(argument);
            inner = inner.SetItem("$" + key.Name, Keep(Of(value, scope), parts));
        }
        depth++;
        Add(partial.Page!.Body, ref inner, parts);
        depth--;
    }

    // Read once, however often it is named.
    Term Keep(Term term, PartList parts)
    {
        if (term.IsConstant) return term;
        var (slot, read) = (Take(), term.Read!);
        parts.Add(output => output.Values[slot] = read(output.Values));
        return Slot(slot);
    }

    Term Of(ScriptExpression expression, ImmutableDictionary<string, Term> scope)
    {
        switch (expression)
        {
            case ScriptLiteral literal: return Term.Known(literal.Value);
            case ScriptNestedExpression nested: return Of(nested.Expression!, scope);
            case ScriptVariable variable: return scope.TryGetValue(variable.Name, out var known) ? known : throw Not(variable);
            case ScriptMemberExpression { Target: ScriptVariable { Name: "s" }, Member: { } word } when !scope.ContainsKey("s"):
                return words.Words.TryGetValue(word.Name, out var own) ? Term.Known(own) : throw Not(word);
            case ScriptMemberExpression { Target: ScriptVariable { Name: "for" }, Member: { } place }:
                return scope.TryGetValue("for." + place.Name, out var loop) ? loop : throw Not(place);
            case ScriptMemberExpression member: return Operations.Member(Of(member.Target!, scope), member.Member!.Name);
            case ScriptIndexerExpression at: return Operations.Item(Of(at.Target!, scope), Of(at.Index!, scope));
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not: return Operations.Not(Of(not.Right!, scope));
            case ScriptConditionalExpression choice:
                return Operations.Choice(Of(choice.Condition!, scope), Of(choice.ThenValue!, scope), Of(choice.ElseValue!, scope));
            case ScriptBinaryExpression two: return Operations.Binary(two.Operator, Of(two.Left!, scope), Of(two.Right!, scope));
            case ScriptFunctionCall { Target: ScriptVariable name } call when words.Functions.TryGetValue(name.Name, out var function):
                return Operations.Call(function, [.. call.Arguments.Select(argument => Of(argument, scope))]);
            default: throw Not(expression);
        }
    }

    static Term Slot(int number) => new(null, values => values[number]);

    int Take() => values < MostValues ? values++ : throw new NotCompiledException("more names than there is room for");

    static NotCompiledException Not(ScriptNode node) => new($"{node.GetType().Name} at {node.Span}");
}
