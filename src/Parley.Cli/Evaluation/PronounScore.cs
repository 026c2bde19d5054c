using Parley.Language;

namespace Parley.Cli.Evaluation;

/// <summary>Scores GAP: for each pronoun and each of two names, whether the one refers to the other.</summary>
internal sealed class PronounScore
{
    private int _marked;
    private int _found;
    private int _right;
    private int _pairs;

    public double F1 => _marked + _found == 0 ? 0 : 200.0 * _right / (_marked + _found);

    public string On => $"{_pairs} pairs";

    public void Add(bool marked, bool found)
    {
        _pairs++;
        _marked += marked ? 1 : 0;
        _found += found ? 1 : 0;
        _right += marked && found ? 1 : 0;
    }

    /// <summary>The entity of the shortest mention around a stretch of the text, lists left out, or null.</summary>
    /// <param name="start">Offset of its first character.</param>
    public static int? EntityAt(ParsedDocument parsed, int start, int length)
    {
        Mention? best = null;
        foreach (var mention in parsed.Mentions)
        {
            var isAround = parsed.Tokens[mention.FirstToken].Span.Start <= start && parsed.Tokens[mention.EndToken - 1].Span.End >= start + length;
            if (isAround && !IsList(parsed, mention) && (best is null || mention.EndToken - mention.FirstToken < best.EndToken - best.FirstToken))
                best = mention;
        }

        return best is null ? null : parsed.Entities.First(entity => entity.Mentions.Contains(best.Index)).Index;
    }

    // A list shares its head with the first of what it lists.
    private static bool IsList(ParsedDocument parsed, Mention mention) =>
        mention.Index + 1 < parsed.Mentions.Length && parsed.Mentions[mention.Index + 1] is var next && next.HeadToken == mention.HeadToken && next.FirstToken == mention.FirstToken;
}
