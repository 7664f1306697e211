using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>A publisher.</summary>
/// <param name="Id">Id in <c>outlets.yaml</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Url">Its address, if any.</param>
/// <param name="Furniture">Words its pages print around every article.</param>
public sealed record Outlet(string Id, LocalText Name, string? Url, ImmutableArray<string> Furniture);

/// <summary>Someone who annotates, reviews or translates.</summary>
public sealed record Person(string Id, LocalText Name);

/// <summary>A page of our own words, such as "about".</summary>
/// <param name="Name">File name without language and ending; its address.</param>
/// <param name="Titles">Title in each language there is a body in.</param>
/// <param name="Bodies">Markdown in each language.</param>
public sealed record ProsePage(string Name, LocalText Titles, ImmutableArray<Body> Bodies);
