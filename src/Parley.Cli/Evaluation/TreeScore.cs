using Parley.Language;

namespace Parley.Cli.Evaluation;

/// <summary>How many words carry the right tag, lemma, head, and head with relation (universal relations, subtypes cut off).</summary>
internal sealed class TreeScore
{
    private int _words;
    private int _upos;
    private int _lemmas;
    private int _heads;
    private int _labelled;

    public string On => $"{_words} words";

    public double Upos => Share(_upos);

    public double Lemmas => Share(_lemmas);

    public double Unlabelled => Share(_heads);

    public double Labelled => Share(_labelled);

    /// <param name="found">Over the same tokens.</param>
    public void Add(ParsedDocument gold, ParsedDocument found)
    {
        foreach (var (right, ours) in gold.Tokens.Zip(found.Tokens))
        {
            _words++;
            _upos += right.Upos == ours.Upos ? 1 : 0;
            _lemmas += string.Equals(right.Lemma, ours.Lemma, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            if (right.Head != ours.Head)
                continue;
            _heads++;
            _labelled += Universal(right.Deprel).SequenceEqual(Universal(ours.Deprel)) ? 1 : 0;
        }
    }

    private static ReadOnlySpan<char> Universal(string relation) =>
        relation.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? relation.AsSpan(0, colon) : relation;

    private double Share(int count) => _words == 0 ? 0 : 100.0 * count / _words;
}
