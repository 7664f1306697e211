namespace Archive.Cli.Publishing;

/// <summary>Which program this is. Another one may make another site of the same sources.</summary>
static class Tool
{
    /// <summary>The version of every assembly that has a part in a page; a compiler gives each build of each source an id of its own.</summary>
    public static string Id { get; } = string.Join(' ', new[] { typeof(Tool).Assembly, typeof(SiteBuild).Assembly }
        .SelectMany(assembly => assembly.GetReferencedAssemblies().Select(name => $"{name.Name} {name.Version}")
            .Append(assembly.ManifestModule.ModuleVersionId.ToString()))
        .Append(Environment.Version.ToString()).Distinct());
}
