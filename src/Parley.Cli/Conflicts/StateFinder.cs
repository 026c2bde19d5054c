using System.Globalization;
using Parley.Reading;

namespace Parley.Cli.Conflicts;

/// <summary>Finds the state a word on the command line means.</summary>
internal sealed class StateFinder(ConflictView view)
{
    private const int Shown = 5;

    /// <exception cref="ProblemException">No state, or more than one, is meant (PLY0712).</exception>
    public int Find(string text)
    {
        var nodes = FindAll(text);
        return nodes.Count switch
        {
            1 => nodes[0],
            0 => throw Wrong(text, "no possible state is meant: the rules forbid it" + DidYouMean(text)),
            _ => throw Wrong(text, string.Create(CultureInfo.InvariantCulture, $"{nodes.Count:N0} states are meant: {string.Join(", ", nodes.Take(Shown).Select(view.Mention))}{(nodes.Count > Shown ? ", …" : "")}")),
        };
    }

    /// <summary>Every possible state that is meant, by number.</summary>
    /// <exception cref="ProblemException">The text is no way to name a state (PLY0712).</exception>
    public List<int> FindAll(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number >= 1 && number <= view.Graph.Count ? [number - 1] : throw Wrong(text, string.Create(CultureInfo.InvariantCulture, $"states are numbered 1 to {view.Graph.Count:N0}"));
        if (view.Names.FindState(text) is { } pattern)
            return [.. view.Graph.Space.Matching(pattern)];
        throw Wrong(text, "no state has that name, and it is no statement about options" + DidYouMean(text));
    }

    private string DidYouMean(string text) =>
        NearestName.Of(text, view.File.States.Select(state => state.Name).Concat(view.Graph.Model.Coalesced.Select(state => state.Name).OfType<string>())) is { } near ? $"; did you mean \"{near}\"?" : "";

    private static ProblemException Wrong(string text, string found) => new(new Problem(
        "PLY0712", $"the state \"{text}\"", found, "a state's number or name, letters Y, N and - for each option, or options joined by \"and\"", "\"parley model solve FILE --all\" lists the states"));
}
