using System.Diagnostics;
using Parley.Language.Network;
using Parley.Language.Parsing;
using Parley.Language.Weights;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Parley.Training.Encoder;

/// <summary>Trains the encoder further from weights that are there, for a time given, and prints how well it does as it is written.</summary>
internal sealed class EncoderTraining
{
    private const int WarmSteps = 200;
    private const double LongestStep = 5.0;

    private readonly ModelFile _file;
    private readonly WordFeatures _features;
    private readonly EncoderSettings _settings;
    private readonly SentenceFactory _factory;
    private readonly TrainingData _data;
    private readonly Network _network;
    private readonly Network _average;
    private readonly AdamW _optimizer;
    private readonly Random _random;
    private Tensor _masks;
    private int _step;

    private EncoderTraining(string data, ModelFile file, EncoderSettings settings)
    {
        (_file, _settings) = (file, settings);
        set_num_threads(settings.Threads);
        random.manual_seed(settings.Seed);
        _random = new Random(settings.Seed);
        _features = new WordFeatures(file);
        _factory = new SentenceFactory(file);
        _data = new TrainingData(data, _factory, settings.Seed);
        _network = new Network(file, settings.Frozen) { IsTraining = true };
        _average = new Network(file);
        _optimizer = optim.AdamW(_network.Trained, settings.Rate, beta1: 0.9, beta2: 0.95, weight_decay: 1e-5);
        _masks = MaskTable();
    }

    /// <param name="data">The folder of evaluation data.</param>
    /// <param name="models">The folder of models to begin with.</param>
    /// <param name="output">A folder of models to write to.</param>
    /// <param name="seconds">The learning rate falls with the time used, so a run ends on time on any machine.</param>
    public static void Run(string data, string models, string output, double seconds, IEnumerable<string> options)
    {
        var training = new EncoderTraining(data, ModelFile.Read(Path.Combine(models, EnglishModel.FileName)), EncoderSettings.Parse(options));
        var target = Path.Combine(output, EnglishModel.FileName);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Path.Combine(models, EnglishModel.CoreferenceFileName), Path.Combine(output, EnglishModel.CoreferenceFileName), overwrite: true);
        var watch = new EncoderWatch(data);
        Console.WriteLine($"before: {watch.Score(EnglishModel.Load(models))}");
        training.Train(seconds, target, () => Console.WriteLine(watch.Score(EnglishModel.Load(output))));
    }

    private void Train(double seconds, string target, Action written)
    {
        var clock = Stopwatch.StartNew();
        var next = _settings.Every;
        while (clock.Elapsed.TotalSeconds < seconds)
        {
            var (total, words, began) = (0.0, 0, clock.Elapsed.TotalSeconds);
            foreach (var batch in Batches())
            {
                var used = clock.Elapsed.TotalSeconds / seconds;
                if (used >= 1)
                    break;
                total += Step(batch, _settings.Rate * Math.Min(1.0, (_step + 1.0) / WarmSteps) * (1 - used));
                words += batch.Sum(sentence => sentence.Forms.Length);
                if (clock.Elapsed.TotalSeconds < next)
                    continue;
                next = clock.Elapsed.TotalSeconds + _settings.Every;
                Write(target, $"step {_step}, {clock.Elapsed.TotalSeconds:F0} s, loss {total / words:F3}, {words / (clock.Elapsed.TotalSeconds - began):F0} words/s", written);
                (total, words, began) = (0.0, 0, clock.Elapsed.TotalSeconds);
            }
        }

        Write(target, $"step {_step}, {clock.Elapsed.TotalSeconds:F0} s", written);
    }

    private void Write(string target, string heading, Action written)
    {
        Console.WriteLine(heading);
        EncoderFile.Write(target, _file, _average, _settings.Version);
        written();
    }

    private IEnumerable<TrainingSentence[]> Batches()
    {
        var batches = _data.Pass(_settings.Trees).GroupBy(sentence => sentence.Forms.Length).SelectMany(group =>
        {
            var all = group.ToArray();
            _random.Shuffle(all);
            return all.Chunk(Math.Max(1, _settings.Tokens / group.Key));
        }).ToArray();
        _random.Shuffle(batches);
        return batches;
    }

    private double Step(TrainingSentence[] sentences, double rate)
    {
        using var scope = NewDisposeScope();
        var batch = new Batch(sentences, _features, _file.Header.Buckets);
        if (_masks.shape[0] < _factory.Masks.Rows.Count)
            _masks = MaskTable();
        var losses = new Losses(_network, batch);
        var loss = losses.OfAnnotation(_masks);
        if (_random.NextDouble() < _settings.Opinion)
            loss += losses.OfOpinion(_average);
        _optimizer.zero_grad();
        (loss / _settings.Tokens).backward();
        nn.utils.clip_grad_norm_(_network.Trained, LongestStep);
        foreach (var group in _optimizer.ParamGroups)
            group.LearningRate = rate;
        _optimizer.step();
        _step++;
        _average.Follow(_network, 1 - Math.Min(_settings.Average, (_step + 1.0) / (_step + 10.0)));
        return loss.item<float>();
    }

    private Tensor MaskTable()
    {
        var rows = _factory.Masks.Rows;
        return tensor(rows.SelectMany(row => row).ToArray()).reshape(rows.Count, rows[0].Length).DetachFromDisposeScope();
    }
}
