namespace Parley.Record.Positions;

/// <summary>What a person does to issues.</summary>
public enum IssueVerdict
{
    Rename,
    Merge,
    Split,
}
