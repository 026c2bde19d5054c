using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Tells the name of a song, a book or a programme in quotation marks from speech.</summary>
internal sealed class QuotedTitle(ImmutableArray<Token> tokens, WordSets words)
{
    private const int Longest = 10;

    /// <summary>"The Night Watch": two to eight words, each of weight with a capital, and no stop, are a name of something.</summary>
    public bool IsTitle(Quotation quotation)
    {
        var capitals = 0;
        var range = quotation.Inner;
        if (range.Length is < 2 or > Longest || (words.EndsSpeech(tokens[range.End - 1].Form) && tokens[range.End - 1].Form != ",") || tokens[range.End - 1].Form == ".")
            return false;
        for (var i = range.First; i < range.End; i++)
        {
            var form = tokens[i].Form;
            if (char.IsLower(form[0]) && form.Length > 3)
                return false;
            capitals += char.IsUpper(form[0]) && form.Length > 3 ? 1 : 0;
        }

        return capitals >= 2;
    }
}
