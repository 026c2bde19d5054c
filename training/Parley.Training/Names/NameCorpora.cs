namespace Parley.Training.Names;

/// <summary>Every corpus of names under one data folder, and the texts that may not be trained on.</summary>
/// <param name="Folder">The folder that holds <c>ner</c>, <c>re3d</c> and <c>ud</c>.</param>
/// <param name="Marks">The folder of what was marked for Parley: <c>names-ewt.tsv</c>, <c>references-ewt.tsv</c> and texts in <c>references</c>.</param>
public sealed record NameCorpora(string Folder, string Marks = NameCorpora.UsualMarks)
{
    /// <summary>Where the marks lie, seen from the root of the repository.</summary>
    public const string UsualMarks = "training/marks";

    private const string EwtTrain = "ud/UD_English-EWT/en_ewt-ud-train.conllu";
    private const string UnerTrain = "ner/uner-ewt/en_ewt-ud-train.iob2";

    public IReadOnlyList<LabelledSentence> UnerDev() =>
        [.. Columns(ColumnCorpus.Uner, "ner/uner-ewt/en_ewt-ud-dev.iob2").Select(sentence => sentence with { HasLoosePremises = true })];

    /// <summary>
    /// Names in the training part of EWT: those of Universal NER where the folder holds its file, otherwise those marked for Parley by its guidelines.
    /// </summary>
    public IReadOnlyList<LabelledSentence> EwtNames() =>
        File.Exists(At(UnerTrain)) ? Columns(ColumnCorpus.Uner, UnerTrain) : [.. StandoffMarks.Read(Path.Combine(Marks, "names-ewt.tsv"), At(EwtTrain), ColumnCorpus.Uner.Name)];

    /// <summary>References of any form marked for Parley in some documents of EWT's training part, by the habits of re3d.</summary>
    public IReadOnlyList<LabelledSentence> EwtReferences() => [.. StandoffMarks.Read(Path.Combine(Marks, "references-ewt.tsv"), At(EwtTrain), Re3dCorpus.Name)];

    /// <summary>Texts written for Parley, with their references.</summary>
    public IReadOnlyList<LabelledSentence> Written() => [.. MarkedTexts.Read(Path.Combine(Marks, "references"))];

    /// <summary>For scoring only.</summary>
    public IReadOnlyList<LabelledSentence> UnerTest() => Columns(ColumnCorpus.Uner, "ner/uner-ewt/en_ewt-ud-test.iob2");

    /// <summary>The documents of re3d whose part is one of those given.</summary>
    public IReadOnlyList<LabelledSentence> Re3d(params int[] parts) =>
        [.. Directory.EnumerateDirectories(At("re3d")).Order(StringComparer.Ordinal).SelectMany(Re3dCorpus.Read).Where(sentence => parts.Contains(Re3dCorpus.PartOf(sentence.Document)))];

    /// <summary>What may be trained on besides Universal NER and re3d, without any sentence that a test holds.</summary>
    public IReadOnlyList<LabelledSentence> Others() => WithoutTests(
    [
        .. Columns(ColumnCorpus.Wikigold, "ner/wikigold/CONLL-format/data/wikigold.conll.txt"),
        .. Columns(ColumnCorpus.Wnut, "ner/wnut17/wnut17train.conll"),
        .. Columns(ColumnCorpus.Wnut, "ner/wnut17/emerging.dev.conll"),
        .. Columns(ColumnCorpus.CrossPolitics, "ner/crossner/ner_data/politics/train.txt"),
        .. Columns(ColumnCorpus.CrossPolitics, "ner/crossner/ner_data/politics/dev.txt"),
        .. Columns(ColumnCorpus.CrossPolitics, "ner/crossner/ner_data/politics/test.txt"),
        .. Gum(GumCorpus.Read),
    ]);

    /// <summary>References of any form in GUM, without any sentence that a test holds.</summary>
    public IReadOnlyList<LabelledSentence> GumReferences() => WithoutTests(Gum(GumCorpus.ReadReferences));

    /// <summary>For watching a training run: names the network was never told of, by a convention it knows.</summary>
    public IReadOnlyList<LabelledSentence> WnutTest() => Columns(ColumnCorpus.Wnut, "ner/wnut17/emerging.test.annotated");

    /// <summary>Drops sentences of five tokens or more that occur in a test text: short ones ("Thank you.") occur everywhere.</summary>
    public IReadOnlyList<LabelledSentence> WithoutTests(IEnumerable<LabelledSentence> sentences)
    {
        var tests = UnerTest().Concat(Re3d(0)).Select(sentence => sentence.Key).ToHashSet(StringComparer.Ordinal);
        tests.UnionWith(File.ReadLines(At("ud/UD_English-PUD/en_pud-ud-test.conllu"))
            .Where(line => line.StartsWith("# text = ", StringComparison.Ordinal))
            .Select(line => string.Concat(line["# text = ".Length..].Where(char.IsLetterOrDigit)).ToLowerInvariant()));
        return [.. sentences.Where(sentence => sentence.Tokens.Count < 5 || !tests.Contains(sentence.Key))];
    }

    private List<LabelledSentence> Gum(Func<TextReader, IEnumerable<LabelledSentence>> read)
    {
        var all = new List<LabelledSentence>();
        foreach (var part in new[] { "train", "dev" })
        {
            using var reader = File.OpenText(At($"ud/UD_English-GUM-permissive/en_gumperm-ud-{part}.conllu"));
            all.AddRange(read(reader));
        }

        return all;
    }

    private List<LabelledSentence> Columns(ColumnCorpus corpus, string file)
    {
        using var reader = File.OpenText(At(file));
        return [.. corpus.Read(reader)];
    }

    private string At(string file) => Path.Combine(Folder, file);
}
