using System.Globalization;
using Parley.Cli.Evaluation;
using Parley.Language;
using Parley.Language.Conllu;
using Parley.Language.Names;
using Parley.Language.Parsing;
using Parley.Training.Names;

namespace Parley.Training.Encoder;

/// <summary>Scores weights, as they are written, on texts that are neither trained on nor counted in the end: GUM's test and names of WNUT's test.</summary>
internal sealed class EncoderWatch
{
    private readonly ParsedDocument _trees;
    private readonly List<(ParsedDocument Document, NamedEntity[] Names)> _names = [];

    public EncoderWatch(string data)
    {
        using var reader = File.OpenText(Path.Combine(data, "ud", "UD_English-GUM-permissive", "en_gumperm-ud-test.conllu"));
        _trees = ConlluReader.Read(reader, "gum");
        foreach (var sentence in new NameCorpora(data).WnutTest())
        {
            using var forms = new StringReader(string.Join('\n', sentence.Tokens));
            _names.Add((ConlluReader.Read(forms, "wnut"), [.. NameLabels.Entities(sentence.Labels)]));
        }
    }

    public string Score(EnglishModel model)
    {
        var pipeline = new EnglishPipeline(model);
        var trees = new TreeScore();
        trees.Add(_trees, pipeline.AnnotateSentences(_trees));
        var names = new NameScore();
        foreach (var (document, gold) in _names)
            names.Add(gold, pipeline.AnnotateSentences(document).Names);
        return string.Create(CultureInfo.InvariantCulture,
            $"GUM UPOS {trees.Upos:F2} UAS {trees.Unlabelled:F2} LAS {trees.Labelled:F2} lemmas {trees.Lemmas:F2}; names of WNUT {names.F1:F2}");
    }
}
