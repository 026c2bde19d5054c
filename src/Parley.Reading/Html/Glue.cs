namespace Parley.Reading.Html;

/// <summary>What stands between a piece of text and the one before it.</summary>
internal enum Glue
{
    None,
    Cell,
    Line,
    Block,
}
