using System.Text;

namespace Parley.Cli.Commands;

/// <summary>Names of kinds in words: <c>ArmedGroup</c> is "armed group".</summary>
internal static class KindWords
{
    public static string Of<T>(T kind)
        where T : struct, Enum
    {
        var words = new StringBuilder();
        foreach (var letter in kind.ToString())
        {
            if (char.IsUpper(letter) && words.Length > 0)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
