using System.Collections;
using System.Collections.Immutable;
using Scriban.Syntax;

namespace Archive.Rendering.Templates;

/// <summary>What templates do with values: members, items, comparisons, functions. All is done beforehand where the values are known.</summary>
static class Operations
{
    static readonly object True = true;
    static readonly object False = false;
    static readonly ImmutableArray<object> Small = [.. Enumerable.Range(0, 256).Select(number => (object)number)];

    /// <summary>A member of a value; the reader is found once for each type that turns up at this place.</summary>
    public static Term Member(Term target, string name)
    {
        Reader? last = null;
        return Lift(target, value =>
        {
            var type = value?.GetType() ?? throw new NotCompiledException($"{name} of nothing");
            if (last is not { } reader || reader.Type != type)
                last = reader = new Reader(type, Members.Of(type, name) ?? throw new NotCompiledException($"{name} of {type.Name}"));
            return reader.Read(value);
        });
    }

    /// <summary>An item of a list.</summary>
    public static Term Item(Term list, Term index) => Lift(list, index, (items, at) =>
        items is IList known && at is int place && place >= 0 && place < known.Count ? known[place] : throw new NotCompiledException($"item {at}"));

    /// <summary>What is not true.</summary>
    public static Term Not(Term value) => Lift(value, known => Truth(!Term.IsTrue(known)));

    /// <summary>One of two values.</summary>
    public static Term Choice(Term condition, Term then, Term otherwise) => condition.IsConstant
        ? Term.IsTrue(condition.Constant) ? then : otherwise
        : new Term(null, values => (Term.IsTrue(condition.Read!(values)) ? then : otherwise).On(values));

    /// <summary>A comparison, a sum, or two conditions.</summary>
    /// <exception cref="NotCompiledException">Another operator, or operands of which only Scriban knows what they mean.</exception>
    public static Term Binary(ScriptBinaryOperator operation, Term left, Term right) => operation switch
    {
        ScriptBinaryOperator.And => Choice(left, Not(Not(right)), Term.Known(False)),
        ScriptBinaryOperator.Or => Choice(left, Term.Known(True), Not(Not(right))),
        ScriptBinaryOperator.CompareEqual => Lift(left, right, (one, other) => Truth(AreEqual(one, other))),
        ScriptBinaryOperator.CompareNotEqual => Lift(left, right, (one, other) => Truth(!AreEqual(one, other))),
        ScriptBinaryOperator.CompareGreater => Lift(left, right, (one, other) => Truth(Number(one) > Number(other))),
        ScriptBinaryOperator.CompareLess => Lift(left, right, (one, other) => Truth(Number(one) < Number(other))),
        ScriptBinaryOperator.Add => Lift(left, right, (one, other) =>
            one is string first && other is string second ? first + second : Number(one) + Number(other)),
        _ => throw new NotCompiledException($"{operation}"),
    };

    /// <summary>A function of words: <c>count</c>, <c>number</c>. It depends on nothing but what it is given.</summary>
    public static Term Call(Func<object?[], object?> function, ImmutableArray<Term> given)
    {
        return given.All(term => term.IsConstant) ? Term.Known(Call([])) : new Term(null, Call);

        object? Call(object?[] values)
        {
            var read = new object?[given.Length];
            for (var at = 0; at < read.Length; at++) read[at] = given[at].On(values);
            return function(read);
        }
    }

    static Term Lift(Term term, Func<object?, object?> operation)
    {
        if (term.IsConstant) return Term.Known(operation(term.Constant));
        var read = term.Read!;
        return new Term(null, values => operation(read(values)));
    }

    static Term Lift(Term left, Term right, Func<object?, object?, object?> operation)
    {
        if (left.IsConstant && right.IsConstant) return Term.Known(operation(left.Constant, right.Constant));
        return new Term(null, values => operation(left.On(values), right.On(values)));
    }

    static bool AreEqual(object? one, object? other) => (one, other) switch
    {
        (null, null) => true,
        (string first, string second) => first == second,
        (int first, int second) => first == second,
        (bool first, bool second) => first == second,
        (null, string) or (string, null) => false,
        _ => throw new NotCompiledException($"{one} beside {other}"),
    };

    static int Number(object? value) => value is int number ? number : throw new NotCompiledException($"{value} as a number");

    /// <summary>A number as a value; those that loops count with are made once.</summary>
    public static object Value(int value) => (uint)value < (uint)Small.Length ? Small[value] : value;

    /// <summary>A truth as a value, without a new object each time.</summary>
    public static object Truth(bool value) => value ? True : False;

    // Replaced as a whole, so that a worker never sees the type of one model with the reader of another.
    sealed record Reader(Type Type, Func<object, object?> Read);
}
