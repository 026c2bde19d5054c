using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>Finds the relations a sentence's tree tells, by the shipped lexicon; between phrases, whoever they stand for.</summary>
public sealed class RelationMatcher
{
    // Slots of those whom no words beside name.
    private const string Sides = "sides", Home = "home", Site = "site";
    private readonly RelationLexicon _lexicon = RelationLexicon.Shipped;

    /// <param name="isName">Whether a token names somebody, so that it may own what follows.</param>
    /// <param name="isSkipped">Whether a token tells no relation, being part of a name; where null, what <paramref name="isName"/> says.</param>
    /// <returns>In the order of the text.</returns>
    public List<RelationMatch> Find(SyntaxTree tree, Func<int, bool> isName, Func<int, bool>? isSkipped = null)
    {
        var slots = new RelationSlots(tree, _lexicon, isName);
        var found = new List<RelationMatch>();
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if ((isSkipped ?? isName)(i))
                continue;
            foreach (var (word, pos) in Readings(tree, i))
            {
                foreach (var entry in _lexicon.For(word, pos))
                    Add(tree, slots, i, entry, found);
            }
        }

        return found;
    }

    private IEnumerable<(string Word, string Pos)> Readings(SyntaxTree tree, int token)
    {
        var (form, lemma) = (tree[token].Form.ToLowerInvariant(), _lexicon.LemmaOf(tree[token]));
        if (token > tree.Sentence.FirstToken && tree[token - 1].Form is "-" or "‐" or "–" && !tree[token - 1].SpaceAfter)
            yield return (form, "PART");
        switch (tree[token].Upos)
        {
            case Upos.VERB:
                // "arms" is no plural here.
                lemma = tree[token].Lemma.ToLowerInvariant();
                var particle = (tree.Child(token, "compound:prt") ?? AdverbBehind(tree, token)) is { } part ? "_" + tree[part].Form : "";
                yield return (lemma + particle, "VERB");
                foreach (var stem in Stems(form).Where(stem => stem != lemma))
                    yield return (stem, "VERB");
                if (tree[token].Xpos == "VBN" || tree.Is(token, "amod"))
                    yield return (form, "ADJ");
                break;
            // "is home to": a predicate, whatever it is tagged.
            case Upos.ADV when tree.Child(token, "cop") is not null:
            case Upos.NOUN or Upos.PROPN:
                yield return (lemma, "NOUN");
                // "clashes" is read "clashe"; "X, which Y arms" as if arms were things.
                if (lemma.EndsWith("she", StringComparison.Ordinal))
                    yield return (lemma[..^1], "NOUN");
                if (Clause.IsClauseNoun(tree, token))
                    yield return (lemma.TrimEnd('s'), "VERB");
                break;
            case Upos.ADJ:
                yield return (form, "ADJ");
                // "is armed by", "has armed": no adjective.
                foreach (var stem in Clause.IsPassive(tree, token) || Clause.HasPerfect(tree, token) ? Stems(form) : [])
                    yield return (stem, "VERB");
                break;
        }
    }

    // "took in refugees": a particle read as an adverb.
    private int? AdverbBehind(SyntaxTree tree, int verb) =>
        verb + 1 < tree.Sentence.EndToken && tree[verb + 1].Upos == Upos.ADV && tree.Parent(verb + 1) == verb && !_lexicon.For($"{_lexicon.LemmaOf(tree[verb])}_{tree[verb + 1].Form}", "VERB").IsEmpty ? verb + 1 : null;

    // Lemmas of gerunds and participles go wrong: "arming" is read "arme", "pitted" "pitte".
    private static IEnumerable<string> Stems(string form)
    {
        var stem = form.EndsWith("ing", StringComparison.Ordinal) ? form[..^3] : form.EndsWith("ed", StringComparison.Ordinal) ? form[..^2] : "";
        if (stem.Length < 3)
            yield break;
        yield return stem;
        if (stem[^1] == stem[^2])
            yield return stem[..^1];
    }

    private void Add(SyntaxTree tree, RelationSlots slots, int word, RelationEntry entry, List<RelationMatch> found)
    {
        var isVerb = entry.Pos == "VERB";
        var needs = new RelationNeeds(tree, _lexicon, slots);
        if (!needs.Hold(word, entry, out var label))
            return;
        var subjects = slots.Of(word, entry.Subject, isVerb);
        if (subjects.Count == 0)
            return;
        var objects = label is not null && entry.Object == "obj" ? needs.Viewed(word, label.Value) : entry.Object is "both" or Sides or Home ? subjects : slots.Of(word, entry.Object, isVerb);
        // "Iran-aligned groups and others": the participle is of the first alone.
        if (entry.Pos == "PART")
            (subjects, objects) = ([subjects[0]], [.. objects.Take(1)]);
        foreach (var (subject, other) in entry.Object is Sides or Home ? subjects.Select(subject => (subject, word)) : Pairs(subjects, objects, entry.Object == "both"))
        {
            found.Add(new RelationMatch(entry.Type, word, subject, other, entry.Rule)
            {
                Label = label,
                NeedsPerson = entry.EachNeed.Any(need => need.StartsWith("person", StringComparison.Ordinal)),
                NeedsGroup = entry.EachNeed.Contains("person-of-group"),
                NeedsName = entry.EachNeed.Contains("name"),
                HasEnded = entry.EachNeed.Contains("ended"),
                IsOfState = entry.EachNeed.Contains("mod=@state"),
                NeedsLand = entry.EachNeed.Contains("land"),
                IsOfSite = entry.Object == Site,
                IsForSides = entry.Object == Sides,
                IsForHome = entry.Object == Home,
            });
        }
    }

    private static IEnumerable<(int Subject, int Object)> Pairs(List<int> subjects, List<int> objects, bool isBoth)
    {
        // "Kenyan and Ugandan soldiers": one phrase may stand for two.
        if (isBoth && subjects is [var only])
            yield return (only, only);
        for (var s = 0; s < subjects.Count; s++)
        {
            for (var o = isBoth ? s + 1 : 0; o < objects.Count; o++)
            {
                if (subjects[s] != objects[o])
                    yield return (subjects[s], objects[o]);
            }
        }
    }
}
