using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Archive.Anchoring;
using Archive.Formats;
using Archive.Formats.Cues;
using Archive.Importing;
using Archive.Loading;
using Archive.Model;
using Archive.Reporting;
using Archive.Suggesting;
using Archive.Words;

namespace Archive.Cli.Commands;

/// <summary><c>archive suggest</c>: proposes annotations as drafts, or remembers which of them a person refused.</summary>
sealed class SuggestCommand(Disk disk, Sources sources, AnnotatedCorpus corpus)
{
    readonly Suggester suggester = new(corpus.Corpus.Cues.IsEmpty ? BuiltInCues.All : corpus.Corpus.Cues, corpus.Corpus.Labels);

    public static Command Make(Option<DirectoryInfo> root, Option<string> format)
    {
        var slugs = new Argument<string[]>("SLUG") { Description = "Names of entries; without any, all whose text is at hand.", Arity = ArgumentArity.ZeroOrMore };
        var reject = new Option<string[]>("--reject") { Description = "Refuse suggestions by their ids; they do not come back.", AllowMultipleArgumentsPerToken = true };
        var by = new Option<string?>("--by") { Description = "Who refuses them: an id from people.yaml." };
        var command = new Command("suggest", "Proposes annotations as drafts.") { slugs, reject, by };
        command.Validators.Add(result =>
        {
            if (result.GetValue(reject) is { Length: > 0 } && (result.GetValue(slugs)!.Length != 1 || result.GetValue(by) is null))
                result.AddError("--reject takes one SLUG, and --by to say who refuses");
        });
        command.SetAction(parsed =>
        {
            var disk = new Disk(parsed.GetValue(root)!.FullName);
            var sources = disk.Read();
            var loaded = Loader.Load(sources);
            // A cue that cannot be used would be missing from what is proposed without a word.
            Screen.Show([.. Diagnostic.Listed(loaded.Diagnostics.Where(fault => fault.Place.Path == Cue.Path))]);
            if (!loaded.Corpus.IsWhole(Cue.Path)) return ExitCode.ContentErrors;
            return new SuggestCommand(disk, sources, Anchorer.Anchor(loaded.Corpus).Corpus)
                .Run(parsed.GetValue(slugs)!, [.. parsed.GetValue(reject) ?? []], parsed.GetValue(by), parsed.GetValue(format)!);
        });
        return command;
    }

    int Run(string[] slugs, ImmutableArray<string> refused, string? by, string format)
    {
        var all = slugs.Length > 0 ? slugs : [.. corpus.Articles.Where(entry => entry.Source is not null).Select(entry => entry.Article.Slug)];
        foreach (var slug in all.Where(slug => TextOf(slug) is null)) throw new Failure(ExitCode.WrongUsage, $"there is no text of {slug}: neither a full entry nor captures/{slug}.txt");
        if (!refused.IsEmpty) return Reject(all[0], refused, by!);

        var made = all.AsParallel().AsOrdered().Select(One).ToList();
        foreach (var suggestions in made.Where(suggestions => corpus.Article(suggestions.Slug) is not null))
            disk.Write(PathOf(suggestions.Slug, SuggestedFile.FileName), SuggestedFile.Write(suggestions));
        Screen.Result(format switch
        {
            "tsv" => TsvRow.Of("slug", "label", "quote", "start", "end", "cue") + string.Concat(made.SelectMany(one => one.Found.Select(found => Row(one, found)))),
            "json" => JsonReport.Of(made.SelectMany(one => one.Found.Select(found => (one, found))), Json),
            _ => string.Concat(made.Select(Summary)),
        });
        return ExitCode.Fine;
    }

    int Reject(string slug, ImmutableArray<string> refused, string by)
    {
        var found = One(slug).Found.ToDictionary(SuggestedFile.IdOf, suggestion => suggestion, StringComparer.Ordinal);
        foreach (var id in refused.Where(id => !found.ContainsKey(id))) throw new Failure(ExitCode.WrongUsage, $"{slug} has no suggestion {id}");
        var rows = refused.Select(id => new Rejection(
            Quotes.QuoteHash.Of(found[id].Selector), found[id].Label, by, PartialDate.Of(Machine.Today()))).ToList();
        disk.Write(PathOf(slug, RejectionFormat.FileName), RejectionFormat.Write(Rejections(slug).Concat(rows)));
        Screen.Result(string.Concat(rows.Select(row => $"refused {row.Label} in {slug}\n")));
        return ExitCode.Fine;
    }

    Suggestions One(string slug) => suggester.Suggest(
        slug, TextOf(slug)!, Importer.Tag(TextOf(slug)!, corpus.Corpus.Outlets, corpus.Corpus.Labels), corpus.Article(slug), Rejections(slug));

    // A capture without an entry can be looked at, too.
    string? TextOf(string slug) => corpus.Article(slug)?.Source?.Canonical
        ?? (corpus.Article(slug) is null && sources.At($"captures/{slug}.txt") is { } file ? Utf8Text.Read(file, ImmutableArray.CreateBuilder<Diagnostic>()) : null);

    ImmutableArray<Rejection> Rejections(string slug) =>
        sources.At(PathOf(slug, RejectionFormat.FileName)) is { } file && Utf8Text.Read(file, ImmutableArray.CreateBuilder<Diagnostic>()) is { } text
            ? RejectionFormat.Read(text) : [];

    static string PathOf(string slug, string file) => $"content/articles/{slug}/{file}";

    static string Row(Suggestions one, Suggestion found)
    {
        var (start, end) = CodePoints.Of(one.Text, found.Span);
        return TsvRow.Of(one.Slug, found.Label, found.Quote,
            start.ToString(CultureInfo.InvariantCulture), end.ToString(CultureInfo.InvariantCulture), found.Why.Best("en")?.Value ?? "");
    }

    static void Json(Utf8JsonWriter row, (Suggestions One, Suggestion Found) item)
    {
        var (start, end) = CodePoints.Of(item.One.Text, item.Found.Span);
        row.WriteString("slug", item.One.Slug);
        row.WriteString("id", SuggestedFile.IdOf(item.Found));
        row.WriteString("label", item.Found.Label);
        row.WriteString("quote", item.Found.Quote);
        row.WriteNumber("start", start);
        row.WriteNumber("end", end);
        row.WriteString("source", item.Found.Source);
        row.WriteString("cue", item.Found.Why.Best("en")?.Value);
        row.WriteBoolean("held", item.Found.IsHeld);
        row.WriteBoolean("rejected", item.Found.IsRejected);
    }

    static string Summary(Suggestions one) => string.Create(CultureInfo.InvariantCulture,
        $"{one.Slug}: {one.Open.Count()} to decide, {one.Found.Count(found => found.IsHeld)} held already, {one.Found.Count(found => found.IsRejected)} refused\n")
        + string.Concat(one.Open.Select(found => $"  {SuggestedFile.IdOf(found)} {found.Label}  \u2068{found.Quote}\u2069\n"));
}
