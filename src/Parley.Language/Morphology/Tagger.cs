using Parley.Language.Network;
using Parley.Language.Weights;

namespace Parley.Language.Morphology;

/// <summary>Reads parts of speech, features and lemma off a word's vector.</summary>
internal sealed class Tagger
{
    private readonly Dense _scores;
    private readonly Upos[] _upos;
    private readonly string[] _xpos;
    private readonly string[] _feats;
    private readonly LemmaScript[] _lemmas;

    public Tagger(ModelFile file)
    {
        var header = file.Header;
        _upos = [.. header.Upos.Select(name => Enum.Parse<Upos>(name, ignoreCase: true))];
        _xpos = header.Xpos;
        _feats = [.. header.Feats.Select(value => value == "_" ? "" : value)];
        _lemmas = [.. header.Lemmas.Select(script => new LemmaScript(script))];
        _scores = new Dense(file.Scaled("tags.w"), file.Floats("tags.b"));
    }

    public WordTags[] Tag(ReadOnlySpan<short> output, ReadOnlySpan<Token> tokens, Scratch scratch)
    {
        var scores = scratch.Layer(3, tokens.Length * _scores.Stride);
        _scores.Apply(output, [], tokens.Length, scratch, scores);
        var tags = new WordTags[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            ReadOnlySpan<float> row = scores.Slice(i * _scores.Stride, _scores.Outputs);
            var upos = Best(row[.._upos.Length]);
            row = row[_upos.Length..];
            var xpos = Best(row[.._xpos.Length]);
            row = row[_xpos.Length..];
            var feats = Best(row[.._feats.Length]);
            tags[i] = new WordTags(_upos[upos], _xpos[xpos], _feats[feats], InflectedForms.Mend(tokens[i].Form, _xpos[xpos], Lemma(row[_feats.Length..], tokens[i].Form)));
        }

        return tags;
    }

    private string Lemma(ReadOnlySpan<float> scores, string form)
    {
        var best = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            if ((best < 0 || scores[i] > scores[best]) && _lemmas[i].Fits(form))
                best = i;
        }

        return best < 0 ? form : _lemmas[best].Apply(form);
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }
}
