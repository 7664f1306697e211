using System.Text.Json;
using Archive.Formats;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Formats;

/// <summary>A manifest is JSON whatever the site is called.</summary>
public sealed class ManifestFormatTests
{
    [Fact]
    public void Any_name_comes_back() => Gen.String[Gen.Char['\u0001', '\uD7FF'], 0, 40].Sample(name =>
    {
        var bytes = ManifestFormat.Write(new WebManifest(name, name, "ar", "rtl", "index.html", "../", "#fff", "#fff", [new ManifestIcon("i.svg", "any", "image/svg+xml")]));
        using var manifest = JsonDocument.Parse(bytes);
        manifest.RootElement.GetProperty("name").GetString().ShouldBe(name);
        manifest.RootElement.GetProperty("icons")[0].GetProperty("src").GetString().ShouldBe("i.svg");
    }, iter: Tier.Times(100, full: 2000));
}
