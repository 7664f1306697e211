using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Scriban.Runtime;

namespace Archive.Rendering.Templates;

/// <summary>Reads members of page models by the names that templates give them.</summary>
static class Members
{
    static readonly ConcurrentDictionary<(Type, string), Func<object, object?>?> Known = new();

    /// <summary>The reader of a member.</summary>
    /// <param name="type">The type of the model.</param>
    /// <param name="name">As a template writes it: <c>other_title</c>, and <c>size</c> of a list.</param>
    /// <returns>Null where the type has no such member.</returns>
    public static Func<object, object?>? Of(Type type, string name) => Known.GetOrAdd((type, name), key => Made(key.Item1, key.Item2));

    static Func<object, object?>? Made(Type type, string name)
    {
        if (type.IsAssignableTo(typeof(IList))) return name == "size" ? list => ((IList)list).Count : null;
        var property = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .FirstOrDefault(property => property.GetIndexParameters().Length == 0 && StandardMemberRenamer.Default(property) == name);
        if (property?.GetMethod is not { } getter) return null;
        // A method of a struct takes its object by reference; there are few of them, so they may be slow.
        if (type.IsValueType) return property.GetValue;
        return property.PropertyType == typeof(bool)
            ? Made(nameof(Condition), [type], getter)
            : Made(nameof(Reader), [type, property.PropertyType], getter);
    }

    static Func<object, object?> Made(string reader, Type[] types, MethodInfo getter) =>
        (Func<object, object?>)typeof(Members).GetMethod(reader, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(types).Invoke(null, [getter])!;

    static Func<object, object?> Reader<TModel, TValue>(MethodInfo getter) where TModel : class
    {
        var read = getter.CreateDelegate<Func<TModel, TValue>>();
        return model => read((TModel)model);
    }

    static Func<object, object?> Condition<TModel>(MethodInfo getter) where TModel : class
    {
        var read = getter.CreateDelegate<Func<TModel, bool>>();
        return model => Operations.Truth(read((TModel)model));
    }
}
