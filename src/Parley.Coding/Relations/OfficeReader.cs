using System.Collections.Frozen;
using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>Turns the offices a document gives its persons into relations: who heads what, who represents whom.</summary>
internal sealed class OfficeReader
{
    private static readonly FrozenSet<string> Deaths = DataLines.Of("Relations/death-nouns.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private const int MostModifiers = 5;
    private readonly FrozenSet<string> _heads = DataLines.Of("Relations/head-titles.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private readonly FrozenSet<string> _bodies = DataLines.Of("Relations/body-titles.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private readonly FrozenSet<string> _former = DataLines.Of("Relations/former-words.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private readonly FrozenSet<string> _honours = DataLines.Of("Relations/honorifics.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<RelationDraft> Read(RelationMaterial material, SyntaxTree tree, OfficeBodies bodies, Dictionary<string, Actor> actors)
    {
        foreach (var office in material.Offices.Where(office => tree.Sentence.Span.Contains(office.Name)).Select(office => bodies.Complete(tree, office)))
        {
            if (office.Body is not { } body || !actors.ContainsKey(body) || body == office.Person || PartId.OwnerOf(body) == office.Person)
                continue;
            var words = office.Title.Replace("ex-", "ex ", StringComparison.OrdinalIgnoreCase).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0 || words.All(word => _honours.Contains(word.TrimEnd('.'))) && actors[body].Kind == ActorKind.State)
                continue;
            // "Chadian opposition leader X" neither leads Chad nor speaks for it.
            if (actors[body].Kind is ActorKind.State && GroupTitles.Holds(words))
                continue;
            var (trigger, name) = (TokenAt(tree, office.TitleSpan.End - 1), TokenAt(tree, office.Name.End - 1));
            var claim = new Relation(IsHead(words) && actors[body].Kind != ActorKind.Person && (actors[body].Kind != ActorKind.State || LeadsStates(words)) ? RelationType.Heads : RelationType.Represents, office.Person, body)
            {
                Role = office.Title,
                Portfolio = office.Portfolio,
                HasEnded = IsFormer(tree, office, words),
            };
            yield return new RelationDraft(tree, claim, trigger, name, office.BodySpan is { } span ? TokenAt(tree, span.End - 1) : trigger, "office")
            {
                Attribution = material.AttributionOf(tree[trigger].Span),
            };
        }
    }

    /// <summary>"Pablo Beltrán of the ELN", "Kosovo's Albin Kurti": whom a person stands for, without an office.</summary>
    public static IEnumerable<RelationDraft> ReadBare(RelationMaterial material, SyntaxTree tree, MentionIndex mentions, Dictionary<string, Actor> actors)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (mentions.At(i) is not { } mention || actors[mention.ActorId].Kind != ActorKind.Person)
                continue;
            if (i + 1 < tree.Sentence.EndToken && ReferenceEquals(mentions.At(i + 1), mention))
                continue;
            var first = i;
            while (first > tree.Sentence.FirstToken && ReferenceEquals(mentions.At(first - 1), mention))
                first--;
            foreach (var at in new[] { Behind(tree, i, mentions), first - 2 >= tree.Sentence.FirstToken && tree[first - 1].Xpos == "POS" ? first - 2 : -1 })
            {
                // "named X of Kenya as its envoy": X speaks for somebody else.
                if (at >= 0 && tree.Is(first, "obj") && tree.Parent(first) is { } verb && RelationLexicon.Shipped.IsIn("@install", RelationLexicon.Shipped.LemmaOf(tree[verb])))
                    continue;
                if (at >= 0 && mentions.At(at) is { } body && actors[body.ActorId] is var whole && whole.Kind is not (ActorKind.Person or ActorKind.Population or ActorKind.Media))
                    yield return new RelationDraft(tree, new Relation(whole.Kind == ActorKind.Party ? RelationType.MemberOf : RelationType.Represents, mention.ActorId, body.ActorId), i, i, at, "name of body") { Attribution = material.AttributionOf(tree[i].Span) };
            }
        }
    }

    // "X of the ELN", "X of the opposition Labour Party": a modifier may stand between.
    private static int Behind(SyntaxTree tree, int name, MentionIndex mentions)
    {
        var at = name + 1 < tree.Sentence.EndToken && tree[name + 1].Form is "of" or "from" ? name + 2 : -1;
        if (at < 0)
            return -1;
        while (at < tree.Sentence.EndToken && at < name + MostModifiers && mentions.At(at) is null && (tree[at].Form == "the" || (tree[at].Upos is Upos.NOUN or Upos.ADJ && char.IsLower(tree[at].Form[0]))))
            at++;
        return at < tree.Sentence.EndToken ? at : -1;
    }

    // "Kenya's director-general for fisheries" does not lead Kenya.
    private bool LeadsStates(string[] words) => !Array.Exists(words, _bodies.Contains);

    // "Deputy prime minister" heads nothing; "defence minister" speaks for a state.
    private bool IsHead(string[] title) =>
        title[..^title.Reverse().TakeWhile(word => title.Length > 1 && _honours.Contains(word.TrimEnd('.'))).Count()] is { Length: > 0 } words && _heads.Contains(words[^1]) && !Array.Exists(words[..^1], word => _heads.Contains("-" + word)) && (!_heads.Contains("!" + words[^1]) || (words.Length > 1 && _heads.Contains(words[^2] + " " + words[^1])));

    private bool IsFormer(SyntaxTree tree, Office office, string[] words)
    {
        if (Array.Exists(words, _former.Contains))
            return true;
        var noun = TokenAt(tree, office.TitleSpan.End - 1);
        if (IsDead(tree, noun) || IsDead(tree, TokenAt(tree, office.Name.Start)))
            return true;
        var first = TokenAt(tree, Math.Min(office.TitleSpan.Start, office.BodySpan?.Start ?? office.TitleSpan.Start));
        return first > tree.Sentence.FirstToken && _former.Contains(tree[first - 1].Form);
    }

    // "the killing of its leader X": who is dead leads nobody.
    private static bool IsDead(SyntaxTree tree, int word) =>
        tree.Parent(word) is { } above && tree.Is(word, "nmod") && Deaths.Contains(tree[above].Lemma) && Clause.CaseOf(tree, word) == "of";

    private static int TokenAt(SyntaxTree tree, int offset)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (tree[i].Span.End > offset)
                return i;
        }

        return tree.Sentence.EndToken - 1;
    }
}
