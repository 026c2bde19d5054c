using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>Whom a phrase stands for: its name, what a pronoun refers to, or whose government, forces or officials it speaks of.</summary>
/// <param name="idAt">The id of whoever a token names, or null.</param>
/// <param name="countryOf">The state a person serves, or null: "the Assad government" is Syria's.</param>
/// <param name="speakerAt">For whom the speaker of a token speaks, "we" and "our" being theirs; null where nobody does.</param>
/// <param name="sides">The two states the text is about, or none; null where nobody tells.</param>
/// <param name="isState">Whether an id is a state's; null where states are not told apart.</param>
public sealed class PartyReader(ParsedDocument parsed, Func<int, string?> idAt, Func<string, string?>? countryOf = null, Func<string, bool>? isState = null, Func<int, string?>? speakerAt = null, Func<IReadOnlyList<string>>? sides = null)
{
    private const int Depth = 5;
    private static readonly WordGroups Words = WordGroups.Shipped;
    private readonly Lazy<Dictionary<int, Entity>> _chains = new(() => ChainsOf(parsed));
    private readonly Lazy<GroupMemory> _groups = new(() => new GroupMemory(parsed, PhraseWords.Shipped, idAt));

    /// <summary>Ids, each once; empty where the phrase names nobody.</summary>
    public IReadOnlyList<string> Of(SyntaxTree tree, int head) => [.. Of(tree, head, Depth).Distinct()];

    private IEnumerable<string> Of(SyntaxTree tree, int head, int depth)
    {
        if (depth == 0)
            return [];
        if (Companion(tree, head) is { } companion)
            return [companion];
        if (OneOf(tree, head) is { } one)
            return Of(tree, one, depth - 1);
        // "No state, including X, has": of X it is said as well.
        if (tree.Children(head, "det").Any(child => tree[child].Form.Equals("no", StringComparison.OrdinalIgnoreCase)))
            return [.. tree.Children(head, "nmod").Where(child => Clause.CaseOf(tree, child) == "including").SelectMany(child => Clause.WithConjuncts(tree, child)).SelectMany(child => Of(tree, child, depth - 1))];
        if (Clause.CaseOf(tree, head) == "among" && ListedBehind(tree, head) is { Count: > 0 } listed)
            return listed.SelectMany(item => Of(tree, item, depth - 1));
        // "fighters known as X" are X.
        if (Named(tree, head) is { Count: > 0 } known)
            return known.TrueForAll(ActorId.IsDescribed) && CalledBy(tree, head) is { } own ? [own] : known;
        if (tree[head].Upos is Upos.PRON or Upos.DET)
            return OfPronoun(tree, head, depth);
        return CalledBy(tree, head) is { } called ? [called] : OfNoun(tree, head, depth);
    }

    /// <summary>Whom the words themselves name: by a name, as a group of those named before, or by the name behind them.</summary>
    private List<string> Named(SyntaxTree tree, int head)
    {
        // "X, an ally of Y who …": X, whatever else the words are taken for.
        if (tree.Is(head, "appos") && IsByWord(idAt(head)) && tree.Parent(head) is { } bearer && bearer < head && idAt(bearer) is { } borne && !IsByWord(borne))
            return [borne];
        // "our fighters" are ours.
        if (Words.StandsForOwner(tree[head].Lemma) && IsByWord(idAt(head)) && tree.Children(head, "nmod:poss").FirstOrDefault(child => IsFirst(tree, child), -1) is >= 0 and var ours && speakerAt?.Invoke(ours) is { } us)
            return [us];
        // "Niger, whose junta quit": Niger's.
        if (Words.StandsForOwner(tree[head].Lemma) && IsByWord(idAt(head)) && tree.Children(head, "nmod:poss").FirstOrDefault(child => tree[child].Xpos == "WP$", -1) is >= 0 and var whose && idAt(Clause.Antecedent(tree, whose)) is { } owner)
            return [owner];
        if (idAt(head) is { } named)
            return PartId.OwnerOf(named) is not null && SeveralOwners(tree, head) is { Count: > 1 } several ? several : [named];
        if (IsBothSides(tree, head) && sides?.Invoke() is { Count: 2 } both)
            return [.. both];
        if (_groups.Value.Of(tree, head) is { Count: > 0 } group)
            return group;
        // "commander Khalifa Haftar", "NATO member Türkiye": the name behind says who.
        foreach (var child in tree.Children(head, "flat", "appos"))
        {
            if (child > head && idAt(child) is { } behind && !IsApart(tree, head, child))
                return [behind];
        }

        return Titles.NameBehind(tree, head, token => idAt(token) is { } id && ActorId.IsPerson(id)) is { } titled && idAt(titled) is { } bearing ? [bearing] : [];
    }

