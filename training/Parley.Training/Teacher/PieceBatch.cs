using Parley.Training.Encoder;
using static TorchSharp.torch;

namespace Parley.Training.Teacher;

/// <summary>Sentences of one length in words as pieces, filled up to the longest.</summary>
internal sealed class PieceBatch
{
    public PieceBatch(IReadOnlyList<TrainingSentence> sentences, WordPieces pieces)
    {
        var rows = sentences.Select(sentence => sentence.Forms.Select(pieces.Of).ToArray()).ToArray();
        var longest = rows.Max(row => row.Sum(word => word.Length)) + 2;
        var words = rows[0].Length;
        var ids = new long[rows.Length * longest];
        var present = new bool[ids.Length];
        var first = new long[rows.Length * words];
        Array.Fill(ids, pieces.Padding);
        for (var i = 0; i < rows.Length; i++)
        {
            var at = i * longest;
            ids[at++] = pieces.Start;
            for (var k = 0; k < words; k++)
            {
                first[(i * words) + k] = at - (i * longest);
                foreach (var piece in rows[i][k])
                    ids[at++] = piece;
            }

            ids[at++] = pieces.End;
            present.AsSpan(i * longest, at - (i * longest)).Fill(true);
        }

        Ids = tensor(ids).reshape(rows.Length, longest);
        Present = tensor(present).reshape(rows.Length, 1, 1, longest);
        First = tensor(first).reshape(rows.Length, words, 1);
    }

    /// <summary>[sentence, piece].</summary>
    public Tensor Ids { get; }

    /// <summary>Whether a piece is one, [sentence, 1, 1, piece].</summary>
    public Tensor Present { get; }

    /// <summary>The index of each word's first piece, [sentence, word, 1].</summary>
    public Tensor First { get; }
}
