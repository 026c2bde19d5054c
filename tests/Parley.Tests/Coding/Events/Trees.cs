using Parley.Language;
using Parley.Tests.Language;

namespace Parley.Tests.Coding.Events;

/// <summary>Documents with trees, read from the CoNLL-U files of the folders beside this one.</summary>
internal static class Trees
{
    private static readonly Lazy<Dictionary<string, List<string[]>>> Sentences = new(Read);

    /// <summary>A document of one sentence of a file.</summary>
    public static ParsedDocument Of(string text)
    {
        var rows = Sentences.Value[text];
        var plain = Texts.Parse(text);
        Assert.Equal(rows.Select(row => row[1]), plain.Tokens.Select(token => token.Form));
        return new ParsedDocument(plain.Document, [.. plain.Tokens.Zip(rows, WithRow)], plain.Sentences) { Layers = Layers.Segmentation | Layers.Morphology | Layers.Syntax };
    }

    private static Token WithRow(Token token, string[] row) => token with
    {
        Lemma = row[2],
        Upos = Enum.Parse<Upos>(row[3]),
        Xpos = row[4],
        Feats = row[5] == "_" ? "" : row[5],
        Head = int.Parse(row[6], System.Globalization.CultureInfo.InvariantCulture) - 1,
        Deprel = row[7],
    };

    private static Dictionary<string, List<string[]>> Read()
    {
        const string Mark = "# text = ";
        var found = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        List<string[]> rows = [];
        var folder = Path.Combine(RepositoryRoot.Path, "tests/Parley.Tests/Coding");
        foreach (var line in Directory.GetFiles(folder, "*.conllu", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(File.ReadLines))
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
                found[line[Mark.Length..]] = rows = [];
            else if (line.Length > 0 && line[0] != '#')
                rows.Add(line.Split('\t'));
        }

        return found;
    }
}
