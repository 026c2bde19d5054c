using System.Collections.Immutable;
using System.CommandLine;

namespace Parley.Cli.Commands;

/// <summary>A command with examples for its help.</summary>
internal abstract class ParleyCommand(string name, string description) : Command(name, description)
{
    /// <summary>At least one.</summary>
    public abstract ImmutableArray<Example> Examples { get; }
}
