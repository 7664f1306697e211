using System.Collections.Immutable;
using System.Text;
using Archive.Cli;
using Archive.Model;
using Shouldly;
using Xunit;

namespace Archive.Tests.Golden;

/// <summary>The examples of docs/labels.md are the sidecar of an invented text: whoever copies one copies what passes the check.</summary>
public sealed class LabelExampleTests
{
    static readonly SiteBuild Build = SiteBuild.From(Sources(), new BuildOptions(Private: true, Review: true));

    [Fact]
    public void They_pass_the_check() => Build.Diagnostics.Where(diagnostic => diagnostic.IsError).ShouldBeEmpty();

    [Fact]
    public void Every_label_but_that_of_dead_links_has_one_in_the_order_of_the_vocabulary() => Examples.Select(example => example.Label.Value)
        .ShouldBe(Build.Corpus.Corpus.Labels.Select(label => label.Id).Where(id => id != Label.DeadLink));

    [Fact]
    public void Every_quote_is_found_in_the_text() => Build.Corpus.Articles.Single().Anchors
        .Where(anchor => anchor.Annotation.Selector is not null && anchor.Span is null).ShouldBeEmpty();

    [Fact]
    public void Every_note_speaks_both_languages() =>
        Examples.Where(example => example.Note.In("ar") is null || example.Note.In("en") is null).ShouldBeEmpty();

    [Fact]
    public void Both_halves_of_the_guide_link_them() =>
        File.ReadAllText(Repository.At("CONTRIBUTING.md")).Split("](docs/labels.md)").Length.ShouldBe(3);

    static ImmutableArray<Annotation> Examples => Build.Corpus.Articles.Single().Article.Sidecar.Annotations;

    static Sources Sources() => new(new Disk(Repository.At("tests/Archive.Tests/Golden/labels-example")).Read().Files
        .Append(new SourceFile("content/labels.yaml", File.ReadAllBytes(Repository.At("content/labels.yaml"))))
        .Append(new SourceFile("content/articles/the-town-clock/annotations.yaml", Encoding.UTF8.GetBytes(Sidecar()))));

    static string Sidecar()
    {
        var page = File.ReadAllText(Repository.At("docs/labels.md"));
        var start = page.IndexOf("```yaml\n", StringComparison.Ordinal) + "```yaml\n".Length;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
