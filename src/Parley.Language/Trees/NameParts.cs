namespace Parley.Language.Trees;

/// <summary>Makes one phrase of the name of a person or place whose words the parser hung side by side on one word, as if they were two.</summary>
/// <remarks>The first word heads it. Both hung on one word, so that the tree stays one.</remarks>
internal static class NameParts
{
    /// <summary>Changes heads and relations in place.</summary>
    public static void Apply(Token[] tokens, NamedEntity name)
    {
        if (name.Type is not (EntityType.Person or EntityType.Location))
            return;
        int? first = null;
        for (var i = name.FirstToken; i < name.EndToken; i++)
        {
            if (tokens[i].Head >= name.FirstToken && tokens[i].Head < name.EndToken)
                continue;
            if (first is not { } head)
                first = i;
            else if (tokens[i].Head == tokens[head].Head && tokens[i].Head != Token.NoHead && tokens[i].Deprel == tokens[head].Deprel && tokens[i].Upos == Upos.PROPN)
                tokens[i] = tokens[i] with { Head = head, Deprel = "flat" };
        }
    }
}
