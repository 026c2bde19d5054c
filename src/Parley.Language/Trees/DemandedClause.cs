namespace Parley.Language.Trees;

/// <summary>Gives a second verb to who demands, not to what is demanded: "Chad has demanded that the ship be moved and has promised food", "urged both to talk and promised money".</summary>
/// <remarks>What is demanded stands in the bare form or the infinitive; a verb in another form without a subject of its own goes on with the demand's.</remarks>
internal static class DemandedClause
{
    /// <summary>Changes heads and relations in place.</summary>
    public static void Apply(Token[] tokens, Sentence sentence)
    {
        for (var verb = sentence.FirstToken + 1; verb < sentence.EndToken; verb++)
        {
            if (tokens[verb] is not { Upos: Upos.VERB, Deprel: "conj", Head: >= 0 and var demanded } || tokens[demanded] is not { Deprel: "ccomp" or "xcomp", Head: >= 0 and var above } || above > demanded)
                continue;
            if (tokens[above].Upos != Upos.VERB || !IsBare(tokens, sentence, demanded) || !IsFinite(tokens, sentence, verb))
                continue;
            tokens[verb] = tokens[verb] with { Head = above };
        }
    }

    private static bool IsBare(Token[] tokens, Sentence sentence, int verb)
    {
        var helpers = Helpers(tokens, sentence, verb);
        if (tokens[verb].Deprel == "xcomp")
            return helpers.Count == 0 && tokens[verb].Xpos == "VB" && Report.Children(tokens, sentence, verb).Any(child => tokens[child] is { Deprel: "mark", Xpos: "TO" });
        return HasSubject(tokens, sentence, verb) && (helpers.Count == 0 ? tokens[verb].Xpos == "VB" : helpers.All(helper => tokens[helper].Form.Equals("be", StringComparison.OrdinalIgnoreCase)));
    }

    private static bool IsFinite(Token[] tokens, Sentence sentence, int verb)
    {
        var helpers = Helpers(tokens, sentence, verb);
        return !HasSubject(tokens, sentence, verb) && (helpers.Count == 0 ? tokens[verb].Xpos is "VBZ" or "VBD" : tokens[helpers[0]].Xpos is "VBZ" or "VBP" or "VBD" or "MD");
    }

    private static bool HasSubject(Token[] tokens, Sentence sentence, int verb) => Report.Children(tokens, sentence, verb).Any(child => tokens[child].Deprel.StartsWith("nsubj", StringComparison.Ordinal));

    private static List<int> Helpers(Token[] tokens, Sentence sentence, int verb) => [.. Report.Children(tokens, sentence, verb).Where(child => child < verb && tokens[child].Upos == Upos.AUX)];
}
