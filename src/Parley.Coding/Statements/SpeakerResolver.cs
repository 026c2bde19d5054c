using System.Collections.Immutable;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Statements;

/// <summary>Tells from a speaker phrase who speaks. A country in a description ("Turkish officials") does not.</summary>
internal sealed class SpeakerResolver
{
    private readonly ImmutableArray<Token> _tokens;
    private readonly ParsedDocument _parsed;
    private readonly SpeechLexicon _lexicon;
    private readonly Dictionary<string, Actor> _actors;
    private readonly ImmutableArray<ActorMention> _mentions;

    public SpeakerResolver(ParsedDocument parsed, SpeechLexicon lexicon, ImmutableArray<Actor> actors, ImmutableArray<ActorMention> mentions)
    {
        _tokens = parsed.Tokens;
        _parsed = parsed;
        _lexicon = lexicon;
        _actors = actors.DistinctBy(actor => actor.Id).ToDictionary(actor => actor.Id);
        _mentions = mentions.Sort((left, right) => left.Span.CompareTo(right.Span));
    }

    public Speaker Resolve(SpeechCue cue) => Resolve(cue.Speaker, cue.Apposition, cue.Cue.End);

    /// <param name="after">Index of the token after phrase and cue: "in a statement" may follow.</param>
    public Speaker Resolve(TokenRange phrase, TokenRange apposition, int after)
    {
        if (phrase.Length == 1 && _tokens[phrase.First].Form.ToLowerInvariant() is "he" or "she" or "they" or "it" or "i" or "we")
            return ResolvePronoun(phrase);
        var persons = PersonsIn(phrase);
        if (persons.IsEmpty && !apposition.IsEmpty && NounOf(phrase) is "person")
            persons = [.. PersonsIn(apposition).Where(mention => mention.Span.Start == _tokens[apposition.First].Span.Start)];
        if (persons.Length > 0)
            return new Speaker(AttributionKind.NamedSpeaker, Ids(persons), phrase);
        if (IsAnonymous(phrase))
            return new Speaker(AttributionKind.Anonymous, [], phrase);
        return ResolveBody(phrase, after);
    }

    private Speaker ResolveBody(TokenRange phrase, int after)
    {
        var names = HeadNames(phrase);
        var noun = NounOf(phrase);
        var isStatement = noun == "body" || IsInStatement(after);
        if (names.Length > 0)
        {
            var isMedia = names.All(mention => _actors.TryGetValue(mention.ActorId, out var actor) && actor.Kind == ActorKind.Media);
            var kind = isMedia ? AttributionKind.CitedMedia : isStatement ? AttributionKind.OfficialReadout : AttributionKind.NamedSpeaker;
            return new Speaker(kind, Ids(names), phrase);
        }

        if (noun is null or "media" && NamesMedia(phrase))
            return new Speaker(AttributionKind.CitedMedia, [], phrase);
        if (!isStatement && (noun == "plural" || IsPlainPlural(phrase)))
            return new Speaker(AttributionKind.Collective, [], phrase);
        if (isStatement || LastForm(phrase).EndsWith("ministries", StringComparison.OrdinalIgnoreCase))
            return new Speaker(AttributionKind.OfficialReadout, [], phrase);
        return new Speaker(AttributionKind.NamedSpeaker, [], phrase);
    }

    private bool NamesMedia(TokenRange phrase) =>
        Enumerable.Range(phrase.First, phrase.Length).Any(index => _lexicon.NounClass(_tokens[index].Form) == "media");

    /// <summary>A common noun in -s that the lists do not know: "shopkeepers".</summary>
    private bool IsPlainPlural(TokenRange phrase) =>
        LastForm(phrase) is { Length: > 3 } last && char.IsLower(last[0]) && last[^1] == 's' && last[^2] != 's';

    /// <summary>The one person named last before the pronoun, in its sentence or else in the one before; two make it undecided.</summary>
    private Speaker ResolvePronoun(TokenRange phrase)
    {
        var form = _tokens[phrase.First].Form.ToLowerInvariant();
        var sentence = form is "he" or "she" ? _parsed.SentenceAt(_tokens[phrase.First].Span.Start) : null;
        for (var back = 0; back < 2 && sentence is not null; back++)
        {
            var limit = _tokens[phrase.First].Span.Start;
            var persons = Ids([.. MentionsIn(sentence.Span).Where(mention => mention.Span.End <= limit && IsPerson(mention))]);
            if (persons.Length == 1)
                return new Speaker(AttributionKind.NamedSpeaker, persons, phrase);
            if (persons.Length > 1)
                break;
            sentence = sentence.Index > 0 ? _parsed.Sentences[sentence.Index - 1] : null;
        }

        return new Speaker(AttributionKind.Unknown, [], phrase);
    }

