using System.Text.RegularExpressions;

namespace Parley.Tests.Architecture;

/// <summary>A code a user meets is explained in the manual, and the manual explains no code that is gone.</summary>
public sealed partial class ProblemManualTests
{
    [Fact]
    public void The_codes_in_the_source_are_the_codes_the_manual_explains()
    {
        var source = Path.Combine(RepositoryRoot.Path, "src");
        var used = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Value)).Distinct().Order(StringComparer.Ordinal);

        var manual = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "problems.md"));

        Assert.Equal(used, Heading().Matches(manual).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\bPLY\d{4}\b")]
    private static partial Regex Code();

    [GeneratedRegex(@"^### (PLY\d{4}) — \S", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
