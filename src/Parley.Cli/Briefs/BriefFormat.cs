namespace Parley.Cli.Briefs;

/// <summary>How a brief is written.</summary>
public enum BriefFormat
{
    /// <summary>Wrapped lines for a terminal or a mail.</summary>
    Text,
    Markdown,

    /// <summary>One file that needs nothing else.</summary>
    Html,
}
