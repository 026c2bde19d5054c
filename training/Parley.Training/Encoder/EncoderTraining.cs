using System.Diagnostics;
using Parley.Language.Network;
using Parley.Language.Parsing;
using Parley.Language.Weights;
using Parley.Training.Teacher;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Parley.Training.Encoder;

/// <summary>Trains the encoder further from weights that are there, for a time given, and prints how well it does as it is written.</summary>
internal sealed class EncoderTraining
{
    private const int WarmSteps = 200;
    private const double LongestStep = 5.0;

    // What tells a corpus apart is small, or it is the corpus learned by heart.
    private const double ConventionDecay = 10;

    private readonly ModelFile _file;
    private readonly WordFeatures _features;
    private readonly EncoderSettings _settings;
    private readonly SentenceFactory _factory;
    private readonly TrainingData _data;
    private readonly Network _network;
    private readonly Network _average;
    private readonly AdamW _optimizer;
    private readonly double[] _shares;
    private readonly WordPieces? _pieces;
    private readonly Network[] _teachers;
    private readonly Random _random;
    private Tensor _masks;
    private int _step;

    private EncoderTraining(string data, ModelFile file, EncoderSettings settings, PretrainedWeights? pretrained, params Network[] teachers)
    {
        (_file, _settings) = (file, settings);
        set_num_threads(settings.Threads);
        Products.AreShort = settings.Short;
        random.manual_seed(settings.Seed);
        _random = new Random(settings.Seed);
        _features = new WordFeatures(file);
        _factory = new SentenceFactory(file);
        _data = new TrainingData(data, _factory, settings);
        _network = New(file, pretrained, settings.Frozen);
        _network.IsTraining = true;
        if (settings.NamesOnly)
            _network.KeepAllBut("names.");
        _average = New(file, pretrained);
        _pieces = pretrained is null && teachers.Length == 0 ? null : new WordPieces(pretrained ?? new PretrainedWeights());
        _teachers = teachers;
        _shares = [1, 1, settings.Tuned];
        AdamW.ParamGroup[] groups =
        [
            new(_network.New, settings.Rate, 0.9, 0.95, weight_decay: 1e-5),
            new(_network.Apart, settings.Rate, 0.9, 0.95, weight_decay: ConventionDecay),
            new(_network.Tuned, settings.Rate * settings.Tuned, 0.9, 0.98, weight_decay: 1e-2),
        ];
        _optimizer = optim.AdamW(groups.Where(group => group.Parameters.Any()));
        _masks = MaskTable();
    }

