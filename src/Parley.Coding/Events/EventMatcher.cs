using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Finds the entry of the lexicon that fits a word and its arguments best.</summary>
internal sealed class EventMatcher(EventLexicon lexicon, EventWords words)
{
    private const string AnyObject = "*";
    private const string AnyName = "@name";
    private const string Agreements = "@agreement";
    private const string People = "@people";

    /// <returns>Null where the word names no event.</returns>
    public EventMatch? Match(SyntaxTree tree, int token)
    {
        var word = tree[token];
        return word.Upos switch
        {
            Upos.VERB or Upos.AUX when !IsNoun(word) => MatchVerb(tree, token),
            Upos.VERB => MatchNoun(tree, token),
            Upos.NOUN when IsOfNone(tree, token) => null,
            Upos.NOUN or Upos.PROPN => MatchNoun(tree, token),
            Upos.ADJ => MatchAdjective(tree, token),
            _ => null,
        };
    }

    /// <summary>Whether the word is an object that a light verb carries, so that the verb tells the event.</summary>
    public bool IsCarried(SyntaxTree tree, int token) => IsCarriedByVerb(tree, token) || IsCarriedByParticiple(tree, token);

    // "the truce brokered by X", "a plan drafted by Y": the participle tells what was done.
    private bool IsCarriedByParticiple(SyntaxTree tree, int token) =>
        tree.Children(token, "acl").Any(verb => tree[verb].Xpos == "VBN" && !tree.Is(verb, "acl:relcl") && Match(tree, verb) is { Object: { } item } && item == token);

    // "repelled X's assault": an act with an owner of its own is another's.
    private static bool HasOwner(SyntaxTree tree, int token) => tree.Children(token, "nmod:poss").Any(owner => tree[owner].Upos != Upos.PRON);

    // "orders" in "takes orders from X": what the verb and it tell together is no event.
    private bool IsOfNone(SyntaxTree tree, int token) =>
        Listens(tree, token) || (tree.Is(token, "obj") && tree.Parent(token) is { } verb && tree[verb].Upos == Upos.VERB
        && lexicon.For(TreeWords.LemmaOf(tree, verb), "VERB").Any(entry => entry is { IsNone: true, Object.Length: > 0, Preposition.Length: 0, Modifier.Length: 0, Subject.Length: 0 } && Array.Exists(entry.Objects, wanted => wanted is not (AnyObject or AnyName) && Fits(tree, token, wanted))));

    // "told a rally", "addressed a news conference": those who listen.
    private bool Listens(SyntaxTree tree, int token) => (tree.Is(token, "obj") || tree.Is(token, "iobj")) && tree.Parent(token) is { } told && words.IsTelling(TreeWords.LemmaOf(tree, told));

    private bool IsCarriedByVerb(SyntaxTree tree, int token) =>
        (tree.Is(token, "obj") || tree.Is(token, "obl") || tree.Is(token, "nsubj") || tree.Parent(token) is { } noun && tree[noun].Upos == Upos.NOUN && tree.Is(token, "conj"))
        && tree.Parent(token) is { } verb && Match(tree, verb) is { } match
        && (match.Trigger == token || (tree.Is(token, "obl") && match.Entry.Preposition == TreeWords.LemmaOf(tree, token)) || (match.Object == token && !HasOwner(tree, token) && (!IsOfAnotherAct(match.Entry.Type) || MatchNoun(tree, token)?.Entry.Type == match.Entry.Type)));

    // "demands the withdrawal": the noun is an act of its own, of another.
    private static bool IsOfAnotherAct(EventType type) => type is EventType.Request or EventType.Reject or EventType.Threaten or EventType.Agree or EventType.Accuse or EventType.Sanction;

