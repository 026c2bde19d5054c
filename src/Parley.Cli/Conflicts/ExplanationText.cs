using System.Globalization;
using Parley.Cli.Output;

namespace Parley.Cli.Conflicts;

/// <summary>An explanation as sentences: plain, or as Markdown.</summary>
internal sealed class ExplanationText(ConflictView view, BasisWords basis, bool isMarkdown)
{

    public void Write(ExplainedState state, TextWriter output)
    {
        output.Write($"{(isMarkdown ? "## " : "")}{Plain($"State {view.Mention(state.Node)}, by {ConceptWords.Of(state.Concept)}{(state.Reading is { } reading ? $", reading {reading.ToString().ToLowerInvariant()}" : "")}")}\n\n");
        output.Write($"{Plain(Options(state.Node))}\n");
        var reasons = new PreferenceReasons(view);
        var sentences = new VerdictSentences(view, reasons);
        foreach (var verdict in state.Verdicts)
        {
            output.Write($"\n{Plain(sentences.Verdict(verdict))}\n");
            if (isMarkdown && !verdict.Improvements.IsEmpty)
                output.Write("\n");
            foreach (var sentence in sentences.Moves(verdict))
                output.Write($"{(isMarkdown ? "- " : "  ")}{Plain(sentence)}\n");
        }

        WriteBlockers(state, output);
        WriteReasons(reasons, output);
    }

    private void WriteReasons(PreferenceReasons reasons, TextWriter output)
    {
        var isFirst = true;
        foreach (var (maker, place, wish, rests) in reasons.Used)
        {
            if (isFirst)
                output.Write($"\nRests on\n{(isMarkdown ? "\n" : "")}");
            output.Write($"{(isMarkdown ? "- " : "  ")}{Plain(string.Create(CultureInfo.InvariantCulture, $"{maker}, wish {place + 1}, {wish}: {basis.Of(rests) ?? "nothing is told"}"))}\n");
            isFirst = false;
        }
    }

    private void WriteBlockers(ExplainedState state, TextWriter output)
    {
        foreach (var blocker in state.Blockers)
        {
            var maker = view.Maker(blocker.Maker);
            if (!blocker.WouldLeave.IsEmpty)
                output.Write($"\n{Plain($"{maker} blocks this outcome: it would leave it, for {string.Join(" or ", blocker.WouldLeave.Select(view.Mention))}.")}\n");
            if (!blocker.HoldsBack.IsEmpty)
                output.Write($"\n{Plain($"{maker} could block this outcome by doing nothing: only its answers keep {string.Join(" and ", blocker.HoldsBack.Select(view.Maker))} from leaving it.")}\n");
        }
    }

    private string Options(int node) => string.Join(", ", view.Names.Options.Zip(view.Graph.Space.TextOf(node), (name, letter) => $"{name}: {(letter == '-' ? '–' : letter)}")) + ".";

    private string Plain(string text) => isMarkdown ? MarkdownText.Escape(text) : Cli.Plain.Line(text);
}
