namespace Parley.Coding;

/// <summary>An explicit date in the text.</summary>
/// <param name="Phrase">As written.</param>
/// <param name="Edtf">Extended Date/Time Format (ISO 8601-2) value: "2023-04-25", "2023-04", "2023".</param>
public sealed record DatedPhrase(string Phrase, string Edtf) : IClaim
{
    public string Canonical => $"{Edtf}|{Phrase}";
}
