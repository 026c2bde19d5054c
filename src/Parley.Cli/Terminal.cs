namespace Parley.Cli;

/// <summary>What a command sees of the world around it: streams, widths, environment, directory and clock. Commands never ask <see cref="Console"/> themselves.</summary>
/// <remarks>Standard output is data, standard error is progress and messages.</remarks>
public sealed class Terminal
{
    /// <summary>Width of tables and pages where the output is not a terminal and a width must be chosen.</summary>
    public const int PlainWidth = 100;

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Opened only by a command that reads "-".</summary>
    public Func<Stream> OpenInput { get; init; } = static () => Stream.Null;

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>Columns of the terminal; meaningless where the output is none.</summary>
    public int Width { get; init; } = PlainWidth;

    /// <summary>The value of an environment variable, or null; an empty variable counts as absent.</summary>
    public Func<string, string?> Environment { get; init; } = static _ => null;

    public string Directory { get; init; } = ".";

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>True where colour is welcome: a terminal, and <c>NO_COLOR</c> not set.</summary>
    public bool HasColour => IsOutputTerminal && Environment("NO_COLOR") is null;

    /// <summary>A path as the user wrote it, seen from <see cref="Directory"/>.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, Path.GetFullPath(Directory));

    public void Say(string message) => Error.WriteLine(Plain.Line(message));
}
