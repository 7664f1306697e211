using System.Text;

namespace Archive.Tests.Loading.Hostile;

/// <summary>A file that was made to hurt, and what is said of it.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Said">Code, line and column of its one fault, such as <c>ARC104:2:3</c>; empty where it is read.</param>
sealed record HostileFile(string Name, byte[] Bytes, string Said)
{
    public HostileFile(string name, string text, string said) : this(name, Encoding.UTF8.GetBytes(text), said) { }

    /// <summary>Something many times over.</summary>
    public static string Times(string words, int times) => new StringBuilder(words.Length * times).Insert(0, words, times).ToString();
}