    /// <param name="data">The folder of evaluation data.</param>
    /// <param name="models">The folder of models to begin with.</param>
    /// <param name="output">A folder of models to write to.</param>
    /// <param name="seconds">The learning rate falls with the time used, so a run ends on time on any machine.</param>
    public static void Run(string data, string models, string output, double seconds, IEnumerable<string> options)
    {
        var file = ModelFile.Read(Path.Combine(models, EnglishModel.FileName));
        var settings = EncoderSettings.Parse(options);
        Network[] teachers = settings.Teacher is null ? [] :
            [TeacherFile.Read(settings.Teacher, file, new PretrainedWeights()), new Network(ModelFile.Read(Path.Combine(settings.Second ?? models, EnglishModel.FileName)))];
        var training = new EncoderTraining(data, file, settings, pretrained: null, teachers);
        var target = Path.Combine(output, EnglishModel.FileName);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Path.Combine(models, EnglishModel.CoreferenceFileName), Path.Combine(output, EnglishModel.CoreferenceFileName), overwrite: true);
        var watch = new EncoderWatch(data);
        Console.WriteLine($"before: {watch.Score(EnglishModel.Load(models))}");
        training.Train(seconds, () =>
        {
            EncoderFile.Write(target, file, training._average, settings.Version);
            Console.WriteLine(watch.Score(EnglishModel.Load(output)));
        });
    }

    /// <summary>Trains a larger network above a pretrained encoder, to learn from afterwards.</summary>
    /// <param name="models">The folder of models whose classes and words it shares.</param>
    /// <param name="target">The file to write it to; <c>teacher=FILE</c> among the options goes on from another.</param>
    public static void RunTeacher(string data, string models, string target, double seconds, IEnumerable<string> options)
    {
        var file = TeacherFile.Start(ModelFile.Read(Path.Combine(models, EnglishModel.FileName)), target);
        var settings = EncoderSettings.Parse(options);
        var training = new EncoderTraining(data, file, settings, new PretrainedWeights());
        if (settings.Teacher is not null)
            training.GoOnFrom(settings.Teacher);
        var watch = new TeacherWatch(data, training._factory, training._features, training._pieces!, file.Header);
        training.Train(seconds, () =>
        {
            TeacherFile.Write(target, training._average);
            Console.WriteLine(watch.Score(training._average));
        });
    }

    /// <summary>Scores a finished teacher.</summary>
    /// <param name="models">The folder of models whose classes and words it shares.</param>
    public static string ScoreTeacher(string data, string models, string teacher)
    {
        var file = ModelFile.Read(Path.Combine(models, EnglishModel.FileName));
        var weights = new PretrainedWeights();
        var watch = new TeacherWatch(data, new SentenceFactory(file), new WordFeatures(file), new WordPieces(weights), file.Header);
        var network = TeacherFile.Read(teacher, file, weights);
        return $"{watch.Score(network)}; {watch.Bound(network)}";
    }

    private void GoOnFrom(string teacher)
    {
        TeacherFile.Read(teacher, _network);
        TeacherFile.Read(teacher, _average);
    }

    private static Network New(ModelFile file, PretrainedWeights? pretrained, int frozen = 0) =>
        new(file, frozen, pretrained is null ? null : new PretrainedEncoder(pretrained));

    private void Train(double seconds, Action write)
    {
        var clock = Stopwatch.StartNew();
        var next = _settings.Every;
        var (total, words, began) = (0.0, 0, 0.0);
        while (clock.Elapsed.TotalSeconds < seconds)
        {
            foreach (var batch in Batches())
            {
                var used = clock.Elapsed.TotalSeconds / seconds;
                if (used >= 1)
                    break;
                total += Step(batch, _settings.Rate * Math.Min(1.0, (_step + 1.0) / WarmSteps) * (1 - used));
                words += batch.Sum(sentence => sentence.Forms.Length);
                if (clock.Elapsed.TotalSeconds < next)
                    continue;
                Write($"step {_step}, {clock.Elapsed.TotalSeconds:F0} s, loss {total / words:F3}, {words / (clock.Elapsed.TotalSeconds - began):F0} words/s", write);
                next = clock.Elapsed.TotalSeconds + _settings.Every;
                (total, words, began) = (0.0, 0, clock.Elapsed.TotalSeconds);
            }
        }

        Write($"step {_step}, {clock.Elapsed.TotalSeconds:F0} s", write);
    }

    private static void Write(string heading, Action write)
    {
        Console.WriteLine(heading);
        write();
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
        var batch = new Batch(sentences, _features, _file.Header.Buckets, _pieces);
        if (_masks.shape[0] < _factory.Masks.Rows.Count)
            _masks = MaskTable();
        var losses = new Losses(_network, batch);
        var loss = losses.OfAnnotation(_masks);
        if (_teachers.Length > 0)
            loss = (loss * _settings.Gold) + losses.OfOpinion(_teachers, everywhere: true);
        else if (_random.NextDouble() < _settings.Opinion)
            loss += losses.OfOpinion([_average], everywhere: false);
        _optimizer.zero_grad();
        (loss / _settings.Tokens).backward();
        nn.utils.clip_grad_norm_(_network.Trained, LongestStep);
        foreach (var (group, share) in _optimizer.ParamGroups.Zip(_shares))
            group.LearningRate = rate * share;
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
