using System.Text.RegularExpressions;

namespace Parley.Tests.Architecture;

/// <summary>A source file as the structure tests see it: its project, its folder and the namespaces it opens.</summary>
internal sealed partial record SourceFile(string Project, string Folder, string Path, IReadOnlyList<string> Opens)
{
    public static IEnumerable<SourceFile> All()
    {
        var source = System.IO.Path.Combine(RepositoryRoot.Path, "src");
        foreach (var project in Directory.EnumerateDirectories(source).Order(StringComparer.Ordinal))
        {
            foreach (var path in Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var relative = System.IO.Path.GetRelativePath(project, path).Replace('\\', '/');
                if (!relative.StartsWith("obj/", StringComparison.Ordinal) && !relative.StartsWith("bin/", StringComparison.Ordinal))
                    yield return Read(System.IO.Path.GetFileName(project), relative, path);
            }
        }
    }

    private static SourceFile Read(string project, string relative, string path)
    {
        var folder = relative.Contains('/', StringComparison.Ordinal) ? relative[..relative.LastIndexOf('/')] : "";
        var opens = Named().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).ToList();
        return new SourceFile(project, folder, relative, opens);
    }

    // Both "using Parley.X.Y;" and "Parley.X.Y.Type" written out: an edge either way.
    [GeneratedRegex(@"(?<![\w.])(?:using\s+(?:static\s+)?)?(Parley(?:\.[A-Z]\w*)+)")]
    private static partial Regex Named();
}
