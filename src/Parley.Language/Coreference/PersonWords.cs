namespace Parley.Language.Coreference;

/// <summary>What names and nouns say of whom they stand for.</summary>
internal sealed class PersonWords
{
    private readonly Dictionary<string, Who> _names;
    private readonly Dictionary<string, Who> _nouns;

    private PersonWords(Dictionary<string, Who> names, Dictionary<string, Who> nouns) => (_names, _nouns) = (names, nouns);

    public static PersonWords Read()
    {
        var nouns = Table("Coreference/person-words.txt");
        foreach (var line in WordList.Lines("Coreference/group-words.txt"))
        {
            foreach (var word in line.Split(' '))
                nouns.TryAdd(word, Who.Group);
        }

        return new PersonWords(Table("Coreference/given-names.txt"), nouns);
    }

    /// <summary>Whether a noun stands for a person.</summary>
    public bool Holds(string lemma) => _nouns.TryGetValue(lemma, out var who) && who >= Who.Person;

    public Who OfNoun(string lemma, EntityType? type)
    {
        if (_nouns.TryGetValue(lemma, out var who))
            return who;
        return type switch
        {
            EntityType.Person => Who.Person,
            EntityType.Organisation => Who.Group,
            EntityType.Location or EntityType.Weapon or EntityType.Event => Who.Thing,
            _ => Who.Unknown,
        };
    }

    /// <param name="title">The word before the name, or nothing.</param>
    public Who OfName(string[] words, string title, EntityType? type)
    {
        if (type is EntityType.Organisation or EntityType.Group)
            return Who.Group;
        if (type is EntityType.Location or EntityType.Weapon or EntityType.Event)
            return Who.Thing;
        var told = _nouns.GetValueOrDefault(title);
        if (told > Who.Person)
            return told;
        foreach (var word in words.AsSpan(0, Math.Max(1, words.Length - 1)))
        {
            if (_names.TryGetValue(word, out var who))
                return who;
        }

        return type == EntityType.Person || told == Who.Person ? Who.Person : Who.Unknown;
    }

    private static Dictionary<string, Who> Table(string file)
    {
        var table = new Dictionary<string, Who>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in WordList.Lines(file))
        {
            var who = line[0] switch { 'm' => Who.Man, 'f' => Who.Woman, _ => Who.Person };
            foreach (var word in line[2..].Split(' '))
                table.TryAdd(word, who);
        }

        return table;
    }
}
