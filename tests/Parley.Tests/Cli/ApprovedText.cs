using System.Text;

namespace Parley.Tests.Cli;

/// <summary>
/// Compares what the program writes with a file someone looked at. A mismatch leaves <c>NAME.received.EXT</c> beside it;
/// <c>PARLEY_APPROVE=1</c> in the environment takes what was received as approved.
/// </summary>
internal static class ApprovedText
{
    public static void Check(string name, string received, string extension = "txt") =>
        CheckFile(Path.Combine(RepositoryRoot, "tests", "Parley.Tests", "Approved"), $"{name}.approved.{extension}", $"{name}.received.{extension}", received);

    public static void CheckFile(string folder, string approvedName, string receivedName, string received)
    {
        var approvedPath = Path.Combine(folder, approvedName);
        var receivedPath = Path.Combine(folder, receivedName);
        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath) : "";
        if (approved == received)
        {
            File.Delete(receivedPath);
            return;
        }

        var isApproving = Environment.GetEnvironmentVariable("PARLEY_APPROVE") == "1";
        File.WriteAllText(isApproving ? approvedPath : receivedPath, received, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (!isApproving)
            Assert.Fail($"{approvedName} is not what was written. Compare it with {receivedPath}.\n{FirstDifference(approved, received)}");
    }

    public static string RepositoryRoot { get; } = FindRoot();

    private static string FirstDifference(string approved, string received)
    {
        var left = approved.Split('\n');
        var right = received.Split('\n');
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
            line++;
        return $"line {line + 1}\napproved: {left.ElementAtOrDefault(line)}\nreceived: {right.ElementAtOrDefault(line)}";
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("Parley.slnx is in no folder above the tests.");
        return folder.FullName;
    }
}
