using Parley.Training.Names;

var corpora = new NameCorpora(args[0]);
foreach (var group in corpora.UnerDev().Concat(corpora.Re3d(1, 2, 3, 4)).Concat(corpora.Others()).GroupBy(sentence => sentence.Corpus, StringComparer.Ordinal))
{
    var names = group.SelectMany(sentence => Parley.Language.Names.NameLabels.Entities(sentence.Labels).Select(name => (name.Type, Text: string.Join(' ', sentence.Tokens.Skip(name.FirstToken).Take(name.EndToken - name.FirstToken))))).ToList();
    Console.WriteLine($"{group.Key}: {group.Count()} sentences, {group.Sum(sentence => sentence.Tokens.Count)} tokens; {string.Join(", ", names.CountBy(name => name.Type))}");
    foreach (var type in names.GroupBy(name => name.Type))
        Console.WriteLine($"    {type.Key}: {string.Join(" | ", type.Where((_, i) => i % Math.Max(1, type.Count() / 25) == 0).Select(name => name.Text))}");
}
