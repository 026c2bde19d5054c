using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>The words for a group: the noun with what stands before it, article left out ("senior Turkish officials").</summary>
internal static class GroupPhrase
{
    public static string Of(ParsedDocument parsed, int noun)
    {
        var first = noun;
        while (first > 0 && (parsed.Tokens[first - 1].Head == noun || (parsed.Tokens[first - 1].Head > first - 1 && parsed.Tokens[first - 1].Head <= noun))
            && parsed.Tokens[first - 1].Deprel is not ("det" or "case" or "cc" or "mark" or "punct" or "advmod"))
            first--;
        return string.Join(' ', parsed.Document.Text[parsed.Tokens[first].Span.Start..parsed.Tokens[noun].Span.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
