namespace Parley.Cli;

/// <summary>How a run ended, as the shell sees it.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something could not be read, or nothing was found; the rest was done.</summary>
    public const int Failed = 1;

    /// <summary>The command, an option or the configuration is wrong; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>Stopped by Ctrl-C or a signal; what was finished is kept.</summary>
    public const int Interrupted = 130;
}
