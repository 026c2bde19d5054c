namespace Parley.Cli.Briefs;

/// <summary>What one outlet contributes.</summary>
/// <param name="Outlet">Its name, or null for documents that name none.</param>
/// <param name="Copies">Of its documents, near-copies of another one.</param>
public sealed record OutletLine(string? Outlet, int Documents, int Copies, int Claims, int Anonymous);