    private bool IsAnonymous(TokenRange phrase)
    {
        var noun = NounOf(phrase);
        if (noun == "source")
            return true;
        var first = _tokens[phrase.First].Form.ToLowerInvariant();
        if (noun == "person" && first is "a" or "an" or "one" or "another")
            return true;
        var isLoneRole = noun == "person" && first == "the" && phrase.Length == 2 && _lexicon.NounClass(LastForm(phrase)) == "person";
        var sentence = _parsed.SentenceAt(_tokens[phrase.First].Span.Start);
        return noun is "person" or "plural" && (isLoneRole ? IsRepeatedAnonymous(phrase) : SaysAnonymous(sentence));
    }

    /// <summary>"the diplomat" after "a diplomat" earlier in the document.</summary>
    private bool IsRepeatedAnonymous(TokenRange phrase)
    {
        var noun = LastForm(phrase);
        for (var i = phrase.First - 1; i >= Math.Max(0, phrase.First - 400); i--)
        {
            if (string.Equals(_tokens[i].Form, noun, StringComparison.OrdinalIgnoreCase))
                return Enumerable.Range(Math.Max(0, i - 5), Math.Min(5, i)).Any(at => _tokens[at].Form.ToLowerInvariant() is "a" or "an" or "one" or "another");
        }

        return false;
    }

    private bool SaysAnonymous(Sentence? sentence) =>
        sentence is { Span.Length: < 2000 }
        && _lexicon.Anonymity.Any(words => sentence.Span.Slice(_parsed.Document.Text).Contains(words, StringComparison.OrdinalIgnoreCase));

    private bool IsInStatement(int after)
    {
        for (var i = after; i < Math.Min(after + 5, _tokens.Length); i++)
        {
            if (_tokens[i].Form is "statement" or "statements" or "communique" or "communiqué")
                return true;
        }

        return false;
    }

    /// <summary>Class of the head noun: the last noun before "of", "in", "who" and the like.</summary>
    private string? NounOf(TokenRange phrase) => _lexicon.NounClass(_tokens[HeadEnd(phrase) - 1].Form.TrimEnd('.'));

    private string LastForm(TokenRange phrase) => _tokens[HeadEnd(phrase) - 1].Form;

    private int HeadEnd(TokenRange phrase)
    {
        var end = phrase.First + 1;
        while (end < phrase.End && _tokens[end].Form is not ("of" or "in" or "at" or "who" or "within" or "from" or "for" or "close" or "familiar" or "with" or "near" or "to" or "inside" or "on"))
            end++;
        return end;
    }

    /// <summary>Names that are the head of the phrase: one that ends it, or several joined by commas and "and".</summary>
    private ImmutableArray<ActorMention> HeadNames(TokenRange phrase)
    {
        var head = SpanOf(new TokenRange(phrase.First, HeadEnd(phrase)));
        var whole = SpanOf(phrase);
        ImmutableArray<ActorMention> inside = [.. MentionsIn(whole).Where(mention => mention.Form != MentionForm.Adjective && whole.Contains(mention.Span))];
        if (inside.Length > 1 && IsListOnly(phrase, inside))
            return inside;
        return [.. inside.Where(mention => mention.Span.End == head.End || (mention.Span.Start <= head.Start + 4 && mention.Span.End >= head.End)).Take(1)];
    }

    private bool IsListOnly(TokenRange phrase, ImmutableArray<ActorMention> inside)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var token = _tokens[i];
            if (token.Form.ToLowerInvariant() is not ("and" or "," or "the" or "both") && !inside.Any(mention => mention.Span.Overlaps(token.Span)))
                return false;
        }

        return true;
    }

    private ImmutableArray<ActorMention> PersonsIn(TokenRange phrase) =>
        phrase.IsEmpty ? [] : [.. MentionsIn(SpanOf(phrase)).Where(mention => IsPerson(mention) && !IsOwner(mention))];

    /// <summary>"Smith's lawyer": Smith does not speak.</summary>
    private bool IsOwner(ActorMention mention)
    {
        var text = _parsed.Document.Text;
        var end = mention.Span.End;
        return end + 1 < text.Length && text[end] is '\'' or '’' && text[end + 1] == 's';
    }

    private bool IsPerson(ActorMention mention) => _actors.TryGetValue(mention.ActorId, out var actor) && actor.Kind == ActorKind.Person;

    private IEnumerable<ActorMention> MentionsIn(TextSpan span)
    {
        int low = 0, high = _mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].Span.End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < _mentions.Length && _mentions[low].Span.Start < span.End; low++)
            yield return _mentions[low];
    }

    private TextSpan SpanOf(TokenRange range) => _tokens[range.First].Span.Cover(_tokens[range.End - 1].Span);

    private static ImmutableArray<string> Ids(ImmutableArray<ActorMention> mentions) => [.. mentions.Select(mention => mention.ActorId).Distinct()];
}
