namespace Parley.Acceptance;

internal sealed record ProcessRun(int ExitCode, string Output, string Error);
