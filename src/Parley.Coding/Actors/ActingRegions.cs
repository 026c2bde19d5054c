using Parley.Coding.Places;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>Finds places no gazetteer knows as a state that act as one: "Bougainville will declare independence", "Kordofan's negotiators". Their name stands for their government.</summary>
internal static class ActingRegions
{
    private const int LeastNamed = 2;
    private const int LeastLetters = 4;
    private const int Near = 3;

    /// <summary>The sentences and the atoms of the names in them, each name once.</summary>
    public static IEnumerable<(SentenceText Sentence, int Start, int End)> Find(ParsedDocument parsed, IReadOnlyList<SentenceText> sentences)
    {
        if (!parsed.Layers.HasFlag(Layers.Syntax))
            yield break;
        foreach (var named in parsed.Names.GroupBy(name => TextOf(parsed, name), StringComparer.Ordinal).OrderBy(group => group.First().FirstToken))
        {
            if (named.Count() < LeastNamed || named.Any(name => name.Type != EntityType.Location) || named.Key.Length < LeastLetters || PlaceGazetteer.Shipped.IsCity(named.Key) || !named.Any(name => Acts(parsed, name) || Owns(parsed, name)))
                continue;
            foreach (var name in named)
            {
                if (parsed.SentenceAt(parsed.Tokens[name.FirstToken].Span.Start) is not { } at || sentences[at.Index] is not { IsAllCaps: false, IsHeadline: false } sentence)
                    continue;
                var (start, end) = sentence.Range(parsed.Tokens[name.FirstToken].Span.Cover(parsed.Tokens[name.EndToken - 1].Span));
                if (start < end && Enumerable.Range(start, end - start).All(i => sentence.Atoms[i].IsCapitalised && sentence.HitAt(i) is null))
                    yield return (sentence, start, end);
                break;
            }
        }
    }

    private static string TextOf(ParsedDocument parsed, NamedEntity name) =>
        parsed.Document.Text[parsed.Tokens[name.FirstToken].Span.Start..parsed.Tokens[name.EndToken - 1].Span.End];

    private static bool Acts(ParsedDocument parsed, NamedEntity name)
    {
        for (var i = name.FirstToken; i < name.EndToken; i++)
        {
            if (parsed.Tokens[i] is { Deprel: "nsubj", Head: >= 0 and var head } && parsed.Tokens[head] is { Upos: Upos.VERB } verb && !verb.Deprel.StartsWith("acl", StringComparison.Ordinal)
                && (MetonymWords.Verbs.Contains(verb.Form.ToLowerInvariant()) || (verb.Xpos == "VB" && MetonymWords.IsBareVerb(verb.Form.ToLowerInvariant()))))
                return true;
        }

        return false;
    }

    private static bool Owns(ParsedDocument parsed, NamedEntity name) =>
        name.EndToken < parsed.Tokens.Length && parsed.Tokens[name.EndToken].Xpos == "POS"
        && Enumerable.Range(name.EndToken + 1, Math.Max(0, Math.Min(Near, parsed.Tokens.Length - name.EndToken - 1))).Any(i => MetonymWords.Things.Contains(parsed.Tokens[i].Form.ToLowerInvariant()) && parsed.Tokens[i].Upos == Upos.NOUN);
}
