using System.Buffers;
using System.Globalization;
using Archive.Model;

namespace Archive.Rendering.Templates;

/// <summary>Where a compiled template writes one page, and the values it writes of. One a worker.</summary>
sealed class PageOutput
{
    // Larger than any page of a fixed length; long lists let it grow once.
    readonly ArrayBufferWriter<byte> bytes = new(256 * 1024);
    readonly Utf8Output utf8;

    public PageOutput() => utf8 = new Utf8Output(bytes);

    /// <summary>The values of names, by the number that the compiler gave them.</summary>
    public object?[] Values { get; } = new object?[TemplateCompiler.MostValues];

    /// <summary>Begins a page.</summary>
    public void Begin(object? frame = null, object? page = null)
    {
        bytes.ResetWrittenCount();
        Values[TemplateCompiler.Frame] = frame;
        Values[TemplateCompiler.Page] = page;
    }

    /// <summary>What was written since.</summary>
    public ReadOnlyMemory<byte> End() => bytes.WrittenSpan.ToArray();

    /// <summary>Writes what is finished.</summary>
    public void Write(ReadOnlySpan<byte> markup) => bytes.Write(markup);

    /// <summary>Writes a value, escaped by its type: the same rule as <see cref="HtmlContext"/>.</summary>
    public void Show(object? value)
    {
        switch (value)
        {
            case null: break;
            case Html html: utf8.Raw(html.Markup); break;
            case string words: utf8.Escape(words); break;
            case int number: utf8.Escape(number.ToString(CultureInfo.InvariantCulture)); break;
            case bool truth: Write(truth ? "true"u8 : "false"u8); break;
            default: utf8.Escape(value.ToString() ?? ""); break;
        }
    }
}
