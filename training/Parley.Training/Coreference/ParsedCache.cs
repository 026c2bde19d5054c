using Parley.Language;
using Parley.Language.Conllu;
using Parley.Language.Parsing;

namespace Parley.Training.Coreference;

/// <summary>Documents parsed once and kept as CoNLL-U, because parsing takes longer than training.</summary>
internal sealed class ParsedCache(EnglishModel model, string folder)
{
    private readonly EnglishPipeline _pipeline = new(model);

    public ParsedDocument Get(string name, Func<ParsedDocument> segmented)
    {
        var file = Path.Combine(folder, name + ".conllu");
        if (!File.Exists(file))
        {
            using var writer = new StreamWriter(file) { NewLine = "\n" };
            ConlluWriter.Write(_pipeline.AnnotateSentences(segmented()), writer);
        }

        using var reader = File.OpenText(file);
        return WithNames(ConlluReader.Read(reader, name), file);
    }

    private static ParsedDocument WithNames(ParsedDocument parsed, string file)
    {
        var misc = File.ReadLines(file).Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])).Select(line => line[(line.LastIndexOf('\t') + 1)..].Split('|')).ToList();
        return new ParsedDocument(parsed.Document, parsed.Tokens, parsed.Sentences)
        {
            Layers = parsed.Layers | Layers.Names,
            Names = [.. Read(misc, "Name=")],
            References = [.. Read(misc, "Reference=")],
        };
    }

    private static IEnumerable<NamedEntity> Read(List<string[]> misc, string key)
    {
        var (start, type) = (-1, EntityType.Person);
        for (var i = 0; i <= misc.Count; i++)
        {
            var mark = i < misc.Count ? Array.Find(misc[i], part => part.StartsWith(key, StringComparison.Ordinal))?[key.Length..] : null;
            if (start >= 0 && mark?[0] != 'I')
            {
                yield return new NamedEntity(type, start, i);
                start = -1;
            }

            if (mark?[0] == 'B')
                (start, type) = (i, Enum.Parse<EntityType>(mark[2..]));
        }
    }
}
