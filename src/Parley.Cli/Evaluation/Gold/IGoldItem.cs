namespace Parley.Cli.Evaluation.Gold;

/// <summary>Something a person marked in a text.</summary>
public interface IGoldItem
{
    /// <summary>A careful reader may or may not count it: finding it is no error, missing it is none either.</summary>
    bool IsOptional { get; }
}
