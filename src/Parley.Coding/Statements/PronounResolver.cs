using System.Collections.Immutable;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Statements;

/// <summary>Tells whom a pronoun that speaks stands for: by the chains of the document, else the one who spoke last, else the one person named before it.</summary>
internal sealed class PronounResolver
{
    private readonly ParsedDocument _parsed;
    private readonly WordSets _words;
    private readonly MentionMap _mentions;
    private readonly Func<ActorMention, bool> _isPerson;
    private readonly Func<TokenRange, Speaker> _describe;
    private readonly Dictionary<int, Entity> _chains = [];

    /// <param name="describe">Who a description without a name says is speaking.</param>
    public PronounResolver(ParsedDocument parsed, WordSets words, MentionMap mentions, Func<ActorMention, bool> isPerson, Func<TokenRange, Speaker> describe)
    {
        (_parsed, _words, _mentions, _isPerson, _describe) = (parsed, words, mentions, isPerson, describe);
        foreach (var entity in parsed.Entities)
        {
            foreach (var mention in entity.Mentions)
                _chains.TryAdd(parsed.Mentions[mention].HeadToken, entity);
        }
    }

    /// <param name="previous">Who spoke last before the pronoun, or null.</param>
    public Speaker Resolve(TokenRange pronoun, Speaker? previous)
    {
        var unknown = new Speaker(AttributionKind.Unknown, [], pronoun);
        var isSingle = _words.IsSinglePronoun(_parsed.Tokens[pronoun.First].Form);
        _chains.TryGetValue(pronoun.First, out var chain);
        if (isSingle && previous is not null && SpokeSince(previous, chain, pronoun) && FromPrevious(previous, pronoun, isSingle) is { } speaksOn)
            return chain is not null && FromChain(chain, pronoun, isSingle) is { } same && same.ActorIds.SequenceEqual(speaksOn.ActorIds) ? same : speaksOn;
        if (chain is not null && FromChain(chain, pronoun, isSingle) is { } chained)
            return chained;
        if (previous is not null && FromPrevious(previous, pronoun, isSingle) is { } goesOn)
            return goesOn;
        return (isSingle ? FromNames(pronoun) : FromSubject(pronoun)) ?? unknown;
    }

    /// <summary>Whether somebody spoke in the sentence before, of the same paragraph, no earlier than the chain was last named: "he said" goes on with whoever spoke.</summary>
    private bool SpokeSince(Speaker previous, Entity? chain, TokenRange pronoun)
    {
        if (_parsed.SentenceAt(_parsed.Tokens[previous.Phrase.First].Span.Start) is not { } one || _parsed.SentenceAt(_parsed.Tokens[pronoun.First].Span.Start) is not { } other || other.Index != one.Index + 1 || !ReferenceEquals(one.Part, other.Part))
            return false;
        return chain is null || chain.Mentions.Select(index => _parsed.Mentions[index]).Where(mention => mention.FirstToken < pronoun.First && mention.Kind != MentionKind.Pronoun).All(mention => mention.FirstToken < previous.Phrase.End);
    }

    /// <summary>"It says" after a sentence about a state or a body: that one goes on.</summary>
    private Speaker? FromSubject(TokenRange pronoun)
    {
        if (!_parsed.Tokens[pronoun.First].Form.Equals("it", StringComparison.OrdinalIgnoreCase) || _parsed.SentenceAt(_parsed.Tokens[pronoun.First].Span.Start) is not { Index: > 0 } sentence)
            return null;
        var before = _parsed.Sentences[sentence.Index - 1];
        var tree = _parsed.TreeOf(before);
        if (!ReferenceEquals(before.Part, sentence.Part) || tree.Child(tree.Root, "nsubj") is not { } subject || tree[subject].Feature("Number") == "Plur")
            return null;
        var phrase = SpeakerPhrase.Of(tree, subject).Phrase;
        var isBody = _mentions.In(_parsed.Tokens[subject].Span).Any(mention => !_isPerson(mention)) || _words.NounClass(_parsed.Tokens[subject].Form) is "body" or "institution";
        return isBody && !tree.Children(subject, "conj").Any() ? _describe(phrase) with { Phrase = pronoun, Antecedent = phrase } : null;
    }

