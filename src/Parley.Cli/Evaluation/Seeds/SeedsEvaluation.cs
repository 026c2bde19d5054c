using System.Collections.Immutable;
using Parley.Cli.Pipeline;
using Parley.Coding;
using Parley.Coding.Gazetteers;
using Parley.Language;
using Parley.Reading;

namespace Parley.Cli.Evaluation.Seeds;

/// <summary>The table of the annotated first reports: one row a measure, with the goal it has.</summary>
public sealed class SeedsEvaluation : IEvaluation
{
    private static readonly double?[] EventFloors = [0.80, 0.85, 1, null], ConditionFloors = [1, 6.0 / 9];

    public string Name => "seeds";

    public string Description => "Everything, on the annotated first reports (a folder with gold.json), against the goals set for them.";

    public string ExampleFolder => "../shared/seeds";

    public ImmutableArray<Figure> Run(string directory, Terminal terminal)
    {
        var stages = new DocumentStages(LanguageModel.Load(terminal), Gazetteer.Embedded);
        return Run(directory, stages.Parse, stages.Code);
    }

    /// <param name="folder">The folder with the reports and <c>gold.json</c>.</param>
    /// <returns>Empty where it is not there.</returns>
    public static ImmutableArray<Figure> Run(string folder, Func<Document, ParsedDocument> parse, Func<Document, CodedDocument> code)
    {
        if (!File.Exists(Path.Combine(folder, "gold.json")))
            return [];
        var gold = SeedAnnotation.Load(folder);
        var found = new SeedDocuments(folder, code);
        var statements = SeedStatementEvaluation.Run(folder, code);
        return
        [
            .. SeedReadingEvaluation.Run(folder).Where(score => score.Measure == "articles found").Select(score => Of(score, 1)),
            NoiseInFacts(folder, found),
            .. new SeedActorScore(gold, found).Figures(),
            Of(statements.Quotations with { Measure = "quotations with the right speaker" }, 1),
            Of(statements.Anonymous with { Measure = "anonymous sources flagged" }, 1),
            Of(statements.Statements with { Measure = "statements with the right speaker" }, 0.80),
            .. new SeedTalksScore(gold, found).Figures(),
            .. SeedConditionEvaluation.Run(folder, parse).Take(2).Select((score, at) => Of(score, ConditionFloors[at])),
            .. SeedPositionEvaluation.Run(folder, parse).Take(1).Select(score => Of(score with { Measure = "positions, recall" }, 0.80)),
            .. SeedEventEvaluation.Run(folder, parse).Where(score => score.Measure != "talks found").Select((score, at) => Of(score, EventFloors[at])),
            Of(SeedRelationEvaluation.Run(folder, parse) with { Measure = "relations, recall" }, 0.80),
            .. Questions(found),
        ];
    }

    private static IEnumerable<Figure> Questions(SeedDocuments found)
    {
        using var record = SeedRecord.Write(found.All);
        var run = new QuestionRun(record);
        var mustNots = QuestionFile.Load("must-nots.txt");
        var broken = mustNots.Where(run.IsBroken).Select(item => item.Id).ToList();
        yield return new Figure("must-nots broken", broken.Count, $"{mustNots.Length}: {Listed(broken)}", 0) { LowerIsBetter = true };
        var questions = QuestionFile.Load("questions.txt");
        var ready = run.Ready(questions);
        var open = questions.Where(question => !ready.Contains(question) || !run.IsAnswered(question)).Select(question => question.Id).ToList();
        yield return new Figure("questions answered from the record", questions.Length - open.Count, $"{questions.Length}; not: {Listed(open)}", 24);
    }

    private static string Listed(List<string> ids) => ids.Count == 0 ? "none" : string.Join(' ', ids);

    private static Figure NoiseInFacts(string folder, SeedDocuments found)
    {
        var noise = SeedGold.Load(folder).Noise;
        var facts = noise.SelectMany(span => found.Of(span.File).SelectMany(document => document.Facts).Where(fact => fact.Support.Any(item => item.Evidence.Raw.Overlaps(span.Raw))));
        return new Figure("noise inside a fact", facts.Distinct().Count(), $"{noise.Length} pieces of noise", 0) { LowerIsBetter = true };
    }

    private static Figure Of(Score score, double? floor) => new(score.Measure, score.Share, $"{score.Right} of {score.Of}", floor);
}
