using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Finds the words that give somebody a role at talks: "observers from X", "mediated by X", "X, who led the Y delegation".</summary>
internal sealed class TalksRoles(TalksWords words, EventWords events, EventArguments arguments)
{
    // "representatives of X raised concerns", told a page after the talks: of these only where the report tells of no others.
    private const int Reach = 3;
    private static readonly EventEntry Acting = new("role", "VERB", "", "", "", "", EventType.Consult, null, null);

    public void Add(ParsedDocument parsed, List<TalksDraft> found, PhraseActors phrases)
    {
        if (found.Count == 0)
            return;
        foreach (var sentence in parsed.Sentences)
        {
            var tree = parsed.TreeOf(sentence);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (tree[i].Upos is not (Upos.NOUN or Upos.VERB) || At(found, sentence.Index, i) is not { } talks)
                    continue;
                AddRole(tree, i, talks, phrases);
                AddDelegate(tree, i, talks, phrases);
            }
        }
    }

    /// <summary>The talks spoken of last up to a sentence, those held before others; where none are near, those the report is about.</summary>
    private static TalksDraft? At(List<TalksDraft> found, int sentence, int token)
    {
        // "delegations led by X will meet": at what the sentence itself tells of; of two, at what is told nearest.
        var own = found.SelectMany(talks => talks.Mentions.Where(mention => mention.Tree.Sentence.Index == sentence).Select(mention => (Talks: talks, Distance: Math.Abs(mention.First - token)))).ToList();
        if (own.Count > 0)
            return own.MinBy(told => told.Distance).Talks;
        var before = found.Where(talks => talks.Mentions.Exists(mention => mention.Tree.Sentence.Index <= sentence)).ToList();
        var held = before.Where(talks => talks.IsHeld).ToList();
        var near = (held.Count > 0 ? held : before).MaxBy(talks => talks.Mentions.Where(mention => mention.Tree.Sentence.Index <= sentence).Max(mention => mention.First));
        if (near is null || near.Mentions.Exists(mention => mention.Tree.Sentence.Index <= sentence && mention.Tree.Sentence.Index >= sentence - Reach))
            return near;
        return held.Count == 1 ? near : null;
    }

    private void AddRole(SyntaxTree tree, int token, TalksDraft talks, PhraseActors phrases)
    {
        if (words.Role(TreeWords.LemmaOf(tree, token), tree[token].Upos.ToString()) is not { } role || role == TalksRole.Advocate)
            return;
        if (role == TalksRole.Delegate)
        {
            AddNegotiators(tree, token, talks, phrases);
            return;
        }

        var heads = tree[token].Upos == Upos.NOUN ? HoldersOf(tree, token, role) : role == TalksRole.Host ? [] : DoersOf(tree, token).Concat(Mediating(tree, token)).ToList();
        foreach (var head in heads.ToList())
            heads.AddRange(tree.Children(head, "conj"));
        foreach (var actor in phrases.Of(tree, heads))
        {
            talks.Add(actor, role);
            talks.RoleTokens.Add(token);
        }
    }

    private List<int> HoldersOf(SyntaxTree tree, int noun, TalksRole role)
    {
        // "X and Y are guarantors".
        if (tree.Child(noun, "cop") is not null)
            return tree.Child(noun, "advmod") is { } not && events.Negates(TreeWords.LemmaOf(tree, not)) ? [] : [.. tree.Children(noun, "nsubj")];
        if (tree.Children(noun, "case").FirstOrDefault(item => TreeWords.LemmaOf(tree, item) == "as", -1) is > 0 and var capacity)
            return InCapacity(tree, noun, capacity);
        // "X, the mediator".
        if ((tree.Is(noun, "appos") || tree.Is(noun, "nmod:desc")) && tree.Parent(noun) is { } named && tree[named].Upos == Upos.PROPN)
            return [named];
        // "X and Y sent observers"; who is ready to send some has not.
        if (tree.Is(noun, "obj") && tree.Parent(noun) is { } verb && TreeWords.LemmaOf(tree, verb) is "send" or "dispatch" or "provide" && tree[verb].Xpos != "VB" && IsTold(tree, verb))
            return arguments.Agents(tree, new EventMatch(Acting, verb, verb, 1));
        // "Omani mediators arrived": those of whom the noun is.
        if (role != TalksRole.Party && !tree.Is(noun, "compound") && tree.Children(noun, "amod", "compound").Any(child => char.IsUpper(tree[child].Form[0])))
            return [.. tree.Children(noun, "amod", "compound")];
        // "observers from X".
        return [.. tree.Children(noun, "nmod").Where(child => TreeWords.HasCase(tree, child, "from") || TreeWords.HasCase(tree, child, "of")), .. tree.Children(noun, "appos")];
    }

    // "with X as mediator" is X; "X attended as an observer" is the subject, whatever the preposition hangs on.
    private List<int> InCapacity(SyntaxTree tree, int noun, int capacity)
    {
        if (capacity > tree.Sentence.FirstToken && tree.Ancestors(capacity - 1).Prepend(capacity - 1).FirstOrDefault(item => TreeWords.HasCase(tree, item, "with"), -1) is >= 0 and var beside)
            return [beside];
        if (tree.Parent(noun) is not { } above || TreeWords.LemmaOf(tree, above) is "role" or "give")
            return [];
        return tree[above].Upos != Upos.VERB ? [above] : IsTold(tree, above) ? arguments.Agents(tree, new EventMatch(Acting, above, above, 1)) : [];
    }

    private bool IsTold(SyntaxTree tree, int verb) =>
        !ActType.IsNegated(tree, verb) && !tree.Children(verb, "aux").Any(aux => events.Modal(tree[aux].Form.ToLowerInvariant()) == Modality.Hypothetical);

    // "a truce mediated by X"; who mediates as the subject is told with the talks.
    private static List<int> DoersOf(SyntaxTree tree, int verb) => [.. tree.Children(verb, "obl").Where(child => TreeWords.HasCase(tree, child, "by"))];

    // "Nigeria mediated": of the talks just told; whom a thing is brokered by is told with the thing.
    private List<int> Mediating(SyntaxTree tree, int verb) =>
        tree[verb].Xpos is "VBD" or "VBZ" or "VBP" && tree.Child(verb, "obj", "xcomp", "ccomp") is null && tree.Child(verb, "nsubj") is { } subject && tree[subject].Upos == Upos.PROPN && IsTold(tree, verb) ? [subject] : [];

    // "the government's chief negotiator, X": X sits there for the government.
    private static void AddNegotiators(SyntaxTree tree, int noun, TalksDraft talks, PhraseActors phrases)
    {
        var sides = phrases.Of(tree, tree.Children(noun, "nmod", "nmod:poss", "compound", "amod").Where(child => !TreeWords.HasCase(tree, child, "for") && !TreeWords.HasCase(tree, child, "on")));
        List<int> named = [.. tree.Children(noun, "appos", "flat"), .. tree.Is(noun, "appos") || tree.Is(noun, "nmod:desc") || tree.Is(noun, "compound") ? new[] { tree.Parent(noun)!.Value } : []];
        foreach (var person in phrases.Of(tree, named.Where(token => tree[token].Upos == Upos.PROPN)).Except(sides))
        {
            talks.Add(person, TalksRole.Delegate);
            talks.RoleTokens.Add(noun);
            if (sides.Count == 1)
                talks.SpokenFor[person] = sides[0];
        }

        foreach (var side in sides)
            talks.Add(side, TalksRole.Party);
    }

    private void AddDelegate(SyntaxTree tree, int token, TalksDraft talks, PhraseActors phrases)
    {
        if (!words.IsDelegationVerb(TreeWords.LemmaOf(tree, token)) || tree[token].Upos != Upos.VERB)
            return;
        var delegation = tree.Children(token, "obj").Concat(tree.Is(token, "acl") && tree.Parent(token) is { } noun ? [noun] : [])
            .FirstOrDefault(item => words.IsDelegation(TreeWords.LemmaOf(tree, item)), -1);
        if (delegation < 0)
            return;
        var sides = phrases.Of(tree, [delegation]);
        // "heads the mediation team": it does what the team does.
        var work = tree.Children(delegation, "compound", "amod").Select(child => words.Role(TreeWords.LemmaOf(tree, child), "NOUN")).FirstOrDefault(role => role is not null);
        foreach (var actor in phrases.Of(tree, arguments.Agents(tree, new EventMatch(Acting, token, token, 1))).Except(sides))
        {
            talks.Add(actor, work ?? TalksRole.Delegate);
            talks.RoleTokens.Add(token);
            if (sides.Count == 1)
                talks.SpokenFor[actor] = sides[0];
        }

        foreach (var actor in sides)
            talks.Add(actor, work ?? TalksRole.Party);
    }
}
