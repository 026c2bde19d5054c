using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Tells from a speaker phrase who speaks. A country in a description ("Turkish officials") does not.</summary>
internal sealed class SpeakerResolver
{
    private const int LongestReachBack = 400;
    private const int ReachOfAnonymity = 24;

    // "alias Jones", "Maj. Gen. Jane Doe".
    private const int WordsBeforeName = 2;
    private readonly ImmutableArray<Token> _tokens;
    private readonly ParsedDocument _parsed;
    private readonly WordSets _words;
    private readonly Dictionary<string, Actor> _actors;
    private readonly MentionMap _mentions;
    private readonly PronounResolver _pronouns;

    public SpeakerResolver(ParsedDocument parsed, WordSets words, ImmutableArray<Actor> actors, ImmutableArray<ActorMention> mentions)
    {
        _tokens = parsed.Tokens;
        _parsed = parsed;
        _words = words;
        _actors = actors.DistinctBy(actor => actor.Id).ToDictionary(actor => actor.Id);
        _mentions = new MentionMap(parsed, mentions);
        _pronouns = new PronounResolver(parsed, words, _mentions, IsPerson, described => Resolve(new SpeakerPhrase(described, default), false, null));
    }

    /// <summary>Whether an actor is named by, or around, this word.</summary>
    public bool IsActor(int token) => _mentions.In(_tokens[token].Span).Any();

    /// <summary>Whether the words are the name of one person and no more.</summary>
    public bool IsPersonName(TokenRange words) => PersonsIn(words) is [{ } only] && only.Span == _mentions.SpanOf(words);

    /// <summary>Whether the word belongs to a name of a person, organisation or group.</summary>
    public bool IsNamed(int token) => _mentions.IsNamed(token);

    /// <summary>Whether the word names a state, or a place that stands for one.</summary>
    public bool IsPlace(int token) =>
        _mentions.In(_tokens[token].Span).Any(mention => mention.Form == MentionForm.Metonym || (_actors.TryGetValue(mention.ActorId, out var actor) && actor.Kind == ActorKind.State));

    /// <summary>Whether a word can name somebody who speaks or wants: an actor, a name, a pronoun for persons, a noun for people, bodies or documents.</summary>
    public bool IsSpeakerLike(int token)
    {
        var word = _tokens[token];
        if (_words.IsNoSpeaker(word.Form))
            return false;
        return word.Upos == Upos.PROPN || _words.IsPronoun(word.Form) || _words.NounClass(word.Form.TrimEnd('.')) is not null || _words.NounClass(word.Lemma) is not null
            || IsActor(token) || _mentions.IsNamed(token) || IsNamedBeside(token);
    }

    // "the carmaker Nutra": whatever has its name beside it.
    private bool IsNamedBeside(int token) =>
        token + 1 < _tokens.Length && _tokens[token].Upos == Upos.NOUN && _tokens[token + 1].Upos == Upos.PROPN && _tokens[token + 1].Head == token && _tokens[token + 1].Deprel is "appos" or "flat";

    /// <param name="inStatement">Whether it is said in a statement or another document.</param>
    /// <param name="previous">Who spoke last before the phrase, or null.</param>
    public Speaker Resolve(SpeakerPhrase named, bool inStatement, Speaker? previous)
    {
        var (phrase, apposition) = named;
        if (phrase.Length == 1 && _words.IsPronoun(_tokens[phrase.First].Form))
            return _pronouns.Resolve(phrase, previous);
        if (previous is { Kind: AttributionKind.OfficialReadout } && phrase.Length == 2 && _tokens[phrase.First].Lemma == "the" && _words.IsStatement(_tokens[phrase.First + 1].Form))
            return previous with { Phrase = phrase, Antecedent = previous.Antecedent.IsEmpty ? previous.Phrase : previous.Antecedent };
        var persons = PersonsIn(phrase);
        if (persons.IsEmpty && !apposition.IsEmpty && NounOf(phrase) is "person")
            persons = [.. PersonsIn(apposition).Where(mention => mention.Span.Start <= _tokens[Math.Min(apposition.First + WordsBeforeName, apposition.End - 1)].Span.Start)];
        if (persons.Length > 0)
            return new Speaker(AttributionKind.NamedSpeaker, MentionMap.Ids(persons), phrase);
        return IsAnonymous(phrase) ? new Speaker(AttributionKind.Anonymous, [], phrase) : ResolveBody(phrase, apposition, inStatement);
    }