    // "backs the army; Russia …": nothing behind the mark describes what stands before it.
    private static bool IsApart(SyntaxTree tree, int head, int child) =>
        Enumerable.Range(head + 1, child - head - 1).Any(token => tree[token].Form is ";" or ":");

    // "both countries", "the two neighbours": those the text is about.
    private static bool IsBothSides(SyntaxTree tree, int head) =>
        Words.IsSideNoun(tree[head].Lemma) && (tree.Children(head, "det").Any(child => tree[child].Form.Equals("both", StringComparison.OrdinalIgnoreCase))
            || (tree.Children(head, "nummod").Any(child => tree[child].Form == "two") && tree.Children(head, "det").Any(child => tree[child].Form == "the")));

    private IEnumerable<string> OfNoun(SyntaxTree tree, int head, int depth)
    {
        var lemma = tree[head].Lemma.ToLowerInvariant();
        // "a breakaway faction of X" is X no more.
        if (PhraseWords.Shipped.HasParted(tree, head) && tree.Child(head, "nmod") is not null)
            return [];
        if (tree[head].Upos is Upos.NUM || Words.Measures(lemma))
            return [.. tree.Children(head, "nmod").Where(child => Clause.CaseOf(tree, child) is "of" or "from").SelectMany(child => Clause.WithConjuncts(tree, child)).SelectMany(child => Of(tree, child, depth - 1))];
        // "X, a rebel group backed by Y": the name the noun describes.
        if (tree.Is(head, "appos") && tree.Parent(head) is { } before && before < head && idAt(before) is { } described)
            return [described];
        if (Words.StandsForOwner(lemma) && Owners(tree, head, depth) is { Count: > 0 } owners)
        {
            // "Moldova's Front party" is not Moldova.
            if (isState is not null && RelationLexicon.Shipped.IsIn("@own-group", lemma))
                owners = [.. owners.Where(owner => !isState(owner))];
            return Words.IsGovernment(lemma) && countryOf is not null ? owners.Select(owner => countryOf(owner) ?? owner) : owners;
        }

        if (Words.IsGovernment(lemma) && GovernedNear(tree, head) is { } state)
            return [state];
        if (IsUnknownName(tree, head))
            return [];
        if (OfChain(head) is { Count: > 0 } chained)
            return chained;
        // "X is a militia opposed to Y".
        return tree.Child(head, "cop") is not null && tree.Child(head, "nsubj") is { } subject && subject < head ? Of(tree, subject, depth - 1) : [];
    }

    // "of Saint Lucia", "the Rail and Transport union": a name nobody knows is nobody's other name; "the Front" may be.
    private bool IsUnknownName(SyntaxTree tree, int head) =>
        tree[head].Upos == Upos.PROPN ? tree.Child(head, "det") is null
            : head > tree.Sentence.FirstToken && tree[head - 1].Upos == Upos.PROPN && tree.Parent(head - 1) == head && idAt(head - 1) is null;

    // "troops in Chad, in support of the Banda government", nobody else called Banda: Chad's.
    private string? GovernedNear(SyntaxTree tree, int head)
    {
        if (isState is null || head - 1 < tree.Sentence.FirstToken || tree[head - 1].Upos != Upos.PROPN || tree.Parent(head - 1) != head || idAt(head - 1) is not null)
            return null;
        var states = Enumerable.Range(tree.Sentence.FirstToken, head - tree.Sentence.FirstToken).Where(token => Clause.CaseOf(tree, token) == "in").Select(idAt).OfType<string>().Where(isState).Distinct().Take(2).ToList();
        return states.Count == 1 ? states[0] : null;
    }

