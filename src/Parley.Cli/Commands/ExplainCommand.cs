using System.Collections.Immutable;
using System.CommandLine;
using Parley.Cli.Configuration;
using Parley.Cli.Output;
using Parley.Cli.Pipeline;
using Parley.Language.Parsing;
using Parley.Reading;
using Parley.Record;
using Parley.Record.Events;

namespace Parley.Cli.Commands;

/// <summary><c>parley explain</c>: what one fact rests on.</summary>
internal sealed class ExplainCommand : ParleyCommand
{
    /// <summary>What it does, as help says it.</summary>
    public const string Does = "Show what one fact rests on: its rule, who says so, and every piece of evidence.";

    private readonly Terminal _terminal;
    private readonly Argument<string> _fact = new("FACT") { Description = "The fact's id, or how it begins." };
    private readonly Option<string?> _record = CommandOptions.Record();
    private readonly Option<bool> _tree = new("--tree") { Description = "Draw the tree of the sentence, too." };

    public ExplainCommand(Terminal terminal)
        : base("explain", Does)
    {
        _terminal = terminal;
        Add(_fact);
        Add(_record);
        Add(_tree);
        SetAction(Run);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("parley explain 3f2a", "Shows the fact whose id begins so."),
        new("parley explain 3f2a --tree", "Draws the tree its rule looked at, as well."),
    ];

    private int Run(ParseResult parsed)
    {
        var settings = Settings.Load(_terminal);
        using var record = RecordFile.OpenReadOnly(_terminal.Resolve(CommandOptions.RecordOf(parsed, _record, settings)));
        var found = record.Explain(parsed.GetRequiredValue(_fact));
        foreach (var fact in found)
        {
            _terminal.Out.Write($"{fact.Kind} {fact.Id}\n  claim     {fact.Claim}\n  modality  {fact.Modality}\n  says      {fact.Source ?? fact.Attribution}\n  rule      {fact.Coder}: {fact.Rule}\n  sentence  {Plain.Line(fact.Sentence)}\n");
            foreach (var (role, quote, start, end) in fact.Evidence)
                _terminal.Out.Write($"  {role,-9} {start}-{end} \"{Plain.Line(quote)}\"\n");
            if (parsed.GetValue(_tree))
                SentenceTree.Write(new EnglishPipeline(LanguageModel.Load(_terminal)).Parse(PlainText.Document("explained", fact.Sentence)), _terminal.Out);
        }

        if (found.IsEmpty)
            _terminal.Say($"parley: no fact begins with {parsed.GetRequiredValue(_fact)}");
        return found.IsEmpty ? ExitCode.Failed : ExitCode.Done;
    }
}
