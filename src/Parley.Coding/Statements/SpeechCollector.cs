using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Statements;

/// <summary>Goes through a document part by part and collects its speech.</summary>
internal sealed class SpeechCollector(ParsedDocument parsed, SpeechLexicon lexicon, SpeakerResolver resolver)
{
    private readonly QuotationFinder _quotations = new(parsed.Tokens);
    private readonly CueParser _cues = new(parsed.Tokens, lexicon);
    private readonly List<FoundSpeech> _found = [];

    public List<FoundSpeech> Collect()
    {
        var reported = new ReportedSpeech(parsed, lexicon, _cues, resolver);
        var quoted = new QuotedSpeech(parsed, _cues, resolver);
        var parts = Parts();
        var goesOn = false;
        for (var i = 0; i < parts.Count; i++)
        {
            var nextOpens = i + 1 < parts.Count && _quotations.OpensQuotation(parsed.Sentences[parts[i + 1].First].FirstToken);
            goesOn = ReadPart(parts[i], nextOpens, goesOn, (reported, quoted));
        }

        return _found;
    }

    /// <summary>Sentences of each part that is read, as ranges of indexes.</summary>
    private List<TokenRange> Parts()
    {
        var parts = new List<TokenRange>();
        for (var first = 0; first < parsed.Sentences.Length;)
        {
            var part = parsed.Sentences[first].Part;
            var end = first + 1;
            while (end < parsed.Sentences.Length && ReferenceEquals(parsed.Sentences[end].Part, part))
                end++;
            if (part.Kind is PartKind.Paragraph or PartKind.ListItem or PartKind.Caption)
                parts.Add(new TokenRange(first, end));
            first = end;
        }

        return parts;
    }

    /// <returns>Whether the part's last quotation goes on in the next part.</returns>
    private bool ReadPart(TokenRange sentences, bool nextOpens, bool goesOn, (ReportedSpeech Reported, QuotedSpeech Quoted) rules)
    {
        var range = new TokenRange(parsed.Sentences[sentences.First].FirstToken, parsed.Sentences[sentences.End - 1].EndToken);
        var quotations = _quotations.Find(range, nextOpens);
        var open = _found.Count - 1;
        var consumed = ReadReported(sentences, quotations, rules.Reported);
        FoundSpeech? previous = null;
        for (var i = 0; i < quotations.Count; i++)
        {
            var between = new TokenRange(i > 0 ? quotations[i - 1].Outer.End : range.First, i + 1 < quotations.Count ? quotations[i + 1].Outer.First : range.End);
            var continues = goesOn && i == 0 && quotations[0].Outer.First == range.First;
            if (!continues && consumed.Contains(quotations[i]))
                continue;
            var found = rules.Quoted.Find(quotations[i], between, previous);
            if (continues)
                _found[open] = found = Continue(_found[open], quotations[i], found);
            else if (found is { Rule: "split-quote" })
                _found[^1] = found;
            else if (found is not null)
                _found.Add(found);
            previous = found ?? previous;
        }

        return quotations.Count > 0 && quotations[^1].GoesOn && _found.Count > 0 && _found[^1].Contents[^1] == quotations[^1].Inner;
    }

    /// <summary>Adds a part's first quotation to the speech the part before it left open, which may get its speaker only here.</summary>
    private static FoundSpeech Continue(FoundSpeech open, Quotation quotation, FoundSpeech? here)
    {
        var named = here is { Cue.IsEmpty: false } && open.Speaker.Kind == AttributionKind.Unknown ? here : open;
        return named with { Contents = open.Contents.Add(quotation.Inner), Kind = StatementKind.Direct, Rule = "continued-quote" };
    }

    private HashSet<Quotation> ReadReported(TokenRange sentences, List<Quotation> quotations, ReportedSpeech reported)
    {
        var consumed = new HashSet<Quotation>();
        var next = 0;
        for (var i = sentences.First; i < sentences.End; i++)
        {
            var sentence = parsed.Sentences[i];
            while (next < quotations.Count && quotations[next].Outer.End <= sentence.FirstToken)
                next++;
            var touching = quotations.Skip(next).TakeWhile(quotation => quotation.Outer.First < sentence.EndToken).ToList();
            if (reported.Find(sentence, touching) is not { } found)
                continue;
            _found.Add(found);
            consumed.UnionWith(touching);
        }

        return consumed;
    }
}