    // "its former partners of the Front" are the Front.
    private string? Companion(SyntaxTree tree, int head) =>
        Words.IsCompanion(tree[head].Lemma) && tree.Children(head, "nmod:poss").Any(child => tree[child].Xpos == "PRP$")
            ? tree.Children(head, "nmod").Where(child => Clause.CaseOf(tree, child) is "of" or "in").Select(idAt).FirstOrDefault(id => id is not null) : null;

    // "a federation known as X".
    private string? CalledBy(SyntaxTree tree, int head) =>
        tree.Children(head, "acl").Where(child => tree[child].Xpos == "VBN" && RelationLexicon.Shipped.IsIn("@called", tree[child].Form.ToLowerInvariant()))
            .SelectMany(child => tree.Children(child, "obl", "obj", "xcomp")).Select(idAt).FirstOrDefault(id => id is not null);

    // "X, one of the units that …", "X is the largest of the groups that …": X.
    private int? OneOf(SyntaxTree tree, int head)
    {
        if (!(tree.Is(head, "nmod") || tree.Is(head, "obl")) || Clause.CaseOf(tree, head) != "of" || tree.Parent(head) is not { } one || tree[one].Upos is not (Upos.NUM or Upos.ADJ))
            return null;
        if (tree.Is(one, "appos") && tree.Parent(one) is { } described && idAt(described) is not null)
            return described;
        return tree.Child(one, "cop") is not null && tree.Child(one, "nsubj") is { } subject && subject < one ? subject : null;
    }

    // "Among the units that … were A and B": A and B.
    private static List<int> ListedBehind(SyntaxTree tree, int head)
    {
        var predicate = tree.Child(head, "cop") is not null ? head : tree.Parent(head) ?? head;
        if (predicate > head && tree.Child(predicate, "cop") is { } copula && copula > head && tree.Child(predicate, "nsubj") is null)
            return [.. Clause.WithConjuncts(tree, predicate)];
        return [.. tree.Children(predicate, "nsubj").Where(subject => subject > head).Take(1).SelectMany(subject => Clause.WithConjuncts(tree, subject))];
    }

    // "US and Syrian government forces": those of each, where a part belongs to one.
    private List<string> SeveralOwners(SyntaxTree tree, int head) =>
        [.. tree.Children(head, "amod", "compound", "nmod:poss", "nmod").Where(child => child < head || Clause.CaseOf(tree, child) == "of").SelectMany(child => tree.Children(child, "conj", "amod", "compound").Prepend(child))
            .Select(idAt).OfType<string>().Where(id => PartId.OwnerOf(id) is null).Distinct()];

    private List<string> Owners(SyntaxTree tree, int head, int depth)
    {
        List<int> owners = [.. tree.Children(head, "amod", "compound", "nmod:poss", "nmod:desc", "nmod:unmarked", "obl:unmarked").Where(child => child < head)];
        if (tree[head].Upos is Upos.NOUN or Upos.PROPN && !owners.Exists(child => idAt(child) is not null))
            owners.AddRange(tree.Children(head, "nmod").Where(child => Clause.CaseOf(tree, child) is "of" or "from"));
        return [.. owners.Select(child => Clause.Antecedent(tree, child)).SelectMany(child => Clause.WithConjuncts(tree, child))
            .Where(child => idAt(child) is not null || tree[child].Upos is Upos.PRON or Upos.NOUN).SelectMany(child => Of(tree, child, depth - 1)).Distinct()];
    }

    private static bool IsByWord(string? id) => id is not null && ActorId.IsUnnamed(id);

    private static bool IsFirst(SyntaxTree tree, int token) => tree[token].Upos == Upos.PRON && tree[token].Feature("Person") == "1" && tree[token].Feature("Number") == "Plur";

