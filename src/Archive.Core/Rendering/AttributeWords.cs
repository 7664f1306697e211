namespace Archive.Rendering;

/// <summary>Attributes in words: those of the built-in vocabulary have their own, an archive's own stand as they are written.</summary>
static class AttributeWords
{
    /// <summary>The name of an attribute.</summary>
    public static string Name(Voice voice, string attribute) => voice.Find($"attribute_{attribute}") ?? attribute;

    /// <summary>One of its values.</summary>
    public static string Value(Voice voice, string attribute, string value) => voice.Find($"value_{attribute}_{value}") ?? value;
}