    private EventMatch? MatchVerb(SyntaxTree tree, int token)
    {
        var lemma = TreeWords.LemmaOf(tree, token);
        var frame = VerbFrame.Of(tree, token, words);
        EventMatch? best = null;
        var isNaming = lemma == "call" && QuotedPredicate.Of(tree, token) is not null;
        foreach (var entry in lexicon.For(lemma, "VERB"))
        {
            // "called the truce “a prize”" calls for none, and calls none.
            if (isNaming && entry.Type is not (EventType.Accuse or EventType.Support))
                continue;
            var strength = Strength(tree, entry, frame);
            if (strength > (best?.Strength ?? 0))
                best = new EventMatch(entry, token, token, strength);
        }

        if (best is { Entry.IsNone: true })
            return null;
        if (best is not null)
            best = best with { Entry = Narrowed(tree, best.Entry, frame), Object = ObjectOf(tree, best.Entry, frame) };
        if (best is { Object: { } item } && OfOtherKind(tree, best.Entry, item) is { } kind)
            return kind with { Predicate = token, Strength = kind.Strength + 1 };
        if (best is { Strength: >= 2 } || !words.IsLight(lemma))
            return best;
        foreach (var noun in frame.Objects)
        {
            if (MatchNoun(tree, noun) is { } carried && (best is null || carried.Strength >= 1))
                return carried with { Predicate = token, Strength = carried.Strength + 1 };
        }

        return best;
    }

    // "launched a wave of air strikes": no strike of workers, as the word before it says.
    private EventMatch? OfOtherKind(SyntaxTree tree, EventEntry entry, int item)
    {
        if (entry.Modifier.Length > 0 || entry.Type != EventType.Protest)
            return null;
        var counted = MatchNoun(tree, item) is null ? tree.Children(item, "nmod").FirstOrDefault(child => TreeWords.HasCase(tree, child, "of"), item) : item;
        return MatchNoun(tree, counted) is { Entry.Modifier.Length: > 0 } told && told.Entry.Type == EventType.Assault ? told : null;
    }

    // The word an entry asks for: its object, or what stands behind its preposition ("took part in the raid").
    private int? ObjectOf(SyntaxTree tree, EventEntry entry, VerbFrame frame)
    {
        var wanted = entry.Objects.Where(item => item is not (AnyObject or AnyName)).ToList();
        foreach (var noun in frame.Objects)
        {
            if (wanted.Exists(item => Fits(tree, noun, item)))
                return noun;
        }

        foreach (var (preposition, lemma, token) in frame.Obliques)
        {
            if (entry.Prepositions.Contains(lemma) || (entry.Prepositions.Contains(preposition) && wanted.Exists(item => Fits(tree, token, item))))
                return token;
        }

        return null;
    }

    /// <summary>The entry with what it asked for and got, of what it allows.</summary>
    private EventEntry Narrowed(SyntaxTree tree, EventEntry entry, VerbFrame frame) =>
        entry.Objects.Length < 2 && entry.Prepositions.Length < 2 && entry.Subjects.Length < 2 && entry.Modifier.Length == 0 ? entry : entry with
        {
            Object = entry.Objects.MaxBy(wanted => ObjectStrength(tree, entry, wanted, frame, 0)) ?? "",
            Preposition = Array.Find(entry.Prepositions, frame.HasOblique) ?? "",
            Modifier = entry.Modifier.Split('|').FirstOrDefault(wanted => frame.Objects.Exists(noun => HasModifier(tree, noun, wanted))) ?? "",
            Subject = Array.Find(entry.Subjects, wanted => frame.Subjects.Exists(noun => Fits(tree, noun, wanted))) ?? "",
        };

    private double Strength(SyntaxTree tree, EventEntry entry, VerbFrame frame)
    {
        var strength = 1.0;
        if (entry.Particle.Length > 0)
        {
            if (!frame.Particles.Contains(entry.Particle))
                return 0;
            strength += 1.5;
        }

        if (entry.Preposition.Length > 0)
        {
            if (Array.Find(entry.Prepositions, frame.HasOblique) is not { } preposition)
                return 0;
            strength += entry.Object.Length == 0 && frame.IsOnlyOfObject(tree, preposition) ? 0.25 : 1;
        }

        if (entry.Modifier.Length > 0)
        {
            if (!frame.Objects.Exists(noun => HasModifier(tree, noun, entry.Modifier)))
                return 0;
            strength += 1.5;
        }

        if (entry.Subject.Length > 0)
        {
            if (!frame.Subjects.Exists(noun => Array.Exists(entry.Subjects, wanted => Fits(tree, noun, wanted))))
                return 0;
            strength += 1.75;
        }

        return entry.Object.Length == 0 ? strength : entry.Objects.Max(wanted => ObjectStrength(tree, entry, wanted, frame, strength));
    }

