using System.Globalization;

namespace Parley.Language.Conllu;

/// <summary>Writes a parsed document as CoNLL-U; names and references in MISC as <c>Name=B-Person</c>, <c>Reference=I-Organisation</c>.</summary>
public static class ConlluWriter
{
    public static void Write(ParsedDocument document, TextWriter writer)
    {
        var names = Marks(document, document.Names);
        var references = Marks(document, document.References);
        writer.Write($"# newdoc id = {document.Document.Id}\n");
        foreach (var sentence in document.Sentences)
        {
            writer.Write($"# sent_id = {sentence.Index + 1}\n# text = {document.Document.Text[sentence.Span.Start..sentence.Span.End].Replace('\n', ' ')}\n");
            foreach (var token in document.TokensOf(sentence))
                writer.Write(Row(token, sentence, names[token.Index], references[token.Index]));
            writer.Write('\n');
        }
    }

    private static string Row(Token token, Sentence sentence, string? name, string? reference)
    {
        var head = token.Deprel.Length == 0 ? "_" : (token.Head == Token.NoHead ? 0 : token.Head - sentence.FirstToken + 1).ToString(CultureInfo.InvariantCulture);
        string?[] misc = [name is null ? null : "Name=" + name, reference is null ? null : "Reference=" + reference, token.SpaceAfter ? null : "SpaceAfter=No"];
        return string.Join('\t',
            (token.Index - sentence.FirstToken + 1).ToString(CultureInfo.InvariantCulture), token.Form, Value(token.Lemma),
            token.Upos == Upos.None ? "_" : token.Upos.ToString(), Value(token.Xpos), Value(token.Feats), head, Value(token.Deprel), "_",
            Value(string.Join('|', misc.Where(part => part is not null)))) + "\n";
    }

    private static string?[] Marks(ParsedDocument document, IEnumerable<NamedEntity> entities)
    {
        var marks = new string?[document.Tokens.Length];
        foreach (var entity in entities)
        {
            for (var i = entity.FirstToken; i < entity.EndToken; i++)
                marks[i] = (i == entity.FirstToken ? "B-" : "I-") + entity.Type;
        }

        return marks;
    }

    private static string Value(string text) => text.Length == 0 ? "_" : text;
}
