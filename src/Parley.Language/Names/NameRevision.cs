namespace Parley.Language.Names;

/// <summary>Sets names right by what the whole document and the gazetteer say of them.</summary>
/// <remarks>
/// A name said several times is one thing: where its types differ, the one given most often holds. A single word that the gazetteer knows as a state
/// is no person, unless the document names a person by it in full. A family name alone is the person named in full. A name that begins with
/// "Abdel-", "Abdul-" or the like is a person's.
/// </remarks>
internal sealed class NameRevision(Token[] tokens, Func<NamedEntity, EntityType?> listed)
{
    /// <summary>The names with their types revised; spans stay.</summary>
    /// <param name="names">In the order of the text.</param>
    public List<NamedEntity> Revise(List<NamedEntity> names)
    {
        var families = names.Where(name => name.Type == EntityType.Person && name.EndToken - name.FirstToken > 1)
            .SelectMany(name => new[] { tokens[name.FirstToken].Form, tokens[name.EndToken - 1].Form }).ToHashSet(StringComparer.Ordinal);
        var revised = names.ConvertAll(name => Single(name, families));
        var votes = new Dictionary<string, Dictionary<EntityType, int>>(StringComparer.Ordinal);
        foreach (var name in revised)
        {
            var key = Text(name);
            if (!votes.TryGetValue(key, out var counts))
                votes.Add(key, counts = []);
            counts[name.Type] = counts.GetValueOrDefault(name.Type) + 1;
        }

        return revised.ConvertAll(name => Voted(name, votes[Text(name)]));
    }

    private NamedEntity Single(NamedEntity name, HashSet<string> families)
    {
        if (name.EndToken != name.FirstToken + 1)
            return name.Type != EntityType.Person && BeginsAsPersonalName(tokens[name.FirstToken].Form) ? new NamedEntity(EntityType.Person, name.FirstToken, name.EndToken) : name;
        var isFamily = families.Contains(tokens[name.FirstToken].Form);
        if (name.Type == EntityType.Person && !isFamily && listed(name) is { } type and EntityType.Location)
            return new NamedEntity(type, name.FirstToken, name.EndToken);
        return name.Type != EntityType.Person && isFamily && listed(name) is null ? new NamedEntity(EntityType.Person, name.FirstToken, name.EndToken) : name;
    }

    // "Abdelghani", "Abdurrahman": Arabic names of the form "servant of the …" are persons', where more words follow.
    private static bool BeginsAsPersonalName(string word) =>
        word.Length > 6 && word.StartsWith("Abd", StringComparison.Ordinal) && word[3] is 'e' or 'u' or 'a' or 'i' or 'o' && word[4] is 'l' or 'r' or 's' or 'n' or 'd';

    private static NamedEntity Voted(NamedEntity name, Dictionary<EntityType, int> counts)
    {
        if (counts.Count == 1)
            return name;
        var most = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First();
        return most.Value > counts[name.Type] ? new NamedEntity(most.Key, name.FirstToken, name.EndToken) : name;
    }

    private string Text(NamedEntity name) =>
        name.EndToken == name.FirstToken + 1 ? tokens[name.FirstToken].Form : string.Join(' ', Enumerable.Range(name.FirstToken, name.EndToken - name.FirstToken).Select(i => tokens[i].Form));
}
