using System.Collections.Immutable;
using Archive.Formats.Shapes;
using Archive.Formats.Yaml;
using Archive.Model;

namespace Archive.Tests.Formats.Mutations;

/// <summary>Every slip that the tables of fields make possible, each in a valid file that has no other.</summary>
sealed class Slips
{
    readonly List<Mutation> made = [];
    readonly Example example;
    Slot slot = null!;

    Slips(Example example) => this.example = example;

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<Mutation> All = [.. Example.All.SelectMany(Of)];

    static List<Mutation> Of(Example example)
    {
        var slips = new Slips(example);
        foreach (var slot in Slot.Of(example))
        {
            slips.slot = slot;
            slips.Key();
            slips.Missing();
            slips.Nothing();
            slips.WrongKind();
            slips.WrongForm();
            slips.NotAllowed();
            slips.Cut();
            slips.Name();
        }
        return slips.made;
    }

    int ValueStart => example.Start(slot.Node);

    int ValueEnd => example.End(slot.Node);

    int KeyStart => example.Start(slot.Key!);

    int KeyEnd => KeyStart + slot.Key!.Span.Length;

    void Key()
    {
        if (slot.Key is not { } key) return;
        var entry = example.Text[KeyStart..ValueEnd];
        var again = slot.InFlow ? ", " : "\n" + new string(' ', KeyStart - example.LineStart(KeyStart));
        // What follows on the line of a block, a comment, stays there.
        var end = slot.InFlow ? ValueEnd : LineEnd(ValueEnd);
        Replace("twice", "ARC105", end, end, again + entry, end + again.Length);
        if (slot.Shape is { } shape)
        {
            Replace("key misspelt", "ARC107", KeyStart, KeyEnd, key.Scalar + key.Scalar[^1], KeyStart);
            Replace("key in capitals", "ARC107", KeyStart, KeyEnd, char.ToUpperInvariant(key.Scalar[0]) + key.Scalar[1..], KeyStart);
            Replace("unknown key beside it", "ARC107", end, end, again + "zebra-crossing: \"x\"", end + again.Length);
            foreach (var other in shape.ExactlyOne.IsDefault ? [] : shape.ExactlyOne.Where(group => group.Contains(key.Scalar)).SelectMany(group => group).Where(name => name != key.Scalar))
                Replace($"with {other}", "ARC109", end, end, $"{again}{other}: title", example.Start(slot.Parent));
        }
        else if (!slot.Name.EndsWith('*') && !slot.Name.EndsWith("*~", StringComparison.Ordinal))
        {
            Replace("key not of its form", "ARC111", KeyStart, KeyEnd, "Two_Words", KeyStart);
        }
        if (!slot.InFlow && example.LineStart(KeyStart) is var line && string.IsNullOrWhiteSpace(example.Text[line..KeyStart]))
            Replace("tab before", "ARC103", line, KeyStart, "\t", line);
        if (example.LineStart(ValueStart) == example.LineStart(KeyStart)) Replace("tab after the colon", "ARC103", KeyEnd + 1, ValueStart, "\t", KeyEnd + 1);
    }

    void Missing()
    {
        if (slot.Key is null || !(slot.IsRequired || slot.IsOneOf)) return;
        var entries = slot.Parent.Entries;
        var index = entries.IndexOf(entries.First(entry => entry.Key == slot.Key));
        if (entries.Length == 1) Replace("missing", "ARC108", example.Start(slot.Parent), example.End(slot.Parent), "{}", example.Start(slot.Parent));
        else if (index + 1 < entries.Length) Replace("missing", "ARC108", KeyStart, example.Start(entries[index + 1].Key), "", example.Start(slot.Parent));
        else Replace("missing", "ARC108", example.End(entries[index - 1].Value), ValueEnd, "", example.Start(slot.Parent));
    }

    void Nothing()
    {
        foreach (var nothing in Some("", "null", "~", "NULL"))
        {
            if (slot.Key is not null) Put($"nothing ({nothing})", "ARC112", nothing, KeyStart);
            else if (slot.AsScalar is not null && nothing.Length > 0) Put($"nothing ({nothing})", "ARC112", nothing);
        }
        foreach (var empty in Some("\"\"", "''"))
            Put($"empty ({empty})", slot.AsScalar is null ? "ARC110" : "ARC112", empty);
        if (slot.Key is not null && slot.IsRequired && slot.Value.Is is ValueKind.List or ValueKind.Map)
            Put("empty list or mapping", "ARC112", slot.Value.Is == ValueKind.List ? "[]" : "{}", KeyStart);
    }

    void WrongKind()
    {
        if (slot.Value.Is != ValueKind.List) Put("a list", "ARC110", "[\"x\"]");
        if (slot.Value.Is is not (ValueKind.Map or ValueKind.Fields)) Put("a mapping", "ARC110", "{ en: \"x\" }");
        if (slot.AsScalar is null) Put("text", "ARC110", "\"words\"");
    }

