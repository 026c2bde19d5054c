namespace Parley.Language.Coreference;

/// <summary>One or more than one.</summary>
internal enum Count
{
    Unknown,
    One,
    More,
}
