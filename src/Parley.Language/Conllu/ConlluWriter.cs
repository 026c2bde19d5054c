using System.Globalization;

namespace Parley.Language.Conllu;

/// <summary>Writes a parsed document as CoNLL-U; names and references in MISC as <c>Name=B-Person</c>, <c>Reference=I-Organisation</c>, mentions as <c>Entity=(e3-Person-2</c> and <c>Entity=e3)</c>.</summary>
public static class ConlluWriter
{
    public static void Write(ParsedDocument document, TextWriter writer)
    {
        var names = Marks(document, document.Names);
        var references = Marks(document, document.References);
        var entities = Brackets(document);
        writer.Write($"# newdoc id = {document.Document.Id}\n");
        if (document.Layers.HasFlag(Layers.Coreference))
            writer.Write("# global.Entity = eid-etype-head\n");
        foreach (var sentence in document.Sentences)
        {
            writer.Write($"# sent_id = {sentence.Index + 1}\n# text = {document.Document.Text[sentence.Span.Start..sentence.Span.End].Replace('\n', ' ')}\n");
            foreach (var token in document.TokensOf(sentence))
                writer.Write(Row(token, sentence, names[token.Index], references[token.Index], entities[token.Index]));
            writer.Write('\n');
        }
    }

    private static string Row(Token token, Sentence sentence, string? name, string? reference, string? entity)
    {
        var head = token.Deprel.Length == 0 ? "_" : (token.Head == Token.NoHead ? 0 : token.Head - sentence.FirstToken + 1).ToString(CultureInfo.InvariantCulture);
        string?[] misc = [entity is null ? null : "Entity=" + entity, name is null ? null : "Name=" + name, reference is null ? null : "Reference=" + reference, token.SpaceAfter ? null : "SpaceAfter=No"];
        return string.Join('\t',
            (token.Index - sentence.FirstToken + 1).ToString(CultureInfo.InvariantCulture), token.Form, Value(token.Lemma),
            token.Upos == Upos.None ? "_" : token.Upos.ToString(), Value(token.Xpos), Value(token.Feats), head, Value(token.Deprel), "_",
            Value(string.Join('|', misc.Where(part => part is not null)))) + "\n";
    }

    // Brackets of CorefUD: number of the chain, type, place of the head in the mention from 1. What opened last closes first.
    private static string?[] Brackets(ParsedDocument document)
    {
        var marks = new string?[document.Tokens.Length];
        var entityOf = new int[document.Mentions.Length];
        foreach (var entity in document.Entities)
        {
            foreach (var mention in entity.Mentions)
                entityOf[mention] = entity.Index + 1;
        }

        foreach (var mention in document.Mentions)
            marks[mention.FirstToken] += string.Create(CultureInfo.InvariantCulture, $"(e{entityOf[mention.Index]}-{mention.Type}-{mention.HeadToken - mention.FirstToken + 1}{(mention.EndToken == mention.FirstToken + 1 ? ")" : "")}");
        foreach (var mention in document.Mentions.Where(mention => mention.EndToken > mention.FirstToken + 1).OrderByDescending(mention => mention.FirstToken).ThenBy(mention => mention.EndToken))
            marks[mention.EndToken - 1] += string.Create(CultureInfo.InvariantCulture, $"e{entityOf[mention.Index]})");
        return marks;
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
