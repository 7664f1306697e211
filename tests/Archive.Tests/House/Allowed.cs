namespace Archive.Tests.House;

/// <summary>
/// What Archive.Core may name: text, numbers, collections, memory. Whoever adds a line here says that the type touches no disk,
/// network, console, clock, environment, culture of the machine and no randomness.
/// </summary>
static class Allowed
{
    static readonly string[] Namespaces =
    [
        "System.Buffers", "System.Collections", "System.Collections.Concurrent", "System.Collections.Frozen", "System.Collections.Generic",
        "System.Collections.Immutable", "System.Linq", "System.Numerics", "System.Runtime.CompilerServices", "System.Runtime.Versioning",
        "System.Text", "System.Text.Encodings.Web", "System.Text.Json", "System.Text.Json.Nodes", "System.Text.Json.Serialization",
        "System.Text.RegularExpressions", "System.Text.Unicode", "System.CodeDom.Compiler", "System.Diagnostics.CodeAnalysis",
    ];

    // One package, one room: the floors are another test; here it only matters that no other package is named.
    static readonly string[] Packages = ["AngleSharp", "DiffPlex", "Markdig", "Scriban", "SmartReader", "System.IO.Hashing", "YamlDotNet"];

    static readonly HashSet<string> Types = [.. """
        System.Action System.Activator System.AppContext System.ArgumentException System.AsyncCallback System.Buffers.Binary.BinaryPrimitives System.ArgumentNullException System.ArgumentOutOfRangeException System.Array System.Attribute
        System.Boolean System.Byte System.Char System.Comparison System.Convert System.DateOnly System.DateTime System.DateTimeOffset
        System.Delegate System.Double System.Enum System.Environment System.Exception System.FlagsAttribute System.FormatException System.Func System.IAsyncResult System.IComparable
        System.IDisposable System.IEquatable System.IFormatProvider System.Index System.IndexOutOfRangeException System.Int16 System.Int32
        System.Int64 System.InvalidOperationException System.Lazy System.Math System.Memory System.MemoryExtensions
        System.MulticastDelegate System.NotImplementedException System.NotSupportedException System.Nullable System.Object System.ObsoleteAttribute
        System.OverflowException System.ParamArrayAttribute System.Predicate System.Range System.ReadOnlyMemory System.ReadOnlySpan
        System.RuntimeFieldHandle System.RuntimeTypeHandle System.SByte System.Single System.Span System.String System.StringComparer
        System.StringComparison System.StringSplitOptions System.TimeOnly System.TimeSpan System.Tuple System.Type System.UInt128 System.UInt16 System.UInt32 System.UInt64
        System.Uri System.UriBuilder System.UriHostNameType System.UriKind System.UriComponents System.UriFormat System.ValueTuple System.ValueType System.Version System.Void
        System.Diagnostics.DebuggableAttribute System.Diagnostics.DebuggerBrowsableAttribute System.Diagnostics.DebuggerBrowsableState
        System.Diagnostics.DebuggerDisplayAttribute System.Diagnostics.DebuggerHiddenAttribute System.Diagnostics.UnreachableException
        System.Globalization.Calendar System.Globalization.CharUnicodeInfo System.Globalization.CultureInfo System.Globalization.DateTimeStyles System.Globalization.IdnMapping
        System.Globalization.NumberFormatInfo System.Globalization.NumberStyles System.Globalization.UnicodeCategory
        System.IO.BinaryReader System.IO.BinaryWriter System.IO.InvalidDataException System.IO.MemoryStream System.IO.Stream
        System.IO.StringReader System.IO.StringWriter System.IO.TextReader System.IO.TextWriter System.IO.StreamReader
        System.Net.IPAddress System.Net.Sockets.AddressFamily System.Net.WebUtility
        System.Reflection.Assembly System.Reflection.AssemblyName System.Reflection.BindingFlags System.Reflection.DefaultMemberAttribute
        System.Reflection.FieldInfo System.Reflection.MemberInfo System.Reflection.MethodBase System.Reflection.MethodInfo System.Reflection.ParameterInfo System.Reflection.PropertyInfo
        System.Runtime.InteropServices.CollectionsMarshal System.Runtime.InteropServices.ImmutableCollectionsMarshal
        System.Runtime.InteropServices.InAttribute System.Runtime.InteropServices.MemoryMarshal
        System.Security.Cryptography.HashAlgorithmName System.Security.Cryptography.IncrementalHash System.Security.Cryptography.SHA256
        System.Xml.XmlConvert System.Xml.XmlWriter System.Xml.XmlWriterSettings
        System.Threading.CancellationToken System.Threading.Interlocked System.Threading.LazyThreadSafetyMode System.Threading.Lock
        System.Threading.Tasks.Parallel System.Threading.Tasks.ParallelLoopResult System.Threading.Tasks.ValueTask System.ThreadStaticAttribute
        """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)];

    // Of these types only these members: fingerprints look at our own records and call nothing by its name. The compiler itself asks for the
    // thread in iterators, and for the limit of time that a program may set for all its regular expressions.
    static readonly (string Type, string[] Members)[] Only =
    [
        ("System.AppContext", ["GetData"]),
        ("System.Environment", ["get_CurrentManagedThreadId"]),
        ("System.Globalization.CultureInfo", ["get_InvariantCulture"]),
        ("System.Reflection.Assembly", ["GetManifestResourceNames", "GetManifestResourceStream", "GetName"]),
        ("System.Reflection.AssemblyName", ["get_Version"]),
        ("System.Reflection.FieldInfo", []),
        ("System.Reflection.MethodInfo", ["CreateDelegate", "MakeGenericMethod"]),
        ("System.Reflection.PropertyInfo", ["get_GetMethod", "get_PropertyType", "GetIndexParameters", "GetValue"]),
    ];

    // A string's hash code is another one in every process.
    static readonly HashSet<string> Never =
    [
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTime::ToLocalTime",
        "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow", "System.DateTimeOffset::ToLocalTime",
        "System.String::GetHashCode", "System.StringComparer::get_CurrentCulture", "System.StringComparer::get_CurrentCultureIgnoreCase",
        "System.IO.StreamReader::.ctor(string)",
    ];

    /// <summary>True where the core may name a type, given with its namespace; a nested one is as its outermost.</summary>
    public static bool Type(string name)
    {
        var outer = name.Split('+')[0].Split('`')[0];
        return Types.Contains(outer)
            || Namespaces.Contains(outer[..outer.LastIndexOf('.')])
            || Packages.Any(package => name.StartsWith(package + ".", StringComparison.Ordinal))
            || (outer.StartsWith("System.Reflection.Assembly", StringComparison.Ordinal) && outer.EndsWith("Attribute", StringComparison.Ordinal));
    }

    /// <summary>True where the core may call a member of a type that it may name.</summary>
    public static bool Member(string member)
    {
        var (type, name) = (member.Split("::")[0], member.Split("::")[1]);
        var only = Only.FirstOrDefault(entry => entry.Type == type);
        return !Never.Contains(member) && (only.Members is null || only.Members.Contains(name));
    }
}
