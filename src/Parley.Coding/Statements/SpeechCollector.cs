using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Statements;

/// <summary>Goes through a document part by part and collects its speech.</summary>
internal sealed class SpeechCollector(ParsedDocument parsed, CueLexicon cues, WordSets words, SpeakerResolver resolver)
{
    private readonly QuotationFinder _quotations = new(parsed.Tokens);
    private readonly SentenceSpeech _sentences = new(parsed, cues, words, resolver);
    private readonly LooseQuotation _loose = new(parsed, words, resolver);
    private readonly TranscriptSpeech _transcripts = new(parsed, resolver);
    private readonly HeadlineSpeech _headlines = new(parsed, words, resolver);
    private readonly Dictionary<int, SyntaxTree> _trees = [];
    private readonly List<FoundSpeech> _found = [];

    public List<FoundSpeech> Collect()
    {
        var parts = Parts();
        var goesOn = false;
        for (var i = 0; i < parts.Count; i++)
        {
            var nextOpens = i + 1 < parts.Count && _quotations.OpensQuotation(parsed.Sentences[parts[i + 1].First].FirstToken);
            goesOn = ReadPart(parts[i], nextOpens, goesOn);
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
            if (part.Kind is PartKind.Paragraph or PartKind.ListItem or PartKind.Caption or PartKind.Title or PartKind.Heading)
                parts.Add(new TokenRange(first, end));
            first = end;
        }

        return parts;
    }

    /// <returns>Whether the part's last quotation goes on in the next part.</returns>
    private bool ReadPart(TokenRange sentences, bool nextOpens, bool goesOn)
    {
        var range = new TokenRange(parsed.Sentences[sentences.First].FirstToken, parsed.Sentences[sentences.End - 1].EndToken);
        var isHeadline = parsed.Sentences[sentences.First].Part.Kind is PartKind.Title or PartKind.Heading;
        var quotations = _quotations.Find(range, nextOpens);
        var open = _found.Count - 1;
        var own = new List<FoundSpeech>();
        for (var i = sentences.First; i < sentences.End; i++)
        {
            var tree = Tree(parsed.Sentences[i]);
            var said = _sentences.Find(tree, Touching(quotations, parsed.Sentences[i]), LastSpeaker(own));
            if (said.Count == 0 && isHeadline && _headlines.Find(tree, quotations) is { } headline)
                said.Add(headline);
            own.AddRange(said);
        }

        if (!isHeadline && own.TrueForAll(speech => speech.Contents[0].First > range.First) && _transcripts.Find(range) is { } turn)
        {
            own.RemoveAll(speech => speech.Cue.IsEmpty || speech.Cue == turn.Cue);
            own.Add(turn);
        }
        else if (!isHeadline)
            AddLoose(own, quotations, range, goesOn ? open : -1);
        _found.AddRange(own.OrderBy(speech => speech.Contents[0].First));
        return quotations.Count > 0 && quotations[^1].GoesOn && _found.Exists(speech => speech.Contents[^1] == quotations[^1].Inner);
    }

    /// <param name="open">Index of the speech the part before left open, or -1.</param>
    private void AddLoose(List<FoundSpeech> own, List<Quotation> quotations, TokenRange range, int open)
    {
        foreach (var quotation in quotations)
        {
            var here = own.FindIndex(speech => speech.Contents.Any(content => Shares(content, quotation)));
            if (open >= 0 && ReferenceEquals(quotation, quotations[0]) && quotation.Outer.First == range.First)
            {
                _found[open] = Continue(_found[open], quotation, here < 0 ? null : own[here]);
                if (here >= 0)
                    own.RemoveAt(here);
                own.Add(_found[open]);
                _found.RemoveAt(open);
                continue;
            }

            if (here >= 0)
                continue;
            var before = Before(own, quotation);
            if (_loose.Find(quotation, before < 0 ? null : own[before], Tree) is not { } found)
                continue;
            if (found.Rule == "split-quote")
                own[before] = found;
            else
                own.Add(found);
            own.Sort((left, right) => left.End.CompareTo(right.End));
        }
    }

    /// <summary>The speech a quotation may go on: of those in the last sentence that has any, one that is quoted, or the last.</summary>
    private int Before(List<FoundSpeech> own, Quotation quotation)
    {
        var last = own.FindLastIndex(speech => speech.Contents[^1].First < quotation.Outer.First && speech.End <= quotation.Outer.First);
        if (last < 0 || parsed.SentenceAt(parsed.Tokens[own[last].End - 1].Span.Start) is not { } sentence)
            return last;
        var quoted = own.FindLastIndex(last, speech => speech.Kind == StatementKind.Direct && speech.End > sentence.FirstToken);
        return quoted >= 0 ? quoted : last;
    }

    /// <summary>Adds a part's first quotation to the speech the part before it left open, which may get its speaker only here.</summary>
    private static FoundSpeech Continue(FoundSpeech open, Quotation quotation, FoundSpeech? here)
    {
        var named = here is { Cue.IsEmpty: false } && open.Speaker.Kind == AttributionKind.Unknown ? here : open;
        return named with { Contents = open.Contents.Add(quotation.Inner), Kind = StatementKind.Direct, Rule = "continued-quote" };
    }

    private Speaker? LastSpeaker(List<FoundSpeech> own)
    {
        var last = own.FindLast(speech => speech.Speaker.Kind != AttributionKind.Unknown) ?? _found.FindLast(speech => speech.Speaker.Kind != AttributionKind.Unknown);
        return last?.Speaker;
    }

    private static List<Quotation> Touching(List<Quotation> quotations, Sentence sentence)
    {
        var first = quotations.FindIndex(quotation => quotation.Outer.End >= sentence.FirstToken);
        return first < 0 ? [] : [.. quotations.Skip(first).TakeWhile(quotation => quotation.Outer.First < sentence.EndToken)];
    }

    private static bool Shares(TokenRange content, Quotation quotation) =>
        2 * (Math.Min(content.End, quotation.Inner.End) - Math.Max(content.First, quotation.Inner.First)) >= quotation.Inner.Length;

    private SyntaxTree Tree(Sentence sentence)
    {
        if (!_trees.TryGetValue(sentence.Index, out var tree))
            _trees[sentence.Index] = tree = parsed.TreeOf(sentence);
        return tree;
    }
}
