using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Parley.Reading;

namespace Parley.Language.Conllu;

/// <summary>Reads CoNLL-U, or one form a line with blank lines between sentences, into a document whose text is the forms.</summary>
/// <remarks>Words of a multi-word token are read, its surface form is not; empty nodes are skipped. Sentences are parts of their own.</remarks>
public static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>The sentences of a file as one document, with the layers its columns hold.</summary>
    /// <param name="address">The document's address.</param>
    /// <exception cref="FormatException">A line has neither ten columns nor one, or a head outside its sentence; the message names the line.</exception>
    public static ParsedDocument Read(TextReader reader, string address)
    {
        var builder = new Builder();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            line = line.TrimEnd('\r');
            if (line.Length == 0)
                builder.EndSentence(number);
            else if (line[0] != '#' || !line.StartsWith("# ", StringComparison.Ordinal))
                builder.Add(line.Split('\t'), number);
        }

        builder.EndSentence(number);
        return builder.Build(address);
    }

    private sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly List<Token> _tokens = [];
        private readonly List<(int First, int End)> _sentences = [];
        private int _first;
        private int _joinedTo;
        private bool _joinedSpace;
        private bool _isAnnotated = true;

        public void Add(string[] columns, int line)
        {
            if (columns.Length != Columns && columns.Length != 1)
                throw new FormatException($"Line {line} has {columns.Length} columns; allowed are the ten of CoNLL-U or one form.");
            if (columns.Length == 1)
            {
                Append(columns[0], [], isSpaced: true, 0);
                return;
            }

            if (columns[0].Contains('.', StringComparison.Ordinal))
                return;
            var isSpaced = !columns[9].Split('|').Contains("SpaceAfter=No");
            if (columns[0].Split('-') is [_, var last])
            {
                (_joinedTo, _joinedSpace) = (Number(last, line), isSpaced);
                return;
            }

            var index = Number(columns[0], line);
            var head = columns[6] == "_" ? -1 : Number(columns[6], line);
            if (index <= _joinedTo)
                isSpaced = index == _joinedTo && _joinedSpace;
            Append(columns[1], columns, isSpaced, head);
        }

        public void EndSentence(int line)
        {
            if (_tokens.Count == _first)
                return;
            for (var i = _first; i < _tokens.Count; i++)
            {
                if (_tokens[i].Head >= _tokens.Count)
                    throw new FormatException($"The sentence that ends at line {line} has a head beyond its last word.");
            }

            _sentences.Add((_first, _tokens.Count));
            _first = _tokens.Count;
            _joinedTo = 0;
            _text.Append('\n');
        }

        public ParsedDocument Build(string address)
        {
            var spans = _sentences.ConvertAll(sentence => new TextSpan(_tokens[sentence.First].Span.Start, _tokens[sentence.End - 1].Span.End));
            var parts = spans.ConvertAll(span => new DocumentPart(PartKind.Paragraph, span));
            var document = PlainText.Document(address, _text.ToString(), [.. parts]);
            return new ParsedDocument(document, [.. _tokens], [.. _sentences.Select((sentence, i) => new Sentence(i, spans[i], sentence.First, sentence.End, parts[i]))])
            {
                Layers = _isAnnotated && _tokens.Count > 0 ? Layers.Segmentation | Layers.Morphology | Layers.Syntax : Layers.Segmentation,
            };
        }

        private void Append(string form, string[] columns, bool isSpaced, int head)
        {
            var start = _text.Length;
            _text.Append(form);
            var token = new Token(_tokens.Count, new TextSpan(start, _text.Length), form) { SpaceAfter = isSpaced };
            if (isSpaced)
                _text.Append(' ');
            _isAnnotated &= columns.Length == Columns && head >= 0;
            _tokens.Add(columns.Length == 0 ? token : token with
            {
                Lemma = columns[2],
                Upos = Enum.TryParse<Upos>(columns[3], out var upos) ? upos : Upos.None,
                Xpos = Value(columns[4]),
                Feats = Value(columns[5]),
                Head = head <= 0 ? Token.NoHead : _first + head - 1,
                Deprel = Value(columns[7]),
            });
        }

        private static string Value(string column) => column == "_" ? "" : column;

        private static int Number(string text, int line) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"Line {line} has \"{text}\" where a number must stand.");
    }
}
