using System.Globalization;
using System.Text;
using Parley.Language;
using Parley.Language.Parsing;
using Parley.Tests.Language;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Statements;

/// <summary>Documents with trees, sentence by sentence from the CoNLL-U file beside this one: the parser's trees, kept, so that a new model breaks no rule.</summary>
/// <remarks>With <c>PARLEY_TREES=write</c> in the environment the trees of sentences the file lacks are made and added.</remarks>
internal static class SpeechTrees
{
    private const string Mark = "# text = ";
    private static readonly string File = Path.Combine(RepositoryRoot.Path, "tests/Parley.Tests/Coding/Statements/sentences.conllu");
    private static readonly Lazy<Dictionary<string, List<string[]>>> Sentences = new(Read);
    private static readonly Lock Writing = new();

    public static ParsedDocument Parse(string text) => Parse(Texts.Parse(text));

    public static ParsedDocument Parse(ParsedDocument plain)
    {
        var tokens = plain.Tokens.ToArray();
        foreach (var sentence in plain.Sentences)
        {
            var words = sentence.Span.Of(plain.Document.Text).Replace('\n', ' ');
            if (!Sentences.Value.TryGetValue(words, out var rows))
                rows = Environment.GetEnvironmentVariable("PARLEY_TREES") == "write" ? Add(plain, sentence, words) : throw new InvalidOperationException($"There is no tree of: {words}");
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                tokens[i] = WithRow(tokens[i], rows[i - sentence.FirstToken], sentence.FirstToken);
        }

        return new ParsedDocument(plain.Document, [.. tokens], plain.Sentences) { Layers = Layers.Segmentation | Layers.Morphology | Layers.Syntax };
    }

    private static Token WithRow(Token token, string[] row, int first) => token with
    {
        Lemma = row[2],
        Upos = Enum.Parse<Upos>(row[3]),
        Xpos = row[4],
        Feats = row[5] == "_" ? "" : row[5],
        Head = row[6] == "0" ? Token.NoHead : first + int.Parse(row[6], CultureInfo.InvariantCulture) - 1,
        Deprel = row[7],
    };

    private static List<string[]> Add(ParsedDocument plain, Sentence sentence, string words)
    {
        lock (Writing)
        {
            var parsed = new EnglishPipeline(Shipped.Model).Annotate(plain);
            var rows = new List<string[]>();
            var lines = new StringBuilder($"\n{Mark}{words}\n");
            foreach (var token in parsed.TokensOf(sentence))
            {
                var head = token.Head == Token.NoHead ? 0 : token.Head - sentence.FirstToken + 1;
                string[] row = [$"{rows.Count + 1}", token.Form, token.Lemma, token.Upos.ToString(), token.Xpos, token.Feats.Length == 0 ? "_" : token.Feats, $"{head}", token.Deprel, "_", "_"];
                rows.Add(row);
                lines.AppendJoin('\t', row).Append('\n');
            }

            System.IO.File.AppendAllText(File, lines.ToString());
            return Sentences.Value[words] = rows;
        }
    }

    private static Dictionary<string, List<string[]>> Read()
    {
        var found = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        List<string[]> rows = [];
        foreach (var line in System.IO.File.ReadLines(File))
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
                found[line[Mark.Length..]] = rows = [];
            else if (line.Length > 0 && line[0] != '#')
                rows.Add(line.Split('\t'));
        }

        return found;
    }
}