    private IEnumerable<string> OfPronoun(SyntaxTree tree, int pronoun, int depth)
    {
        if ((IsFirst(tree, pronoun) || tree[pronoun].Feature("Person") == "2") && speakerAt is not null)
            return speakerAt(pronoun) is { } speaker ? [speaker] : [];
        if (OfConjunct(tree, pronoun) is { } beside)
            return [beside];
        if (tree[pronoun].Xpos == "PRP$" && tree.Parent(pronoun) is { } owned && tree.Is(owned, "obj") && tree.Parent(owned) is { } verb && PhraseWords.Shipped.IsOwnVerb(tree.LemmaOf(verb))
            && OfOwner(tree, pronoun, depth).ToList() is { Count: > 0 } owner)
            return owner;
        if (OfChain(pronoun) is { Count: > 0 } chained)
            return chained;
        var antecedent = Clause.Antecedent(tree, pronoun);
        if (antecedent != pronoun)
            return Of(tree, antecedent, depth - 1);
        // "both of whom", "some of them".
        if (tree.Children(pronoun, "nmod").FirstOrDefault(child => Clause.HasCase(tree, child, "of"), -1) is >= 0 and var measured)
            return Of(tree, measured, depth - 1);
        if (tree[pronoun].Xpos == "PRP$")
            return OfOwner(tree, pronoun, depth).ToList() is { Count: > 0 } owners ? owners : OnlyBodyBefore(tree, pronoun);
        // "He called them …": whom the sentence before is about.
        if (tree.Is(pronoun, "nsubj") && tree.Parent(pronoun) == tree.Root && SubjectBefore(tree, pronoun) is { Count: > 0 } before)
            return before;
        // "has kept troops there since it helped", "said it had": the subject of the clause above.
        return (tree.Is(pronoun, "nsubj") || tree.Is(pronoun, "nsubj:pass")) && tree[pronoun].Xpos == "PRP" && tree[pronoun].Form is "it" or "they" && tree.Parent(pronoun) is { } clause && (tree.Is(clause, "advcl") || tree.Is(clause, "ccomp")) ? OfSubjectAbove(tree, pronoun, clause, depth) : [];
    }

    // "the Front and its rival": the Front's.
    private string? OfConjunct(SyntaxTree tree, int pronoun)
    {
        var isPerson = Words.IsPersonal(tree[pronoun].Form);
        return tree[pronoun].Xpos == "PRP$" && (isPerson || tree[pronoun].Form.Equals("its", StringComparison.OrdinalIgnoreCase)) && tree.Parent(pronoun) is { } owned && tree.Is(owned, "conj")
            && tree.Parent(owned) is { } first && first < pronoun && idAt(first) is { } id && ActorId.IsPerson(id) == isPerson && tree[first].Upos == Upos.PROPN ? id : null;
    }

    private List<string> SubjectBefore(SyntaxTree tree, int pronoun)
    {
        var at = tree.Sentence.Index - 1;
        var isPerson = Words.IsPersonal(tree[pronoun].Form);
        if (at < 0 || parsed.Sentences[at].Part != tree.Sentence.Part || (!isPerson && !tree[pronoun].Form.Equals("it", StringComparison.OrdinalIgnoreCase)))
            return [];
        var before = parsed.TreeOf(parsed.Sentences[at]);
        if (before.Child(before.Root, "nsubj") is not { } subject || before.Child(subject, "conj") is not null || before[subject].Upos == Upos.PRON)
            return [];
        var found = Named(before, subject).Distinct().Take(2).ToList();
        return found is [var id] && ActorId.IsPerson(id) == isPerson && !ActorId.IsUnnamed(id) ? found : [];
    }

