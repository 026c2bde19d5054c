using Microsoft.ML.Tokenizers;

namespace Parley.Training.Teacher;

/// <summary>Words as pieces of the pretrained vocabulary (WordPiece, lower case).</summary>
internal sealed class WordPieces(PretrainedWeights weights)
{
    private const int MostPieces = 3;

    private readonly BertTokenizer _tokenizer = Create(weights);
    private readonly Dictionary<string, int[]> _known = new(StringComparer.Ordinal);

    public int Start => _tokenizer.ClassificationTokenId;

    public int End => _tokenizer.SeparatorTokenId;

    public int Padding => _tokenizer.PaddingTokenId;

    /// <summary>At least one; of a word of many, the first.</summary>
    public int[] Of(string form)
    {
        if (_known.TryGetValue(form, out var pieces))
            return pieces;
        var all = _tokenizer.EncodeToIds(form, addSpecialTokens: false);
        pieces = all.Count == 0 ? [_tokenizer.UnknownTokenId] : [.. all.Take(MostPieces)];
        return _known[form] = pieces;
    }

    private static BertTokenizer Create(PretrainedWeights weights)
    {
        using var vocabulary = weights.Vocabulary();
        return BertTokenizer.Create(vocabulary);
    }
}