    void WrongForm()
    {
        if (slot.AsScalar is not { } scalar) return;
        foreach (var wrong in Wrong(scalar).Take(Tier.Times(1, full: 9))) Put($"not of its form ({wrong})", "ARC111", wrong);
        if (scalar.Is != ValueKind.Choice) return;
        foreach (var word in scalar.Choices.Where(word => word == slot.Node.Scalar))
            Put("choice misspelt", "ARC111", word + word[^1]);
    }

    // By default two ways to write one slip are enough.
    static IEnumerable<string> Some(params string[] ways) => ways.Take(Tier.Times(2, full: ways.Length));

    static string[] Wrong(Value value) => value.Is switch
    {
        ValueKind.Id => ["Upper", "\"two words\"", "سليم", "under_score", new string('a', 41)],
        ValueKind.Slug => ["Upper", "\"two words\"", "a/b", new string('a', 81)],
        ValueKind.Reference => ["a#b#c", "\"#a1\"", "Market#a1"],
        ValueKind.Passage => ["market-day", "\"#a1\"", "market-day#a1#a2", "Market#a1"],
        ValueKind.Date => ["2026-02-30", "2026-13", "22.11.2026", "٢٠٢٦", "2026-1-1", "yesterday"],
        ValueKind.Address => ["ftp://x.example/", "javascript:alert(1)", "www.x.example", "\"https://x.example/a b\"", "https://"],
        ValueKind.YesNo => ["true", "Yes", "maybe"],
        ValueKind.Number => ["-1", "two", "1.5", "٢", "99999999999"],
        ValueKind.LanguageTag => ["Arabic", "a", "en_GB"],
        ValueKind.Words => ["\"two\\nlines\"", "|-\n          two\n          lines"],
        ValueKind.Choice => ["something-else", "\"two words\""],
        _ => [],
    };

    void NotAllowed()
    {
        Put("alias", "ARC104", "*x");
        // Before a block that begins on the next line they stand behind the colon.
        var onKeyLine = slot.Key is null || example.LineStart(ValueStart) == example.LineStart(KeyStart);
        var at = onKeyLine ? ValueStart : KeyEnd + 1;
        var (before, after) = onKeyLine ? ("", " ") : (" ", "");
        if (slot.Key is null && slot.Node.Kind == YamlKind.Mapping && !example.IsFlow(slot.Node)) return;
        Replace("anchor", "ARC104", at, at, $"{before}&x{after}", at + before.Length);
        Replace("tag", "ARC104", at, at, $"{before}!x{after}", at + before.Length);
    }

    // Prose is what people forget to quote.
    void Cut()
    {
        if (slot.AsScalar?.Is != ValueKind.Prose) return;
        const string Tagged = "words #tag and more", Colon = "words said: and more";
        Prose("a hashtag unquoted", "ARC113", Tagged, 0);
        // In a list a colon makes a mapping of the words, which is sound YAML.
        if (slot.Key is null) Prose("a colon unquoted", "ARC110", Colon, 0);
        else Prose("a colon unquoted", "ARC113", Colon, Colon.IndexOf(':', StringComparison.Ordinal));
        if (!slot.InFlow) Put("a comment after words", "ARC113", "words # a remark");
    }

    // A name that no list has.
    void Name()
    {
        var code = slot.Name.TrimEnd('~').Split('/')[^1] switch
        {
            "outlet" => "ARC402",
            "label" or "not" or "parent" => "ARC401",
            "source" => "ARC404",
            "against" or "mirror~[]" or "mirror[]" or "parallel" or "path[]" or "path~[]" or "texts[]" or "texts~[]" or "at" => "ARC405",
            "kind" => "ARC410",
            _ => null,
        };
        if (code is not null) Put("name misspelt", code, slot.Node.Scalar + slot.Node.Scalar[^1]);
    }

    void Prose(string way, string code, string words, int at)
    {
        var start = slot.Key is null ? ValueStart : KeyEnd + 2;
        Put(way, code, words, start + at, valid: $"\"{words}\"");
    }

    // Writes a value in place of the one that is there.
    void Put(string way, string code, string written, int? at = null, string? valid = null)
    {
        var start = slot.Key is null ? ValueStart : KeyEnd + 1;
        // Folded lines belong to blocks alone, and a comment behind them would be part of them.
        if (written.Contains('\n', StringComparison.Ordinal) && (slot.InFlow || LineEnd(ValueEnd) != ValueEnd)) return;
        var space = slot.Key is null || written.Length == 0 ? "" : " ";
        Replace(way, code, start, ValueEnd, space + written, at ?? start + space.Length, valid is null ? null : space + valid);
    }

    void Replace(string way, string code, int from, int to, string written, int at, string? valid = null)
    {
        var text = example.Text;
        made.Add(new Mutation(slot.Name, way, example.Path, text[..from] + written + text[to..], code, at,
            new Span(from, from + written.Length), valid is null ? text : text[..from] + valid + text[to..]));
    }

    int LineEnd(int offset) => example.Text.IndexOf('\n', offset) is var end && end < 0 ? example.Text.Length : end;
}
