using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Reads "SPEAKER cue" and "cue SPEAKER" from tokens. Where the words do not plainly fit, it reads nothing.</summary>
internal sealed class CueParser(ImmutableArray<Token> tokens, SpeechLexicon lexicon)
{
    private const int LongestPhrase = 24;

    public bool IsCue(int index) => lexicon.CueClass(tokens[index].Form) is not null;

    public string? CueClass(int index) => lexicon.CueClass(tokens[index].Form);

    /// <summary>"Smith, the minister, later said": the phrase from <paramref name="first"/> to the first cue before <paramref name="end"/>.</summary>
    public SpeechCue? SpeakerThenCue(int first, int end)
    {
        if (first >= end || !lexicon.OpensPhrase(tokens[first].Form) || lexicon.LeadsSentence(tokens[first].Form))
            return null;
        var last = Math.Min(end, first + LongestPhrase);
        for (var i = first + 1; i < last; i++)
        {
            if (IsBreak(tokens[i].Form))
                return null;
            if (IsFiniteCue(i) && !IsNounUse(i))
                return Make(first, i);
        }

        return null;
    }

    /// <summary>"said John Smith, the minister": from a cue at <paramref name="cue"/>.</summary>
    public SpeechCue? CueThenSpeaker(int cue, int end)
    {
        if (cue + 1 >= end || !IsFiniteCue(cue) || CueClass(cue) != "say" || !lexicon.OpensPhrase(tokens[cue + 1].Form))
            return null;
        var stop = cue + 1;
        while (stop < end && stop - cue <= LongestPhrase && !IsPhraseEnd(stop))
            stop++;
        var speaker = new TokenRange(cue + 1, stop);
        if (speaker.IsEmpty || (stop < end && tokens[stop].Form is "that" or "to"))
            return null;
        var apposition = stop < end && tokens[stop].Form == "," ? new TokenRange(stop + 1, CommaAfter(stop + 1, end)) : default;
        return new SpeechCue(speaker, apposition, new TokenRange(cue, cue + 1), new TokenRange(cue, stop));
    }

    /// <summary>The phrase after "according to", up to <paramref name="end"/>.</summary>
    public TokenRange PhraseAfter(int first, int end)
    {
        var stop = first;
        while (stop < end && stop - first < LongestPhrase && tokens[stop].Form is not ("," or "." or ";" or ":" or "!" or "?") && !IsQuoteMark(tokens[stop].Form))
            stop++;
        return new TokenRange(first, stop);
    }

    /// <summary>Where the subject of a sentence begins: after "But", or after "On Tuesday," and the like.</summary>
    public int SubjectStart(int first, int end)
    {
        var at = first;
        if (at < end && lexicon.LeadsSentence(tokens[at].Form))
        {
            var comma = CommaAfter(at, Math.Min(end, at + 12));
            if (comma < Math.Min(end, at + 12))
                at = comma + 1;
            else if (tokens[at].Form is "But" or "And" or "Yet")
                at++;
        }

        return at;
    }

    private SpeechCue? Make(int first, int cue)
    {
        var end = cue;
        while (end > first && lexicon.StandsBeforeCue(tokens[end - 1].Form))
            end--;
        if (end == first || lexicon.BarsCue(tokens[end - 1].Form) || tokens[end - 1].Form is "and" or "or")
            return null;
        var hasComma = tokens[end - 1].Form == ",";
        var comma = CommaAfter(first, end);
        if (comma < end && !hasComma)
            return null;
        var speaker = new TokenRange(first, comma);
        var apposition = comma < end ? new TokenRange(comma + 1, end - 1) : default;
        for (var i = speaker.First; i < speaker.End; i++)
        {
            if (lexicon.StopsPhrase(tokens[i].Form) || tokens[i].Form == "also" || (IsFiniteCue(i) && i > first && !IsNounUse(i)))
                return null;
        }

        return speaker.IsEmpty ? null : new SpeechCue(WithoutTime(speaker), apposition, new TokenRange(cue, CueEnd(cue)), new TokenRange(first, cue + 1));
    }

    private TokenRange WithoutTime(TokenRange phrase)
    {
        for (var i = Math.Max(phrase.First + 1, phrase.End - 3); i < phrase.End; i++)
        {
            if (lexicon.TellsTime(string.Join(' ', Enumerable.Range(i, phrase.End - i).Select(at => tokens[at].Form))))
                return phrase with { End = i };
        }

        return phrase;
    }

    private int CueEnd(int cue) =>
        CueClass(cue) == "name" && cue + 1 < tokens.Length && tokens[cue + 1].Form == "as" ? cue + 2 : cue + 1;

    private bool IsFiniteCue(int index) =>
        IsCue(index) && !tokens[index].Form.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>"the report", "a claim", "Turkey's demand", "state media": the same letters as a noun.</summary>
    private bool IsNounUse(int index) =>
        index > 0 && (tokens[index - 1].Form.ToLowerInvariant() is "the" or "a" or "an" or "of" or "this" or "their" or "its" or "his" or "her" or "'s" or "’s" or "no"
            || char.IsUpper(tokens[index].Form[0])
            || (tokens[index].Form is "state" or "report" or "reports" or "claims" or "claim" or "call" or "calls" or "demand" or "demands" or "note" or "answer" or "ask"
                && !(index + 1 < tokens.Length && tokens[index + 1].Form == "that")));

    private bool IsPhraseEnd(int index) =>
        IsBreak(tokens[index].Form) || tokens[index].Form == "," || lexicon.EndsPhrase(tokens[index].Form) || lexicon.StopsPhrase(tokens[index].Form);

    private static bool IsBreak(string form) => form is "." or ";" or ":" or "!" or "?" or "..." or "…" or "—" or "--" || IsQuoteMark(form);

    private static bool IsQuoteMark(string form) => form is "“" or "”" or "\"" or "«" or "»" or "„" or "‘" or "``" or "''";

    private int CommaAfter(int at, int end)
    {
        while (at < end && tokens[at].Form != ",")
            at++;
        return at;
    }
}
