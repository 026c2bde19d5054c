namespace Parley.Reading.Languages;

/// <summary>Tells English from other languages by script and function words.</summary>
public static class LanguageDetector
{
    /// <summary>BCP 47 primary subtag of the language the text is in, or null where the text is too short to tell.</summary>
    public static string? Detect(string text) => null;
}
