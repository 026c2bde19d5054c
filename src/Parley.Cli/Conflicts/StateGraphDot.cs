using System.Globalization;
using Parley.Analysis.Graph.Orders;

namespace Parley.Cli.Conflicts;

/// <summary>The state graph in Graphviz' DOT language: a node for each state, an arc for each move; moves their mover likes are drawn through, others dashed.</summary>
internal sealed class StateGraphDot(ConflictView view, IReadOnlyDictionary<int, string> holds)
{
    // A palette that colour-blind readers tell apart (Okabe and Ito 2008).
    private static readonly string[] Colours = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000"];

    /// <param name="onlyImprovements">Leave out moves their mover does not like.</param>
    public void Write(TextWriter output, bool onlyImprovements)
    {
        output.Write("digraph conflict {\n  node [shape=box, fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\"];\n");
        if (view.Graph.Model.Title.Length > 0)
            output.Write($"  label={Quoted(view.Graph.Model.Title)};\n");
        for (var node = 0; node < view.Graph.Count; node++)
            output.Write($"  {Id(node)} [label={Quoted($"{ConflictView.Number(node)} {view.Label(node)}\n{view.Graph.Space.TextOf(node)}")}{(holds.TryGetValue(node, out var by) ? $", style=filled, fillcolor=\"#E8F4E8\", tooltip={Quoted(by)}" : "")}];\n");
        for (var node = 0; node < view.Graph.Count; node++)
        {
            for (var maker = 0; maker < view.Graph.MakerCount; maker++)
                WriteMoves(output, maker, node, onlyImprovements);
        }

        output.Write("}\n");
    }

    private void WriteMoves(TextWriter output, int maker, int node, bool onlyImprovements)
    {
        foreach (var end in view.Graph.Moves[maker].From(node))
        {
            var isBetter = view.Graph.Orders[maker].Compare(end, node) == Comparison.Better;
            if (isBetter || !onlyImprovements)
                output.Write($"  {Id(node)} -> {Id(end)} [color=\"{Colours[maker % Colours.Length]}\", tooltip={Quoted(view.Maker(maker))}{(isBetter ? "" : ", style=dashed")}];\n");
        }
    }

    private static string Id(int node) => string.Create(CultureInfo.InvariantCulture, $"s{ConflictView.Number(node)}");

    private static string Quoted(string text) =>
        "\"" + string.Join("\\n", text.Split('\n').Select(line => Plain.Line(line).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal))) + "\"";
}
