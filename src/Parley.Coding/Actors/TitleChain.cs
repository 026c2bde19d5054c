namespace Parley.Coding.Actors;

/// <summary>A run of title words: "Deputy Prime Minister and Foreign Minister", "Lt. Gen.".</summary>
/// <param name="End">Index after the last atom that is an office or a rank.</param>
/// <param name="Sector">PLOVER sector of its bearer, or null.</param>
/// <param name="IsPlural">Several persons follow: "his counterparts".</param>
internal readonly record struct TitleChain(int End, string? Sector, bool IsPlural);
