namespace Parley.Language.Coreference;

/// <summary>What the form of a pronoun says.</summary>
/// <param name="Person">1, 2 or 3.</param>
internal sealed record Pronoun(int Person, Count Count, Who Who, PronounUse Use)
{
    private static readonly Dictionary<string, Pronoun> Forms = WordList.Lines("Coreference/pronouns.txt")
        .Select(line => line.Split(' ')).ToDictionary(row => row[0], Read, StringComparer.OrdinalIgnoreCase);

    /// <summary>The pronoun of a form, or null where the form is none.</summary>
    public static Pronoun? Of(string form) => Forms.GetValueOrDefault(form);

    private static Pronoun Read(string[] row) => new(
        row[1][0] - '0',
        row[2] switch { "s" => Count.One, "p" => Count.More, _ => Count.Unknown },
        row[3] switch { "m" => Who.Man, "f" => Who.Woman, "n" => Who.Thing, "a" => Who.Person, _ => Who.Unknown },
        row[4] switch { "p" => PronounUse.Personal, "o" => PronounUse.Possessive, "r" => PronounUse.Reflexive, "d" => PronounUse.Demonstrative, _ => PronounUse.Indefinite });
}
