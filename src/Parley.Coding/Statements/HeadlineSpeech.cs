using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Headlines that name their source by a colon: "Minister: no talks before the vote", "No talks before the vote: minister".</summary>
internal sealed class HeadlineSpeech(ParsedDocument parsed, WordSets words, SpeakerResolver speakers)
{
    private const int LongestSource = 6;
    private const int ShortestClaim = 3;

    public FoundSpeech? Find(SyntaxTree tree, IReadOnlyList<Quotation> quotations)
    {
        var (first, end) = (tree.Sentence.FirstToken, tree.Sentence.EndToken);
        var colon = Enumerable.Range(first, end - first).FirstOrDefault(token => tree[token].Form == ":" && token > first, -1);
        if (colon < 0)
            return null;
        var before = new TokenRange(first, colon);
        var after = new TokenRange(colon + 1, end);
        if (IsSource(before) && after.Length >= ShortestClaim && IsClaim(after, before, quotations))
            return Make(before, colon, after, quotations);
        return IsSource(after) && before.Length >= ShortestClaim && IsClaim(before, after, quotations) ? Make(after, colon, before, quotations) : null;
    }

    /// <summary>A short phrase whose last word is a name or a noun for people, bodies or documents.</summary>
    private bool IsSource(TokenRange phrase) =>
        !phrase.IsEmpty && phrase.Length <= LongestSource && speakers.IsSpeakerLike(phrase.End - 1)
        && Enumerable.Range(phrase.First, phrase.Length).All(token => parsed.Tokens[token].Upos is not (Upos.VERB or Upos.AUX or Upos.PUNCT));

    /// <summary>Anything but a bare name; what follows the name of a state or place must be quoted ("Chile: two feared dead" is no statement of Chile).</summary>
    private bool IsClaim(TokenRange claim, TokenRange source, IReadOnlyList<Quotation> quotations) =>
        quotations.Any(quotation => quotation.Outer.First == claim.First)
        || (!speakers.IsPlace(source.End - 1) && Enumerable.Range(claim.First, claim.Length).Any(token => parsed.Tokens[token].Upos is not (Upos.PROPN or Upos.PUNCT)));

    private FoundSpeech? Make(TokenRange source, int colon, TokenRange claim, IReadOnlyList<Quotation> quotations)
    {
        var speaker = speakers.Resolve(new SpeakerPhrase(source, default), false, null);
        if (speaker.ActorIds.Length == 0 && !speakers.IsNamed(source.End - 1) && words.NounClass(parsed.Tokens[source.End - 1].Form) is null)
            return null;
        var quotation = quotations.FirstOrDefault(item => item.Outer.First == claim.First && item.Outer.End >= claim.End - 1);
        return new FoundSpeech(speaker, new TokenRange(colon, colon + 1), [quotation?.Inner ?? claim], quotation is null ? StatementKind.Indirect : StatementKind.Direct, "headline");
    }
}