    private Speaker? FromChain(Entity chain, TokenRange pronoun, bool isSingle)
    {
        TokenRange described = default;
        foreach (var index in chain.Mentions)
        {
            var mention = _parsed.Mentions[index];
            var range = new TokenRange(mention.FirstToken, mention.EndToken);
            var ids = MentionMap.Ids(_mentions.In(_parsed.Tokens[mention.HeadToken].Span));
            if (mention.Kind != MentionKind.Pronoun && ids.Length > 0 && !(isSingle && !_mentions.In(_parsed.Tokens[mention.HeadToken].Span).Any(_isPerson)))
                return new Speaker(AttributionKind.NamedSpeaker, ids, pronoun) { Antecedent = range };
            if (mention.Kind == MentionKind.Nominal && mention.FirstToken < pronoun.First && described.IsEmpty && (!isSingle || Agrees(range, pronoun.First)))
                described = range;
        }

        return described.IsEmpty ? null : _describe(described) with { Phrase = pronoun, Antecedent = described };
    }

    /// <summary>The speaker of the sentence before, or of the same one, if nobody else is named since.</summary>
    private Speaker? FromPrevious(Speaker previous, TokenRange pronoun, bool isSingle)
    {
        var source = previous.Antecedent.IsEmpty ? previous.Phrase : previous.Antecedent;
        if (source.IsEmpty || previous.Phrase.First >= pronoun.First || previous.Kind == AttributionKind.Unknown || !IsNear(previous.Phrase, pronoun) || !Agrees(source, pronoun.First))
            return null;
        var since = _parsed.Tokens[previous.Phrase.End - 1].Span.End;
        var others = _mentions.In(new TextSpan(since, Math.Max(since, _parsed.Tokens[pronoun.First].Span.Start)))
            .Where(mention => _isPerson(mention) && !previous.ActorIds.Contains(mention.ActorId) && IsSubject(mention));
        if (isSingle && others.Any())
            return null;
        return new Speaker(previous.Kind, previous.ActorIds, pronoun) { Antecedent = source };
    }

    private bool IsNear(TokenRange before, TokenRange pronoun)
    {
        var one = _parsed.SentenceAt(_parsed.Tokens[before.First].Span.Start);
        var other = _parsed.SentenceAt(_parsed.Tokens[pronoun.First].Span.Start);
        return one is not null && other is not null && other.Index - one.Index <= 2;
    }

    /// <summary>"he" for a person, "it" for a body, "they" for several.</summary>
    private bool Agrees(TokenRange source, int pronoun)
    {
        var form = _parsed.Tokens[pronoun].Form;
        var isPlural = _parsed.Tokens[pronoun].Feature("Number") == "Plur";
        if (isPlural != IsPlural(source))
            return false;
        if (isPlural)
            return true;
        var isPerson = _mentions.In(_mentions.SpanOf(source)).Any(_isPerson)
            || Enumerable.Range(source.First, source.Length).Any(token => _mentions.IsPerson(token) || _words.NounClass(_parsed.Tokens[token].Form) is "person" or "source");
        return _words.IsSinglePronoun(form) == isPerson;
    }

    private bool IsPlural(TokenRange phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var token = _parsed.Tokens[i];
            if (token.Upos == Upos.CCONJ || (token.Upos is Upos.NOUN && token.Feature("Number") == "Plur" && (token.Head < phrase.First || token.Head >= phrase.End)))
                return true;
        }

        return false;
    }

    private bool IsSubject(ActorMention mention) =>
        _parsed.SentenceAt(mention.Span.Start) is { } sentence
        && _parsed.TokensOf(sentence).ToArray().Any(token => token.Span.Overlaps(mention.Span) && token.Deprel.StartsWith("nsubj", StringComparison.Ordinal));

    /// <summary>The one person named last before the pronoun, in its sentence or else in the one before; two make it undecided.</summary>
    private Speaker? FromNames(TokenRange pronoun)
    {
        var limit = _parsed.Tokens[pronoun.First].Span.Start;
        var sentence = _parsed.SentenceAt(limit);
        for (var back = 0; back < 2 && sentence is not null; back++)
        {
            ImmutableArray<ActorMention> persons = [.. _mentions.In(sentence.Span).Where(mention => mention.Span.End <= limit && _isPerson(mention))];
            var ids = MentionMap.Ids(persons);
            if (ids.Length == 1)
                return new Speaker(AttributionKind.NamedSpeaker, ids, pronoun);
            if (ids.Length > 1)
                return null;
            sentence = sentence.Index > 0 ? _parsed.Sentences[sentence.Index - 1] : null;
        }

        return null;
    }
}
