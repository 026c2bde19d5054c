using System.Collections.Immutable;

namespace Parley.Cli.Commands;

/// <summary><c>parley issues</c>: what a person says about issues.</summary>
internal sealed class IssuesCommand : ParleyCommand
{
    /// <summary>What it does, as help says it.</summary>
    public const string Does = "Rename, merge or split issues. Each judgement is appended to the record; nothing is overwritten.";

    public IssuesCommand(Terminal terminal)
        : base("issues", Does)
    {
        Add(new IssuesRenameCommand(terminal));
        Add(new IssuesMergeCommand(terminal));
        Add(new IssuesSplitCommand(terminal));
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("parley issues rename withdraw/troops/ERI \"Eritrean withdrawal\"", "Gives an issue a name."),
        new("parley issues merge stop/fighting ceasefire", "Counts the first issue under the second."),
    ];
}
