using Parley.Language;

namespace Parley.Cli.Evaluation;

/// <summary>How many tokens carry the right tag, lemma, head, and head with relation (universal relations, subtypes cut off).</summary>
/// <remarks>Treebanks disagree about what a comma hangs on, so heads are also counted without punctuation.</remarks>
internal sealed class TreeScore
{
    private int _words;
    private int _upos;
    private int _lemmas;
    private int _heads;
    private int _labelled;
    private int _apart;
    private int _headsApart;
    private int _labelledApart;

    public string On => $"{_words} words";

    public double Upos => Share(_upos);

    public double Lemmas => Share(_lemmas);

    public double Unlabelled => Share(_heads);

    public double Labelled => Share(_labelled);

    /// <summary>What there is without punctuation.</summary>
    public string OnWithoutPunctuation => $"{_apart} words, no punctuation";

    public double UnlabelledWithoutPunctuation => Share(_headsApart, _apart);

    public double LabelledWithoutPunctuation => Share(_labelledApart, _apart);

    /// <param name="found">Over the same tokens.</param>
    public void Add(ParsedDocument gold, ParsedDocument found)
    {
        foreach (var (right, ours) in gold.Tokens.Zip(found.Tokens))
        {
            _words++;
            _upos += right.Upos == ours.Upos ? 1 : 0;
            _lemmas += string.Equals(right.Lemma, ours.Lemma, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            AddHead(right, ours);
        }
    }

    private void AddHead(Token right, Token ours)
    {
        var head = right.Head == ours.Head ? 1 : 0;
        var labelled = head == 1 && Universal(right.Deprel).SequenceEqual(Universal(ours.Deprel)) ? 1 : 0;
        _heads += head;
        _labelled += labelled;
        if (right.Upos == Language.Upos.PUNCT)
            return;
        _apart++;
        _headsApart += head;
        _labelledApart += labelled;
    }

    private static ReadOnlySpan<char> Universal(string relation) =>
        relation.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? relation.AsSpan(0, colon) : relation;

    private double Share(int count) => Share(count, _words);

    private static double Share(int count, int of) => of == 0 ? 0 : 100.0 * count / of;
}