    private IEnumerable<string> OfSubjectAbove(SyntaxTree tree, int pronoun, int verb, int depth)
    {
        if (tree.Parent(verb) is not { } above || tree.Child(above, "nsubj") is not { } subject)
            return [];
        List<int> heads = [.. Clause.WithConjuncts(tree, Clause.Antecedent(tree, subject))];
        if ((heads.Count > 1 || tree[heads[0]].Feature("Number") == "Plur") != (tree[pronoun].Form == "they"))
            return [];
        List<string> found = [.. heads.SelectMany(item => Of(tree, item, depth - 1)).Distinct()];
        return found.Exists(ActorId.IsPerson) ? [] : found;
    }

    // "its": the only one in the sentence before it that is no person.
    private List<string> OnlyBodyBefore(SyntaxTree tree, int pronoun)
    {
        // Somebody nobody knows is the subject: "The firm … its chief".
        if (!tree[pronoun].Form.Equals("its", StringComparison.OrdinalIgnoreCase) || tree.Ancestors(pronoun).SelectMany(verb => tree.Children(verb, "nsubj")).Any(subject => tree[subject].Upos == Upos.NOUN && idAt(subject) is null))
            return [];
        List<string> found = [.. Enumerable.Range(tree.Sentence.FirstToken, pronoun - tree.Sentence.FirstToken).Select(idAt).OfType<string>().Where(id => !ActorId.IsPerson(id) && !ActorId.IsUnnamed(id)).Distinct().Take(2)];
        return found.Count == 1 ? found : [];
    }

    /// <summary>"its ally": the subject of the clause, where it is one and agrees in number.</summary>
    private IEnumerable<string> OfOwner(SyntaxTree tree, int pronoun, int depth)
    {
        var isPlural = tree[pronoun].Form.Equals("their", StringComparison.OrdinalIgnoreCase);
        var isPerson = tree[pronoun].Form.ToLowerInvariant() is "his" or "her";
        if (!isPlural && !isPerson && !tree[pronoun].Form.Equals("its", StringComparison.OrdinalIgnoreCase))
            return [];
        foreach (var verb in tree.Ancestors(pronoun))
        {
            foreach (var subject in tree.Children(verb, "nsubj"))
            {
                if (tree.Subtree(subject).Contains(pronoun))
                    return [];
                List<int> heads = [.. Clause.WithConjuncts(tree, Clause.Antecedent(tree, subject))];
                List<string> found = [.. heads.SelectMany(item => Of(tree, item, depth - 1)).Distinct()];
                if (found.Exists(ActorId.IsPerson) != isPerson)
                    return [];
                return isPerson || (heads.Count > 1 || tree[heads[0]].Feature("Number") == "Plur") == isPlural ? found : [];
            }
        }

        return [];
    }

    // A pronoun, or "the group", stands for what the other mentions of its chain name; a plural one for its members.
    private List<string> OfChain(int head)
    {
        if (!_chains.Value.TryGetValue(head, out var entity))
            return [];
        var found = NamesOf(entity, head);
        foreach (var member in entity.Members)
            found.AddRange(NamesOf(parsed.Entities[member], head).Where(id => !found.Contains(id)));
        // "he" is no group and no state.
        return Words.IsPersonal(parsed.Tokens[head].Form) ? [.. found.Where(id => ActorId.IsPerson(id) || (PartId.OwnerOf(id) ?? id) != id || (ActorId.IsUnnamed(id) && !ActorId.IsDescribed(id)))] : found;
    }

    // The last name before the word is the one it takes up; a chain may err further off. "It" comes after whom it stands for.
    private List<string> NamesOf(Entity entity, int head)
    {
        string? name = null;
        foreach (var mention in entity.Mentions)
        {
            var token = parsed.Mentions[mention].HeadToken;
            if (token > head && (name is not null || parsed.Tokens[head].Xpos == "PRP"))
                break;
            name = idAt(token) ?? name;
        }

        return name is null ? [] : [name];
    }

    private static Dictionary<int, Entity> ChainsOf(ParsedDocument parsed)
    {
        var chains = new Dictionary<int, Entity>();
        foreach (var entity in parsed.Entities)
        {
            foreach (var mention in entity.Mentions)
                chains.TryAdd(parsed.Mentions[mention].HeadToken, entity);
        }

        return chains;
    }
}