    private Speaker ResolveBody(TokenRange phrase, TokenRange apposition, bool inStatement)
    {
        var names = HeadNames(phrase);
        if (names.Length == 0 && !apposition.IsEmpty)
            names = BodiesCalled(apposition);
        var noun = NounOf(phrase);
        var isStatement = noun == "body" || inStatement;
        if (names.Length > 0)
        {
            var isMedia = names.All(mention => _actors.TryGetValue(mention.ActorId, out var actor) && actor.Kind == ActorKind.Media);
            var kind = isMedia ? AttributionKind.CitedMedia : isStatement ? AttributionKind.OfficialReadout : AttributionKind.NamedSpeaker;
            return new Speaker(kind, MentionMap.Ids(names), phrase);
        }

        if (noun is null or "media" && NamesMedia(phrase))
            return new Speaker(AttributionKind.CitedMedia, [], phrase);
        if (!isStatement && (noun == "plural" || IsPlainPlural(phrase)))
            return new Speaker(AttributionKind.Collective, [], phrase);
        return new Speaker(isStatement ? AttributionKind.OfficialReadout : AttributionKind.NamedSpeaker, [], phrase);
    }

    // "Chad's largest union, the Unity Front, said": the words beside are its name and no more.
    private ImmutableArray<ActorMention> BodiesCalled(TokenRange apposition)
    {
        var words = _tokens[apposition.First].Lemma == "the" && apposition.Length > 1 ? new TokenRange(apposition.First + 1, apposition.End) : apposition;
        return [.. _mentions.In(_mentions.SpanOf(words)).Where(mention => mention.Span == _mentions.SpanOf(words) && !IsPerson(mention))];
    }

    private bool NamesMedia(TokenRange phrase) =>
        Enumerable.Range(phrase.First, phrase.Length).Any(index => _words.NounClass(_tokens[index].Form) == "media");

    /// <summary>A common noun in the plural that the lists do not know: "shopkeepers".</summary>
    private bool IsPlainPlural(TokenRange phrase) => _tokens[HeadEnd(phrase) - 1] is { Upos: Upos.NOUN } head && head.Feature("Number") == "Plur";

    private bool IsAnonymous(TokenRange phrase)
    {
        var noun = NounOf(phrase);
        if (noun == "source")
            return true;
        var head = HeadEnd(phrase) - 1;
        var isPeople = noun == "person" || _words.NounClass(_tokens[head].Lemma) == "person";
        // "a diplomat", "two officials", "one of the mediators": so many, and none by name.
        if (_words.IsOneOfSeveral(_tokens[phrase.First].Form) && (isPeople || IsOneOf(phrase, head)))
            return true;
        return noun is "person" or "plural" && ((noun == "person" && _tokens[phrase.First].Lemma == "the" && IsRepeatedAnonymous(phrase)) || SaysAnonymous(phrase));
    }

    private bool IsOneOf(TokenRange phrase, int head) =>
        head == phrase.First && phrase.Length > 2 && _tokens[head + 1].Form == "of" && (_words.NounClass(_tokens[phrase.End - 1].Lemma) == "person" || _tokens[phrase.End - 1].Lemma is "they" or "we");

    /// <summary>"the diplomat" after "a diplomat" earlier in the document.</summary>
    private bool IsRepeatedAnonymous(TokenRange phrase)
    {
        var noun = _tokens[HeadEnd(phrase) - 1].Form;
        for (var i = phrase.First - 1; i >= Math.Max(0, phrase.First - LongestReachBack); i--)
        {
            if (string.Equals(_tokens[i].Form, noun, StringComparison.OrdinalIgnoreCase))
                return Enumerable.Range(Math.Max(0, i - 5), Math.Min(5, i)).Any(at => _words.IsOneOfSeveral(_tokens[at].Form));
        }

        return false;
    }

