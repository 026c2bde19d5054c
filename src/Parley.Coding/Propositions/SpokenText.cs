using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Coding.Phrases;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Propositions;

/// <summary>A document with who is named where and who says what: the ground on which conditions and positions are read.</summary>
internal sealed class SpokenText(ParsedDocument parsed, ImmutableArray<ActorMention> mentions, ImmutableArray<Fact<Statement>> statements)
{
    private static readonly FrozenSet<string> NotTheState = DataLines.Of("Propositions/not-the-state.txt").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OwnVoices = DataLines.Of("Propositions/own-voices.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> OwnBodies = DataLines.Of("Propositions/own-bodies.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Persons = DataLines.Of("Propositions/somebody-nouns.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly EntityType[] PersonTypes = [EntityType.Person, EntityType.Organisation, EntityType.Group, EntityType.Title];

    private readonly HashSet<int> _persons = [.. parsed.References.Where(item => PersonTypes.Contains(item.Type)).SelectMany(item => Enumerable.Range(item.FirstToken, item.EndToken - item.FirstToken))];
    private readonly FrozenSet<string> _ids = mentions.Select(mention => mention.ActorId).ToFrozenSet(StringComparer.Ordinal);
    private readonly KnownForces _forces = new(parsed, new PhraseActors(parsed, mentions, PhraseWords.Shipped));
    private readonly PhraseActors _phrases = new(parsed, mentions, PhraseWords.Shipped);

    public ParsedDocument Parsed => parsed;

    /// <summary>The innermost statement that says a stretch of the text, or null where it is the narrator's.</summary>
    public Fact<Statement>? StatementAt(TextSpan span)
    {
        Fact<Statement>? found = null;
        var length = int.MaxValue;
        foreach (var statement in statements)
        {
            foreach (var support in statement.Support)
            {
                var content = support.Evidence.Span;
                if (support.Role != SupportRole.Content || !content.Contains(span) || content.Length >= length)
                    continue;
                (found, length) = (statement, content.Length);
            }
        }

        return found;
    }

    /// <summary>The innermost statement in whose own words a stretch stands: whoever says "I" there; else the innermost that says it.</summary>
    public Fact<Statement>? SaidFirstHand(TextSpan span) =>
        statements.Where(statement => statement.Claim.Kind == StatementKind.Direct).SelectMany(statement => statement.Support.Where(item => item.Role == SupportRole.Content && item.Evidence.Span.Contains(span)).Select(item => (Statement: statement, item.Evidence.Span.Length)))
            .OrderBy(item => item.Length).Select(item => item.Statement).FirstOrDefault() ?? StatementAt(span);

    /// <summary>The innermost statement that says all of several stretches, its cue between them or not, or null.</summary>
    public Fact<Statement>? StatementAt(params IReadOnlyList<TextSpan> spans)
    {
        var found = spans.Select(span => StatementAt(span)).ToList();
        return found.TrueForAll(other => other is not null && ReferenceEquals(other, found[0])) ? found[0] : StatementAt(spans.Aggregate((left, right) => left.Cover(right)));
    }

    /// <summary>Whether words belong to what the innermost statement around another stretch says; true where there is none.</summary>
    public bool IsSaid(TextSpan words, TextSpan inside) =>
        StatementAt(inside) is not { } statement || statement.Support.Any(item => item.Role == SupportRole.Content && item.Evidence.Span.Contains(words));

    /// <summary>The actors phrases stand for; a pronoun that opens or owns what somebody says stands for the speaker.</summary>
    public List<string> ActorsOf(SyntaxTree tree, IEnumerable<int> heads)
    {
        var found = new List<string>();
        foreach (var head in heads)
        {
            if (ReportersOwn(tree, head) is { } speakers)
            {
                found.AddRange(speakers.Where(id => !found.Contains(id)));
                continue;
            }

            var ids = IsOthers(tree, head) || StandsForOthers(tree, head) ? [] : _phrases.Of(tree, [head]);
            // "he" and "she" are persons, whatever a chain says.
            if (tree[head].Upos == Upos.PRON && tree[head].Feature("Gender") is "Masc" or "Fem")
                ids = [.. ids.Where(ActorId.IsPerson)];
            if (ids is [var one] && IsOneOfList(tree, head, one))
                ids = [];
            else if (ids.Count == 0 && tree[head].Upos == Upos.PRON)
                ids = OfSpeaker(tree, head);
            else if (ids.Count == 0 && tree[head].Upos == Upos.NOUN)
                ids = _forces.Of(tree, head);
            found.AddRange(ids.Where(id => !found.Contains(id)));
        }

        return found;
    }

    /// <summary>"Chile accepted the plan; Peru said it would wait": a thing that opens what a body says is that body, whatever a chain says; null where it is not so.</summary>
    private List<string>? ReportersOwn(SyntaxTree tree, int head)
    {
        if (!tree[head].Form.Equals("it", StringComparison.OrdinalIgnoreCase) || tree.Is(head, "expl") || StatementAt(tree[head].Span) is not { Claim.Kind: not StatementKind.Direct } statement || ContentOf(statement)?.Start != tree[head].Span.Start)
            return null;
        return SpeakersOf(statement) is [var speaker] && !ActorId.IsPerson(speaker) ? [speaker] : null;
    }

    /// <summary>"Peru and Chile are advocates of its work": "its" is of neither.</summary>
    private bool IsOneOfList(SyntaxTree tree, int pronoun, string id)
    {
        if (tree[pronoun].Upos != Upos.PRON || tree[pronoun].Feature("Number") != "Sing" || tree[pronoun].Feature("Person") != "3" || tree[pronoun].Feature("Gender") is "Masc" or "Fem")
            return false;
        for (var i = tree.Sentence.FirstToken; i < pronoun; i++)
        {
            if (_phrases.MentionAt(i)?.ActorId == id && (tree.Is(i, "conj") || tree.Child(i, "conj") is not null))
                return true;
        }

        return false;
    }

    // "Peruvian rebels" are not Peru.
    private bool IsOthers(SyntaxTree tree, int head) => !IsNamed(head) && tree[head].Upos == Upos.NOUN && NotTheState.Contains(tree.LemmaOf(head));

    // "Peruvian miners said they would strike": nor are those "they" stands for.
    private bool StandsForOthers(SyntaxTree tree, int head) =>
        tree[head].Upos == Upos.PRON && parsed.Entities.FirstOrDefault(entity => Heads(entity).Contains(head)) is { } chain
        && Heads(chain).TakeWhile(other => other < head).LastOrDefault(other => parsed.Tokens[other].Upos != Upos.PRON, -1) is >= 0 and var noun && parsed.SentenceAt(parsed.Tokens[noun].Span.Start) is { } sentence && IsOthers(parsed.TreeOf(sentence), noun);

    /// <summary>Whether a word for what an act is about is an actor's id.</summary>
    public bool IsActor(string about) => _ids.Contains(about);

    /// <summary>A name, a pronoun, or a noun for persons and bodies: "an Iranian foothold" wants nothing.</summary>
    public bool IsSomebody(SyntaxTree tree, int head) =>
        IsNamed(head) || tree[head].Upos is not Upos.NOUN || (char.IsUpper(tree[head].Form[0]) && tree.Child(head, "det") is null) || _persons.Contains(head) || Persons.Contains(tree.LemmaOf(head));

    /// <summary>Whom a pronoun stands for where its chain names nobody: the speaker it goes on with, the words of its chain last said before it ("the larger union … it"), or whoever the
    /// sentence before is about; null where nobody is found.</summary>
    public (List<string> Ids, string Phrase)? MeantBy(SyntaxTree tree, int pronoun)
    {
        var statement = StatementAt(parsed.Tokens[pronoun].Span);
        // Whom "they" means in a quotation, its speaker knows.
        if (statement is { Claim.Kind: StatementKind.Direct })
            return null;
        if (statement is { Claim.SpeakerText: { } speaker } && IsSpeaker(tree, pronoun, statement))
            return ([.. SpeakersOf(statement)], speaker);
        var chain = parsed.Entities.FirstOrDefault(entity => Heads(entity).Contains(pronoun));
        var named = chain?.Mentions.Select(index => parsed.Mentions[index]).LastOrDefault(mention => mention.HeadToken < pronoun && mention.Kind != MentionKind.Pronoun);
        return (named is null ? null : Phrase(named.HeadToken)) ?? (statement is null ? Before(tree, pronoun) : null);
    }

    /// <summary>"It" after a sentence about a body; "he" after one in which one person spoke.</summary>
    private (List<string> Ids, string Phrase)? Before(SyntaxTree tree, int pronoun)
    {
        if (tree.Sentence.Index == 0)
            return null;
        var sentence = parsed.Sentences[tree.Sentence.Index - 1];
        if (!ReferenceEquals(sentence.Part, tree.Sentence.Part))
            return null;
        if (tree[pronoun].Feature("Gender") is "Masc" or "Fem")
        {
            var spoken = statements.LastOrDefault(statement => statement.Support.Any(item => item.Role == SupportRole.Cue && sentence.Span.Contains(item.Evidence.Span)));
            return spoken is { Claim.SpeakerText: { } speaker } && SpeakersOf(spoken) is [var id] && ActorId.IsPerson(id) ? ([id], speaker) : null;
        }

        var before = parsed.TreeOf(sentence);
        return tree[pronoun].Form.Equals("it", StringComparison.OrdinalIgnoreCase) && before.Child(before.Root, "nsubj") is { } subject && before[subject].Feature("Number") != "Plur" ? Phrase(subject) : null;
    }

    private (List<string> Ids, string Phrase)? Phrase(int head)
    {
        if (parsed.SentenceAt(parsed.Tokens[head].Span.Start) is not { } sentence)
            return null;
        var tree = parsed.TreeOf(sentence);
        if (tree[head].Upos is not (Upos.NOUN or Upos.PROPN) || !IsSomebody(tree, head))
            return null;
        return (ActorsOf(tree, [head]), tree.SpanOf(tree.Subtree(head, child => !tree.Is(child, "acl") && !tree.Is(child, "appos") && tree[child].Upos != Upos.PUNCT)).Of(parsed.Document.Text));
    }

    /// <summary>Whether a noun beside one of an actor's names is of some kind: "Ana Ruiz, a researcher".</summary>
    public bool IsCalled(string id, Func<string, bool> noun)
    {
        foreach (var token in parsed.Tokens.Where(token => token.Upos == Upos.NOUN && noun(token.Lemma)))
        {
            var tree = parsed.TreeOf(parsed.SentenceAt(token.Span.Start)!);
            var beside = tree.Children(token.Index, "appos").Concat(token.Deprel is "appos" or "compound" or "nmod:desc" && token.Head >= 0 ? [token.Head] : []);
            if (beside.Any(name => _phrases.MentionAt(name)?.ActorId == id))
                return true;
        }

        return false;
    }

    public bool IsNamed(int token) => _phrases.MentionAt(token) is not null;

    /// <summary>The speakers of a statement; of an unnamed collective ("Peruvian officials") the one it speaks for.</summary>
    public ImmutableArray<string> SpeakersOf(Fact<Statement> statement)
    {
        if (!statement.Claim.Speakers.IsEmpty || statement.Attribution.Kind is not (AttributionKind.Collective or AttributionKind.OfficialReadout))
            return statement.Claim.Speakers;
        if (statement.Support.FirstOrDefault(item => item.Role == SupportRole.Speaker) is not { } phrase || parsed.SentenceAt(phrase.Evidence.Span.Start) is not { } sentence)
            return [];
        var tree = parsed.TreeOf(sentence);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (phrase.Evidence.Span.Contains(tree[i].Span) && (tree.Parent(i) is not { } above || !phrase.Evidence.Span.Contains(tree[above].Span)))
                return IsOthers(tree, i) ? [] : [.. _phrases.Of(tree, Subjects.WithConjuncts(tree, [i]))];
        }

        return [];
    }

    /// <summary>Whether a word stands for whoever a statement's words name as its speaker, known or not: a pronoun ("the union says it will sue"), or the whole whose part
    /// or officer speaks ("Peru will stay, its army said").</summary>
    public bool IsSpeaker(SyntaxTree tree, int word, Fact<Statement> statement)
    {
        if (statement.Support.FirstOrDefault(item => item.Role == SupportRole.Speaker)?.Evidence.Span is not { } phrase)
            return false;
        var chain = parsed.Entities.FirstOrDefault(entity => Heads(entity).Contains(word));
        // Nobody told of before is meant.
        if (tree[word].Upos == Upos.PRON && (chain is null || Heads(chain).First() == word))
            return true;
        if (chain is null)
            return false;
        var heads = Heads(chain).Where(head => phrase.Contains(parsed.Tokens[head].Span)).ToList();
        return heads.Exists(head => tree[word].Upos == Upos.PRON || (parsed.Tokens[head].Xpos == "PRP$" && OwnVoices.Contains(parsed.Tokens[parsed.Tokens[head].Head].Lemma)));
    }

    /// <summary>"party" in "his party": a body its leader speaks for.</summary>
    public static bool IsOwnBody(string lemma) => PhraseWords.Shipped.IsOwnWhole(lemma) || PhraseWords.Shipped.IsGroupNoun(lemma) || OwnBodies.Contains(lemma);

    private IEnumerable<int> Heads(Entity chain) => chain.Mentions.Select(mention => parsed.Mentions[mention].HeadToken);

    /// <summary>The last statement that ends before a word, said in its sentence or the one before; null where nobody speaks there.</summary>
    public Fact<Statement>? SaidBefore(SyntaxTree tree, int token)
    {
        var since = parsed.Sentences[Math.Max(0, parsed.Sentences.IndexOf(tree.Sentence) - 1)].Span.Start;
        return statements.LastOrDefault(statement => ContentOf(statement) is { } content && content.Start >= since && content.End <= tree[token].Span.Start);
    }

    /// <summary>What a statement says, as a proposition's head; null where no one tree holds it.</summary>
    public (SyntaxTree Tree, int Head)? HeadOf(Fact<Statement> statement)
    {
        if (ContentOf(statement) is not { } content || parsed.SentenceAt(content.Start) is not { } sentence)
            return null;
        var tree = parsed.TreeOf(sentence);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (content.Contains(tree[i].Span) && tree[i].Upos != Upos.PUNCT && (tree.Parent(i) is not { } above || !content.Contains(tree[above].Span)))
                return (tree, i);
        }

        return null;
    }

    private static TextSpan? ContentOf(Fact<Statement> statement) => statement.Support.FirstOrDefault(item => item.Role == SupportRole.Content)?.Evidence.Span;

    private List<string> OfSpeaker(SyntaxTree tree, int pronoun)
    {
        var isFirst = tree[pronoun].Feature("Person") == "1";
        if ((isFirst ? SaidFirstHand(tree[pronoun].Span) : StatementAt(tree[pronoun].Span)) is not { } statement)
            return [];
        var content = statement.Support.First(item => item.Role == SupportRole.Content).Evidence.Span;
        var opens = tree[pronoun].Span.Start == content.Start && statement.Claim.Kind != StatementKind.Direct && tree[pronoun].Feature("Person") == "3";
        return isFirst || opens ? [.. SpeakersOf(statement)] : [];
    }
}
