using Archive.Model;

namespace Archive.Rendering;

/// <summary>Readings as pages and stylesheets name them.</summary>
static class Readings
{
    public static string IdOf(Reading reading) => reading switch
    {
        Reading.Caution => "caution",
        Reading.Credit => "credit",
        _ => "context",
    };
}
