using System.Globalization;
using Parley.Cli.Evaluation;
using Parley.Language.Coreference;
using Parley.Language.Parsing;

namespace Parley.Training.Coreference;

/// <summary>Trains the weights of coreference from a data folder and prints their scores.</summary>
internal static class CoreferenceTraining
{
    /// <param name="work">A folder for parsed documents, kept between runs.</param>
    public static void Run(string data, string models, string work, string[] options)
    {
        Directory.CreateDirectory(work);
        var weights = Path.Combine(models, EnglishModel.CoreferenceFileName);
        if (!File.Exists(weights))
            WeightFile.Write(weights, new float[FeatureSet.Size]);
        var corpora = new CoreferenceCorpora(data, new ParsedCache(EnglishModel.Load(models), work));
        double Option(string name, double otherwise) => Array.Find(options, option => option.StartsWith(name + "=", StringComparison.Ordinal)) is { } found
            ? double.Parse(found[(name.Length + 1)..], CultureInfo.InvariantCulture) : otherwise;
        var train = corpora.OntoGum("train").ToList();
        if (Option("lit", 1) > 0)
            train.AddRange(corpora.LitBank());
        if (Option("gap", 1) > 0)
            train.AddRange(corpora.Gap("development"));
        var dev = corpora.OntoGum("dev").ToList();
        var validation = corpora.Gap("validation").ToList();
        var settings = new TrainerSettings();
        var trainer = new Trainer(new TrainerSettings(Option("rate", settings.Rate), Option("decay", settings.Decay), Option("fn", settings.FalseNew), Option("fa", settings.FalseLink), Option("wl", settings.WrongLink)));
        for (var pass = 1; pass <= Option("passes", 3); pass++)
        {
            trainer.Pass(train, pass);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pass {pass}: train {Score(train.Where(document => document.Marks == Marks.All).Take(30), trainer.Weights)}; dev {Score(dev, trainer.Weights)}; GAP validation {Pronouns(validation, trainer.Weights):F1}"));
        }

        WeightFile.Write(weights, trainer.Weights);
    }

    private static string Score(IEnumerable<MarkedDocument> documents, float[] weights)
    {
        var score = new CoreferenceScore();
        foreach (var document in documents)
        {
            var resolver = new Resolver(document.Parsed, weights);
            resolver.Resolve();
            score.Add(document.Chains, resolver.Chains.Select(chain => chain.Phrases.ConvertAll(phrase => (phrase.First, phrase.End))));
        }

        return string.Create(CultureInfo.InvariantCulture, $"MUC {score.Muc:F1} B3 {score.BCubed:F1} CEAFe {score.Ceaf:F1} mean {score.Mean:F2} mentions {score.Mentions:F1}");
    }

    private static double Pronouns(List<MarkedDocument> documents, float[] weights)
    {
        var (right, found, marked) = (0, 0, 0);
        foreach (var document in documents)
        {
            var resolver = new Resolver(document.Parsed, weights);
            var of = resolver.Resolve();
            Chain? Of((int First, int End) span)
            {
                var index = resolver.Phrases.FindLastIndex(phrase => phrase.First <= span.First && phrase.End >= span.End && phrase.Listed.Length == 0);
                return index < 0 ? null : of[index];
            }

            var pronoun = Of(document.Chains[0][0]);
            marked += document.Chains[0].Count - 1;
            foreach (var span in document.Chains[0].Skip(1))
            {
                var same = pronoun is not null && Of(span) == pronoun ? 1 : 0;
                (right, found) = (right + same, found + same);
            }

            found += document.Others.Count(span => pronoun is not null && Of(span) == pronoun);
        }

        return 200.0 * right / (found + marked);
    }
}
