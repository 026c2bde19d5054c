using Parley.Language.Coreference;

namespace Parley.Training.Coreference;

/// <summary>Learns the weights of the choices: softmax over the choices of each phrase, all right ones counted together, by AdaGrad.</summary>
/// <remarks>Wrong choices are charged (Durrett and Klein 2013), so that the weights lean to what F1 asks for.</remarks>
internal sealed class Trainer(TrainerSettings settings)
{
    private readonly float[] _weights = new float[FeatureSet.Size];
    private readonly float[] _squares = new float[FeatureSet.Size];
    private readonly double[] _sums = new double[FeatureSet.Size];
    private int _averaged;
    private int _passes;

    /// <summary>The mean of the weights after each document of all passes but the first.</summary>
    public float[] Weights => _averaged == 0 ? _weights : [.. _sums.Select(sum => (float)(sum / _averaged))];

    /// <summary>One pass over the documents, in an order drawn from the seed.</summary>
    public void Pass(IReadOnlyList<MarkedDocument> documents, int seed)
    {
        var order = Enumerable.Range(0, documents.Count).ToArray();
        new Random(seed).Shuffle(order);
        foreach (var index in order)
        {
            Learn(documents[index]);
            if (_passes == 0)
                continue;
            _averaged++;
            for (var i = 0; i < _sums.Length; i++)
                _sums[i] += _weights[i];
        }

        _passes++;
    }

    private void Learn(MarkedDocument document)
    {
        var resolver = new Resolver(document.Parsed, _weights);
        var marks = new MarkedPhrases(document, resolver.Phrases);
        foreach (var i in resolver.Order)
        {
            var choices = resolver.ChoicesFor(resolver.Phrases[i]);
            var right = marks.Right(i, choices);
            var scores = choices.ConvertAll(choice => Score(choice.Features));
            if (right is not null)
                Update(choices, scores, right, marks.Weight(i));
            var told = marks.IsCertain(i) ? right : null;
            var best = 0;
            for (var k = 1; k < choices.Count; k++)
            {
                if (told is null ? scores[k] > scores[best] : told[k] && (!told[best] || scores[k] > scores[best]))
                    best = k;
            }

            marks.Given(i, resolver.Give(resolver.Phrases[i], choices[best].Chain));
        }
    }

    private void Update(List<(Chain? Chain, int[] Features)> choices, List<float> scores, bool[] right, double weight)
    {
        if (!right.Contains(true) || !right.Contains(false))
            return;
        var charged = scores.Select((score, k) => score + (right[k] ? 0 : (float)settings.Charge(k == 0, right[0]))).ToArray();
        var all = LogSum(charged, _ => true);
        var good = LogSum(charged, k => right[k]);
        for (var k = 0; k < choices.Count; k++)
        {
            var gradient = weight * (Math.Exp(charged[k] - all) - (right[k] ? Math.Exp(charged[k] - good) : 0));
            if (Math.Abs(gradient) < 1e-4)
                continue;
            foreach (var feature in choices[k].Features)
                Step(feature, (float)gradient);
        }
    }

    private void Step(int feature, float gradient)
    {
        gradient += (float)settings.Decay * _weights[feature];
        _squares[feature] += gradient * gradient;
        _weights[feature] -= (float)settings.Rate * gradient / (MathF.Sqrt(_squares[feature]) + 1e-3f);
    }

    private static double LogSum(float[] scores, Func<int, bool> counts)
    {
        double most = double.NegativeInfinity, sum = 0;
        for (var k = 0; k < scores.Length; k++)
            most = counts(k) ? Math.Max(most, scores[k]) : most;
        for (var k = 0; k < scores.Length; k++)
            sum += counts(k) ? Math.Exp(scores[k] - most) : 0;
        return most + Math.Log(sum);
    }

    private float Score(int[] features)
    {
        var sum = 0f;
        foreach (var feature in features)
            sum += _weights[feature];
        return sum;
    }
}
