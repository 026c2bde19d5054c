namespace Parley.Language.Trees;

/// <summary>Hangs what somebody is accused of or kept from ("accused the mayor of taking bribes") on the verb, where the parser took it for a part of the name.</summary>
internal static class ChargedClause
{
    private static readonly HashSet<string> Verbs = [.. WordList.Lines("Trees/charging-verbs.txt")];

    /// <summary>Changes heads and relations in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var clause = sentence.FirstToken + 2; clause < sentence.EndToken; clause++)
        {
            if (tokens[clause] is not { Xpos: "VBG", Deprel: "acl" } || tokens[clause].Head >= clause || tokens[clause].Head < sentence.FirstToken)
                continue;
            var charged = tokens[clause].Head;
            var verb = tokens[charged].Head;
            if (tokens[charged].Deprel is "obj" or "nsubj:pass" && verb >= sentence.FirstToken
                && Report.Children(tokens, sentence, clause).Any(child => tokens[child].Deprel == "mark" && Verbs.Contains(tokens[verb].Lemma + " " + tokens[child].Lemma)))
            {
                tokens[clause] = tokens[clause] with { Head = verb, Deprel = "advcl" };
            }
        }
    }
}
