using System.Globalization;
using System.Text;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>A document put together from a CoNLL-U file: running text, and where its words and sentences lie in it.</summary>
/// <param name="Text">Sentences joined by a space, paragraphs by a blank line.</param>
/// <param name="Paragraphs">Spans of the paragraphs in the text.</param>
/// <param name="Words">Spans of the syntactic words; words of a multi-word token whose forms do not divide its characters share its span.</param>
/// <param name="Sentences">Spans of the sentences.</param>
public sealed record ConlluDocument(
    string Text, IReadOnlyList<TextSpan> Paragraphs, IReadOnlyList<TextSpan> Words, IReadOnlyList<TextSpan> Sentences)
{
    /// <summary>Reads the documents of a file, in order.</summary>
    /// <exception cref="FormatException">A word is not in the text of its sentence; the message names the sentence.</exception>
    public static IEnumerable<ConlluDocument> Read(TextReader reader)
    {
        var builder = new Builder();
        foreach (var block in Blocks(reader))
        {
            if (block.Any(line => line.StartsWith("# newdoc", StringComparison.Ordinal)) && !builder.IsEmpty)
            {
                yield return builder.Build();
                builder = new Builder();
            }

            builder.Add(block);
        }

        if (!builder.IsEmpty)
            yield return builder.Build();
    }

    private static IEnumerable<List<string>> Blocks(TextReader reader)
    {
        var block = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                block.Add(line);
                continue;
            }

            if (block.Count > 0)
                yield return block;
            block = [];
        }

        if (block.Count > 0)
            yield return block;
    }

    private sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly List<TextSpan> _paragraphs = [];
        private readonly List<TextSpan> _words = [];
        private readonly List<TextSpan> _sentences = [];

        public bool IsEmpty => _sentences.Count == 0;

        public ConlluDocument Build() => new(_text.ToString(), _paragraphs, _words, _sentences);

        public void Add(List<string> block)
        {
            const string Prefix = "# text = ";
            var text = block.First(line => line.StartsWith(Prefix, StringComparison.Ordinal))[Prefix.Length..].Trim();
            var opensParagraph = IsEmpty || block.Any(line => line.StartsWith("# newpar", StringComparison.Ordinal));
            _text.Append(IsEmpty ? "" : opensParagraph ? "\n\n" : " ");
            var start = _text.Length;
            _text.Append(text);
            var span = new TextSpan(start, _text.Length);
            _sentences.Add(span);
            if (opensParagraph)
                _paragraphs.Add(span);
            else
                _paragraphs[^1] = _paragraphs[^1].Cover(span);
            AddWords(block, text, start);
        }

        private void AddWords(List<string> block, string text, int start)
        {
            var at = 0;
            var rows = block.Where(line => line[0] != '#').Select(line => line.Split('\t')).Where(row => !row[0].Contains('.', StringComparison.Ordinal)).ToList();
            for (var i = 0; i < rows.Count; i++)
            {
                var found = text.IndexOf(rows[i][1], at, StringComparison.Ordinal);
                if (found < 0)
                    throw new FormatException($"The word {rows[i][0]} \"{rows[i][1]}\" is not in the text of its sentence \"{text}\".");
                at = found + rows[i][1].Length;
                var range = rows[i][0].Split('-');
                var count = range.Length == 2 ? int.Parse(range[1], CultureInfo.InvariantCulture) - int.Parse(range[0], CultureInfo.InvariantCulture) + 1 : 0;
                AddPieces(new TextSpan(start + found, start + at), rows.Skip(i + 1).Take(count).Select(row => row[1]).ToList());
                i += count;
            }
        }

        private void AddPieces(TextSpan whole, List<string> forms)
        {
            if (forms.Count == 0 || forms.Sum(form => form.Length) != whole.Length)
            {
                _words.Add(whole);
                return;
            }

            var at = whole.Start;
            foreach (var form in forms)
            {
                _words.Add(TextSpan.OfLength(at, form.Length));
                at += form.Length;
            }
        }
    }
}
