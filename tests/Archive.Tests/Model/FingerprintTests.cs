using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Archive.Formats;
using Archive.Model;
using Archive.Model.Fingerprints;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Model;

/// <summary>Whatever a page model holds counts, and nothing that it may hold is passed over.</summary>
public sealed class FingerprintTests
{
    static readonly Type[] PageModels = [.. typeof(SiteBuild).Assembly.GetTypes()
        .Where(type => type.Namespace == "Archive.Rendering.Pages" && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))];

    // Files that are written from a record without a template.
    static readonly Type[] Written = [typeof(Feed), typeof(FeedEntry), typeof(Sitemap), typeof(SitemapPage), typeof(SitemapIndex)];

    [Fact]
    public void Every_page_model_can_be_taken_down_to_its_last_part()
    {
        var met = new HashSet<Type>();
        var waiting = new Queue<Type>([.. PageModels, .. Written, typeof(BuildOptions)]);
        while (waiting.TryDequeue(out var type))
        {
            if (!met.Add(type)) continue;
            foreach (var part in Structure.Of(type).Parts) waiting.Enqueue(part);
        }
        met.Count.ShouldBeGreaterThan(70);
    }

    [Fact]
    public void Every_member_of_every_page_model_counts()
    {
        var unseen = PageModels.Concat(Written).SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public), (type, field) => (type, field))
            .Where(member => Of(member.type, member.field, One(member.field.FieldType)) == Of(member.type, member.field, Other(member.field.FieldType)))
            .Select(member => $"{member.type.Name}.{member.field.Name}");
        unseen.ShouldBeEmpty();
    }

    [Fact]
    public void Records_that_are_equal_have_one_fingerprint() => Gen.String.Array.Sample(words =>
        Fingerprint.Of(Lists(words)).ShouldBe(Fingerprint.Of(Lists([.. words.Select(word => new string(word))]))), iter: 200);

    [Fact]
    public void Words_are_told_apart_wherever_one_ends_and_the_next_begins() =>
        Gen.Select(Gen.String, Gen.String, Gen.String).Where((one, two, three) => two.Length > 0).Sample((one, two, three) =>
            Fingerprint.Of(Lists([one + two, three])).ShouldNotBe(Fingerprint.Of(Lists([one, two + three]))), iter: 200);

    [Fact]
    public void Nothing_and_something_empty_are_told_apart()
    {
        Fingerprint.Of(Lists([])).ShouldNotBe(Fingerprint.Of(Lists([""])));
        Fingerprint.Of(new Holder(null)).ShouldNotBe(Fingerprint.Of(new Holder("")));
    }

    [Fact]
    public void A_part_with_an_origin_is_made_for_what_a_page_holds_and_never_for_what_it_is_made_from()
    {
        var (made, asked) = (0, new Fingerprint(1, 1));
        Paged Page(Fingerprint origin, string words) => new(new Known<Holder>(origin, () =>
        {
            made++;
            return new Holder(words);
        }));
        Fingerprint.OriginOf(Page(asked, "one")).ShouldBe(Fingerprint.OriginOf(Page(asked, "another")));
        Fingerprint.OriginOf(Page(asked, "one")).ShouldNotBe(Fingerprint.OriginOf(Page(new Fingerprint(1, 2), "one")));
        made.ShouldBe(0);
        Fingerprint.Of(Page(asked, "one")).ShouldNotBe(Fingerprint.Of(Page(asked, "another")));
        Fingerprint.Of(Page(asked, "one")).ShouldBe(Fingerprint.Of(Page(new Fingerprint(1, 2), "one")));
        made.ShouldBe(4);
        Fingerprint.OriginOf(new Holder("without such a part")).ShouldBe(Fingerprint.None);
    }

    [Theory]
    [InlineData(typeof(object))]
    [InlineData(typeof(double))]
    [InlineData(typeof(List<string>))]
    [InlineData(typeof(Dictionary<string, string>))]
    [InlineData(typeof(Func<string>))]
    [InlineData(typeof(Hidden))]
    [InlineData(typeof(IEnumerable<string>))]
    public void What_cannot_be_taken_down_whole_is_an_error_and_never_passed_over(Type type) =>
        Should.Throw<Exception>(() => Structure.Of(type)).GetBaseException().ShouldBeOfType<NotSupportedException>();

    static Fingerprint Of(Type type, FieldInfo field, object? value)
    {
        var record = RuntimeHelpers.GetUninitializedObject(type);
        // Lists that nobody gave are not lists at all.
        foreach (var list in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(own => IsList(own.FieldType))) list.SetValue(record, Empty(list.FieldType));
        field.SetValue(record, value);
        return Fingerprint.Of(record);
    }

    static object? One(Type type) => type == typeof(string) ? "one" : IsList(type) ? Empty(type) : type.IsValueType ? Activator.CreateInstance(type) : null;

    static object Other(Type type) =>
        type == typeof(string) ? "another" : type == typeof(int) ? 1 : type == typeof(bool) ? true : type == typeof(PartialDate) ? new PartialDate(2024)
        : IsList(type) ? ListOf(type.GetGenericArguments()[0]) : Filled(type);

    static object Filled(Type type)
    {
        if (IsKnown(type)) return typeof(FingerprintTests).GetMethod(nameof(Known), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, null)!;
        var record = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var list in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(own => IsList(own.FieldType))) list.SetValue(record, Empty(list.FieldType));
        return record;
    }

    static Known<T> Known<T>() where T : class => new(new Fingerprint(1, 1), () => (T)Filled(typeof(T)));

    static bool IsKnown(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Known<>);

    static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    static object Empty(Type list) => list.GetField("Empty")!.GetValue(null)!;

    static object ListOf(Type item)
    {
        var items = Array.CreateInstance(item, 1);
        items.SetValue(item == typeof(string) ? "one" : IsList(item) ? Empty(item) : item.IsValueType ? Activator.CreateInstance(item) : Filled(item), 0);
        return typeof(ImmutableArray).GetMethods().Single(method => method is { Name: "Create", IsGenericMethod: true } && method.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(item).Invoke(null, [items])!;
    }

    static Worded Lists(string[] words) => new([.. words]);

    sealed record Worded(ImmutableArray<string> Words);

    sealed record Holder(string? Word);

    sealed record Paged(Known<Holder> Listed);

    sealed class Hidden
    {
        readonly string word = "unseen";

        public string Word => word.Trim();
    }
}
