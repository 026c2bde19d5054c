using System.Collections.Immutable;
using System.Diagnostics;
using Parley.Cli.Pipeline;
using Parley.Language;
using Parley.Language.Conllu;
using Parley.Language.Parsing;

namespace Parley.Cli.Evaluation;

/// <summary>Scores tags, lemmas, trees, names and coreference on the test sets, and the speed of parsing them.</summary>
public sealed class LanguageEvaluation : IEvaluation
{
    private const string Ewt = "ud/UD_English-EWT/en_ewt-ud-test.conllu";
    private const string Pud = "ud/UD_English-PUD/en_pud-ud-test.conllu";

    public string Name => "language";

    public string Description => "Measure tokens, tags, trees, names and coreference on marked corpora.";

    public ImmutableArray<Figure> Run(string directory, Terminal terminal)
    {
        if (!File.Exists(Path.Combine(directory, Ewt)))
            return [];
        var model = LanguageModel.Load(terminal);
        return
        [
            .. Accuracy(model, directory),
            .. CoreferenceEvaluation.Run(model, directory),
            .. Segmentation(directory, "EWT", Ewt, 99.0, 80),
            .. Segmentation(directory, "PUD", Pud, 99.3, 95),
            Speed(model, directory, 1, "one core"),
            Speed(model, directory, 2, "two cores"),
        ];
    }

    /// <summary>The figures of tags, trees and names.</summary>
    public static ImmutableArray<Figure> Accuracy(EnglishModel model, string directory)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        figures.AddRange(Trees(model, directory, "EWT", Ewt, (96.3, 90.5, 88.0)));
        figures.AddRange(Trees(model, directory, "PUD", Pud, (96.8, 89.0, 86.5)));
        figures.Add(Names(model, directory));
        if (Directory.Exists(Path.Combine(directory, "re3d")))
            figures.Add(References(model, directory));
        return figures.ToImmutable();
    }

    private static ImmutableArray<Figure> Trees(EnglishModel model, string directory, string name, string file, (double Upos, double Uas, double Las) floors)
    {
        var gold = Gold(directory, file);
        var score = new TreeScore();
        score.Add(gold, new EnglishPipeline(model).Annotate(gold));
        return
        [
            new Figure($"{name} UPOS", score.Upos, score.On, floors.Upos),
            new Figure($"{name} UAS", score.Unlabelled, score.On, floors.Uas),
            new Figure($"{name} LAS", score.Labelled, score.On, floors.Las),
            new Figure($"{name} UAS, words", score.UnlabelledWithoutPunctuation, score.OnWithoutPunctuation),
            new Figure($"{name} LAS, words", score.LabelledWithoutPunctuation, score.OnWithoutPunctuation),
            new Figure($"{name} lemmas", score.Lemmas, score.On, name == "PUD" ? 97.0 : null),
        ];
    }

    private static ImmutableArray<Figure> Segmentation(string directory, string name, string file, double tokens, double sentences)
    {
        using var reader = File.OpenText(Path.Combine(directory, file));
        var score = SegmentationEvaluation.Run(reader);
        return
        [
            new Figure($"{name} tokens F1, raw text", 100 * score.Tokens.F1, $"{score.Documents} documents", tokens),
            new Figure($"{name} sentences F1, raw text", 100 * score.Sentences.F1, $"{score.Documents} documents", sentences),
        ];
    }

    private static Figure Names(EnglishModel model, string directory)
    {
        var score = new NameScore();
        var pipeline = new EnglishPipeline(model);
        using var reader = File.OpenText(Path.Combine(directory, "ner/uner-ewt/en_ewt-ud-test.iob2"));
        foreach (var (document, gold) in IobReader.Read(reader))
            score.Add(gold, pipeline.Annotate(document).Names);
        return new Figure("UNER-EWT names F1", score.F1, score.On, 82);
    }

    private static Figure References(EnglishModel model, string directory)
    {
        var score = Re3dNames.Run(new EnglishPipeline(model), Path.Combine(directory, "re3d"));
        return new Figure("re3d references F1", score.F1, score.On, 75);
    }

    // Each core parses the whole of it, with a pipeline of its own.
    private static Figure Speed(EnglishModel model, string directory, int cores, string on)
    {
        var gold = Gold(directory, Pud);
        var pipelines = Enumerable.Range(0, cores).Select(_ => new EnglishPipeline(model)).ToArray();
        void Parse() => Parallel.ForEach(pipelines, new ParallelOptions { MaxDegreeOfParallelism = cores }, pipeline => pipeline.Annotate(gold));
        Parse();
        var times = Enumerable.Range(0, 5).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            Parse();
            return Stopwatch.GetElapsedTime(start).TotalSeconds;
        }).Order().ToArray();
        return new Figure($"tagging, trees, names and coreference, words/s on {on}", cores * gold.Tokens.Length / times[times.Length / 2], "PUD, median of 5");
    }

    private static ParsedDocument Gold(string directory, string file)
    {
        using var reader = File.OpenText(Path.Combine(directory, file));
        return ConlluReader.Read(reader, file);
    }
}