    private double ObjectStrength(SyntaxTree tree, EventEntry entry, string wanted, VerbFrame frame, double strength)
    {
        var isPredicative = wanted is not (AnyObject or AnyName) && entry.Preposition.Length == 0 && frame.Predicatives.Exists(noun => Fits(tree, noun, wanted));
        var fits = isPredicative || frame.Objects.Exists(noun => Fits(tree, noun, wanted))
            || (wanted != AnyObject && entry.Prepositions is [var preposition] && frame.Complements(preposition).Any(noun => Fits(tree, noun, wanted)));
        // "called the raid a crime" says more than "called the minister".
        strength += isPredicative ? 0.75 : 0;
        return !fits ? 0 : wanted == AnyObject ? strength + 0.5 : wanted[0] == '@' ? strength + 2 : strength + 2.5;
    }

    private bool Fits(SyntaxTree tree, int noun, string wanted)
    {
        if (wanted == AnyObject)
            return true;
        if (wanted == AnyName)
            return tree[noun].Upos == Upos.PROPN;
        if (IsWanted(TreeWords.LemmaOf(tree, noun), wanted) || (tree[noun].Upos == Upos.NOUN && IsWanted(tree[noun].Form.ToLowerInvariant(), wanted)))
            return true;
        if (wanted == People && tree[noun].Upos == Upos.NUM && !tree.Children(noun, "nmod").Any())
            return true;
        // "thousands of troops": the measured noun counts; "a ceasefire agreement", "the frigate Aurora": so does the one that names its kind.
        var isMeasure = words.IsContainer(TreeWords.LemmaOf(tree, noun)) || tree[noun].Upos is Upos.NUM or Upos.DET or Upos.PRON or Upos.ADJ;
        var isNamed = tree[noun].Upos == Upos.PROPN;
        foreach (var child in tree.Children(noun))
        {
            var counts = (tree.Is(child, "compound") && (isNamed || lexicon.IsIn(Agreements, TreeWords.LemmaOf(tree, noun)))) || (tree.Is(child, "nmod") && isMeasure && TreeWords.HasCase(tree, child, "of"))
                || (isNamed && tree[child].Upos == Upos.NOUN && (tree.Is(child, "flat") || tree.Is(child, "nmod:desc") || tree.Is(child, "appos")));
            if (counts && IsWanted(TreeWords.LemmaOf(tree, child), wanted))
                return true;
        }

        return false;
    }

    private bool IsWanted(string lemma, string wanted) => wanted[0] == '@' ? lexicon.IsIn(wanted, lemma) : lemma == wanted;

    private EventMatch? MatchNoun(SyntaxTree tree, int token)
    {
        EventMatch? best = null;
        foreach (var entry in lexicon.For(TreeWords.LemmaOf(tree, token), "NOUN"))
        {
            var strength = entry.Modifier.Length == 0 ? 1.0 : HasModifier(tree, token, entry.Modifier) ? 3.0 : 0;
            if (strength > (best?.Strength ?? 0))
                best = new EventMatch(entry, token, token, strength);
        }

        return best is { Entry.IsNone: true } ? null : best;
    }

    private EventMatch? MatchAdjective(SyntaxTree tree, int token)
    {
        var entries = lexicon.For(TreeWords.LemmaOf(tree, token), "ADJ");
        return entries.IsEmpty || tree.Is(token, "amod") ? null : new EventMatch(entries[0], token, token, 1);
    }

    private static bool HasModifier(SyntaxTree tree, int token, string wanted)
    {
        foreach (var child in tree.Children(token))
        {
            if (!(tree.Is(child, "amod") || tree.Is(child, "compound")))
                continue;
            var lemma = TreeWords.LemmaOf(tree, child);
            foreach (var range in wanted.AsSpan().Split('|'))
            {
                if (lemma.AsSpan().SequenceEqual(wanted.AsSpan()[range]))
                    return true;
            }
        }

        return false;
    }

    /// <summary>A noun by either tag: taggers err on headline words.</summary>
    internal static bool IsNoun(Token token) => token.Upos is Upos.NOUN or Upos.PROPN || token.Xpos.StartsWith("NN", StringComparison.Ordinal);
}
