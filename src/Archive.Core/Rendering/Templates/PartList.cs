using System.Buffers;

namespace Archive.Rendering.Templates;

/// <summary>Parts of a template one after the other; finished bytes that meet become one.</summary>
sealed class PartList
{
    readonly List<Part> parts = [];
    readonly ArrayBufferWriter<byte> finished = new();

    /// <summary>Adds finished markup.</summary>
    public void Add(ReadOnlyMemory<byte> markup) => finished.Write(markup.Span);

    /// <summary>Adds a part.</summary>
    public void Add(Part part)
    {
        Flush();
        parts.Add(part);
    }

    /// <summary>Adds the parts of another list.</summary>
    public void Add(PartList others)
    {
        foreach (var part in others.parts) Add(part);
        Add(others.finished.WrittenMemory);
    }

    /// <summary>All of them as one.</summary>
    public Part Joined()
    {
        Flush();
        var all = parts.ToArray();
        if (all is [var only]) return only;
        return output =>
        {
            foreach (var part in all) part(output);
        };
    }

    void Flush()
    {
        if (finished.WrittenCount == 0) return;
        var bytes = finished.WrittenSpan.ToArray();
        finished.ResetWrittenCount();
        parts.Add(output => output.Write(bytes));
    }
}
