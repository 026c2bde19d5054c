namespace Parley.Cli.Output;

/// <summary>How lists are written.</summary>
public enum OutputFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>One array of objects.</summary>
    Json,

    /// <summary>One object a line.</summary>
    Jsonl,

    /// <summary>RFC 4180, UTF-8, with a header.</summary>
    Csv,

    /// <summary>A pipe table.</summary>
    Markdown,
}
