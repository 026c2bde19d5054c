using System.Text;
using Parley.Coding;
using Parley.Coding.Gazetteers;

namespace Parley.Cli.Evaluation.Gold;

/// <summary>Whether words name the actor that is marked. Letter case, diacritics, dots, articles and a possessive ending do not count, nor the order of words round "of".</summary>
public static class NameAgreement
{
    private static readonly string[] Articles = ["the ", "a ", "an "];
    private static readonly string[] Joints = ["of", "the", "in", "for"];

    /// <summary>One of the names is a name of the other.</summary>
    public static bool IsSame(GoldActor marked, Actor found)
    {
        var names = found.Aliases.Append(found.Name).Select(Words).ToHashSet(StringComparer.Ordinal);
        return marked.Names.Any(name => names.Contains(Words(name)));
    }

    /// <summary>A name of the marked actor stands, as whole words, in the words that name a source.</summary>
    public static bool IsNamedIn(GoldActor marked, IEnumerable<string> words) =>
        words.Select(Fold).Any(text => marked.Names.Any(name => Contains(text, Fold(name))));

    // "Dissidents of the front" and "the front's dissidents" are one name.
    private static string Words(string name) =>
        string.Join(' ', Fold(name).Split(' ').Where(word => !Joints.Contains(word)).Order(StringComparer.Ordinal));

    private static bool Contains(string text, string name) => name.Length > 1 && $" {text} ".Contains($" {name} ", StringComparison.Ordinal);

    /// <summary>Words in the form they are compared in, one space between them.</summary>
    internal static string Fold(string words)
    {
        var folded = new StringBuilder();
        foreach (var word in words.Split([' ', '\u00a0', ',', ';', '-', '–', '—', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries))
        {
            var plain = NameFolding.Fold(word.Replace("’", "'", StringComparison.Ordinal)).Replace(".", "", StringComparison.Ordinal);
            folded.Append(folded.Length == 0 ? "" : " ").Append(plain.EndsWith("'s", StringComparison.Ordinal) ? plain[..^2] : plain.TrimEnd('\''));
        }

        var text = folded.ToString();
        var article = Array.Find(Articles, start => text.StartsWith(start, StringComparison.Ordinal));
        return article is null ? text : text[article.Length..];
    }
}
