namespace Parley.Tests;

/// <summary>Finds the checkout the tests were built from, and the evaluation data beside it where there is any.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    /// <summary>The evaluation data beside the checkout. It may not be shipped, so tests that need it skip where it is absent.</summary>
    public static string Shared => System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, "..", "shared"));

    public static string RequireShared(params string[] below)
    {
        var path = System.IO.Path.Combine([Shared, .. below]);
        Assert.SkipUnless(File.Exists(path) || Directory.Exists(path), $"The evaluation data {string.Join('/', below)} is not beside this checkout.");
        return path;
    }

    private static string Find()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(System.IO.Path.Combine(directory.FullName, "Parley.slnx")))
            directory = directory.Parent;
        return directory?.FullName ?? throw new DirectoryNotFoundException("Parley.slnx is in no folder above the test program.");
    }
}
