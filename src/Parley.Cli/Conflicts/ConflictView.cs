using System.Collections.Immutable;
using System.Globalization;
using Parley.Analysis.Files;
using Parley.Analysis.Graph;
using Parley.Cli.Output;
using Parley.Reading;

namespace Parley.Cli.Conflicts;

/// <summary>A conflict worked out, with the names people read it by.</summary>
internal sealed class ConflictView(ConflictFile file, ConflictGraph graph)
{
    public ConflictFile File { get; } = file;

    public ConflictGraph Graph { get; } = graph;

    public ModelNames Names { get; } = new(file);

    /// <summary>Number of a node as the literature has it: states by ascending decimal value from 1, coalesced states after them.</summary>
    public static int Number(int node) => node + 1;

    public string Label(int node) => Names.Label(Graph.Space.PatternOf(node));

    /// <summary>"5 (blockade)" for a sentence.</summary>
    public string Mention(int node) => string.Create(CultureInfo.InvariantCulture, $"{Number(node)} ({Label(node)})");

    public string Maker(int maker) => Graph.Model.DecisionMakers[maker].Name;

    /// <summary>Columns that tell which state a row is about.</summary>
    public ImmutableArray<string> Columns => ["state", "name", .. Names.Options];

    /// <summary>The cells under <see cref="Columns"/>: its number; the name the file gives it, if any; for each option Y, N, or – where a coalesced state leaves an option open.</summary>
    public ImmutableArray<Cell> Cells(int node) =>
        [Cell.Of(Number(node)), Cell.Of(Names.GivenName(Graph.Space.PatternOf(node))), .. Graph.Space.TextOf(node).Select(letter => Cell.Of(letter == '-' ? "–" : letter.ToString()))];

    /// <summary>Finds a state by number, name, letters, or options joined by "and".</summary>
    /// <exception cref="ProblemException">No state, or more than one, is meant.</exception>
    public int Find(string text) => new StateFinder(this).Find(text);

    /// <param name="text">Null for the status quo.</param>
    /// <exception cref="ProblemException">No state, or more than one, is meant; or the file tells no status quo, or one that is not possible (PLY0712).</exception>
    public int FindOrStatusQuo(string? text)
    {
        if (text is not null)
            return Find(text);
        if (Graph.Model.StatusQuo is { } state && Graph.Space.NodeOf(state) is >= 0 and var node)
            return node;
        throw new ProblemException(new Problem(
            "PLY0712", "the status quo", Graph.Model.StatusQuo is null ? "the file tells none" : "it is not possible by the rules", "\"status-quo\" in the file, or a state on the command line", "name a state"));
    }
}
