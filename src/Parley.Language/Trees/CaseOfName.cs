namespace Parley.Language.Trees;

/// <summary>Hangs a preposition on the name it stands before, not on the title between: "led by former president Ana Ruiz".</summary>
internal static class CaseOfName
{
    /// <summary>Changes heads in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (tokens[i] is { Deprel: "case", Head: >= 0 and var title } && title > i && tokens[title] is { Deprel: "nmod:desc" or "compound", Upos: Upos.NOUN, Head: >= 0 and var name } && name > title && tokens[name].Upos == Upos.PROPN)
                tokens[i] = tokens[i] with { Head = name };
        }
    }
}
