using Parley.Analysis.Files;

namespace Parley.Tests.Analysis.Files;

/// <summary>The published conflicts that ship with the program.</summary>
internal static class CaseFiles
{
    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.yaml").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    public static string Folder => Path.Combine(RepositoryRoot.Path, "cases");

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".yaml"));

    public static ConflictFile Read(string name) => ModelFile.Read(Text(name), name + ".yaml");
}
