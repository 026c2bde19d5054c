using System.CommandLine;

namespace Parley.Cli.Commands;

/// <summary>What the list of commands says of one, and how it is made.</summary>
/// <param name="Argument">The name of its first argument, where it has one.</param>
internal sealed record CommandOutline(string Name, string Description, Func<Terminal, ParleyCommand> Make, string? Argument = null)
{
    /// <summary>A command to be listed, not to be run.</summary>
    public Command Only()
    {
        var command = new Command(Name, Description);
        if (Argument is not null)
            command.Add(new Argument<string>(Argument));
        return command;
    }
}
