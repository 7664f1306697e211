using System.Text;
using System.Text.Json;
using Archive.Formats;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Formats;

/// <summary>Data for machines stays data whatever people write into titles and names.</summary>
public sealed class JsonLdFormatTests
{
    [Fact]
    public void Any_words_come_back_and_none_of_them_can_end_the_script_element() => Gen.String.Sample(words =>
    {
        var text = JsonLdFormat.Write([new LinkedThing("Thing", new LinkedField("name", words), new LinkedField("part", new LinkedThing("Thing", new LinkedField("name", words))))]);
        text.IndexOfAny(['<', '>', '&']).ShouldBe(-1);
        using var data = JsonDocument.Parse(text);
        var thing = data.RootElement.GetProperty("@graph")[0];
        // Half a pair is no letter; it is replaced, as everywhere where text becomes UTF-8.
        var kept = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(words));
        if (words.Length == 0) thing.TryGetProperty("name", out _).ShouldBeFalse();
        else thing.GetProperty("name").GetString().ShouldBe(kept);
        if (words.Length > 0) thing.GetProperty("part").GetProperty("name").GetString().ShouldBe(kept);
    }, iter: Tier.Times(200, full: 5000));

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!-- <script>")]
    [InlineData("]]>\u2028\u2029\"\\")]
    public void Words_made_to_break_out_stay_words(string words)
    {
        var text = JsonLdFormat.Write([new LinkedThing("Thing", new LinkedField("name", words))]);
        text.ShouldNotContain('<');
        using var data = JsonDocument.Parse(text);
        data.RootElement.GetProperty("@graph")[0].GetProperty("name").GetString().ShouldBe(words);
    }

    [Fact]
    public void Letters_of_every_script_stay_readable() =>
        JsonLdFormat.Write([new LinkedThing("Thing", new LinkedField("name", "مصدر مجهَّل"))]).ShouldContain("مصدر مجهَّل");

    [Fact]
    public void One_thing_stands_alone_several_stand_in_a_list_and_none_is_not_written()
    {
        var part = new LinkedThing("Thing", new LinkedField("position", 1));
        JsonLdFormat.Write([new LinkedThing("Thing", new LinkedField("a", part), new LinkedField("b", part, part), new LinkedField("c", []), new LinkedField("d", words: null))])
            .ShouldBe("""{"@context":"https://schema.org","@graph":[{"@type":"Thing","a":{"@type":"Thing","position":1},"b":[{"@type":"Thing","position":1},{"@type":"Thing","position":1}]}]}""");
        JsonLdFormat.Write([]).ShouldBe("");
    }
}