    /// <summary>In the phrase, or in the words that follow it in its sentence.</summary>
    private bool SaysAnonymous(TokenRange phrase)
    {
        var own = _mentions.SpanOf(phrase);
        if (_words.AnonymousDescriptions.Any(words => own.Slice(_parsed.Document.Text).Contains(words, StringComparison.OrdinalIgnoreCase)))
            return true;
        var end = Math.Min(_parsed.SentenceAt(own.Start)?.EndToken ?? phrase.End, phrase.End + ReachOfAnonymity);
        var after = _mentions.SpanOf(new TokenRange(phrase.First, Math.Max(end, phrase.End)));
        return _words.Anonymity.Any(words => after.Slice(_parsed.Document.Text).Contains(words, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Class of the head noun: the last noun before "of", "in", "who" and the like.</summary>
    private string? NounOf(TokenRange phrase)
    {
        var head = _tokens[HeadEnd(phrase) - 1];
        return _words.NounClass(head.Form.TrimEnd('.')) ?? _words.NounClass(head.Lemma);
    }

    private int HeadEnd(TokenRange phrase)
    {
        var end = phrase.First + 1;
        while (end < phrase.End && !_words.EndsHead(_tokens[end].Form) && !(_tokens[end].Upos == Upos.VERB && _tokens[end].Deprel.StartsWith("acl", StringComparison.Ordinal)))
            end++;
        return end;
    }

    /// <summary>Names that are the head of the phrase: one that ends it, or several joined by commas and "and".</summary>
    private ImmutableArray<ActorMention> HeadNames(TokenRange phrase)
    {
        var head = _mentions.SpanOf(new TokenRange(phrase.First, HeadEnd(phrase)));
        var whole = _mentions.SpanOf(phrase);
        ImmutableArray<ActorMention> inside = [.. _mentions.In(whole).Where(mention => mention.Form != MentionForm.Adjective && whole.Contains(mention.Span))];
        if (inside.Length > 1 && IsListOnly(phrase, inside))
            return inside;
        return [.. inside.Where(mention => mention.Span.End == head.End || (mention.Span.Start <= head.Start + 4 && mention.Span.End >= head.End)).Take(1)];
    }

    private bool IsListOnly(TokenRange phrase, ImmutableArray<ActorMention> inside)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var token = _tokens[i];
            if (token.Upos is not (Upos.CCONJ or Upos.PUNCT or Upos.DET) && !inside.Any(mention => mention.Span.Overlaps(token.Span)))
                return false;
        }

        return true;
    }

    private ImmutableArray<ActorMention> PersonsIn(TokenRange phrase) =>
        phrase.IsEmpty ? [] : [.. _mentions.In(_mentions.SpanOf(phrase)).Where(mention => IsPerson(mention) && !IsOwner(mention) && !IsBelowHead(mention, phrase))];

    /// <summary>"Smith's lawyer": Smith does not speak.</summary>
    private bool IsOwner(ActorMention mention)
    {
        var text = _parsed.Document.Text;
        var end = mention.Span.End;
        return end + 1 < text.Length && text[end] is '\'' or '’' && text[end + 1] == 's';
    }

    /// <summary>"a lawyer for Smith": neither does Smith here.</summary>
    private bool IsBelowHead(ActorMention mention, TokenRange phrase)
    {
        var end = HeadEnd(phrase);
        // "Landowners led by Smith"
        if (end < phrase.End && _tokens[end] is { Upos: Upos.VERB, Xpos: "VBN" } && _tokens[end - 1].Upos == Upos.NOUN && mention.Span.Start >= _tokens[end].Span.Start)
            return true;
        var isListed = Enumerable.Range(end, phrase.End - end).Any(token => _tokens[token].Form == "," && _tokens[token].Span.End <= mention.Span.Start);
        return end < phrase.End && !isListed && mention.Span.Start >= _tokens[end].Span.Start && _words.NounClass(_tokens[end - 1].Form.TrimEnd('.')) is not null;
    }

    private bool IsPerson(ActorMention mention) => _actors.TryGetValue(mention.ActorId, out var actor) && actor.Kind == ActorKind.Person;
}
