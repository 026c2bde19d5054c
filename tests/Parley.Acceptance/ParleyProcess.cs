using System.Diagnostics;

namespace Parley.Acceptance;

/// <summary>The built program, run as a user would run it, in a folder of its own.</summary>
internal sealed class ParleyProcess : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("parley-acceptance-");

    public string Folder => _folder.FullName;

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    public void Write(string name, string text)
    {
        var path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public ProcessRun Run(params string[] arguments) => ToItsEnd(Start("dotnet", [Program, .. arguments]));

    /// <summary>Runs where no file may grow beyond a size.</summary>
    public ProcessRun RunLimited(int kibibytes, params string[] arguments) =>
        ToItsEnd(Start("/bin/bash", ["-c", $"trap '' XFSZ; ulimit -f {kibibytes}; exec dotnet \"$@\"", "parley", Program, .. arguments]));

    private static ProcessRun ToItsEnd(Process started)
    {
        using var process = started;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProcessRun(process.ExitCode, output, error.Result);
    }

    /// <summary>Runs until it ends, or kills it (SIGKILL, no chance to clean up) after the delay.</summary>
    public void RunAndKill(TimeSpan after, params string[] arguments)
    {
        using var process = Start("dotnet", [Program, .. arguments]);
        process.ErrorDataReceived += static (_, _) => { };
        process.OutputDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        if (process.WaitForExit(after))
            return;
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Runs, and sends the signal of Ctrl-C (SIGINT) after the delay.</summary>
    /// <exception cref="TimeoutException">It went on for a minute after the signal, as a program does whose parent ignores SIGINT.</exception>
    public ProcessRun RunAndInterrupt(TimeSpan after, params string[] arguments)
    {
        using var process = Start("dotnet", [Program, .. arguments]);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(after))
        {
            using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            kill.WaitForExit();
            StopsWithin(TimeSpan.FromMinutes(1), process);
        }

        process.WaitForExit();
        return new ProcessRun(process.ExitCode, output.Result, error.Result);
    }

    private static void StopsWithin(TimeSpan limit, Process process)
    {
        if (process.WaitForExit(limit))
            return;
        process.Kill();
        throw new TimeoutException($"The program went on for {limit} after SIGINT. It takes no notice where the tests were started with that signal ignored, as under nohup: start them in the foreground.");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Process Start(string program, string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = Folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        RedirectStandardInput = true,
        UseShellExecute = false,
        Environment = { ["NO_COLOR"] = "1", ["PARLEY_RECORD"] = null, ["PARLEY_FORMAT"] = null, ["DOTNET_EnableWriteXorExecute"] = "0" },
    })!;

    // The tests and the program are built with the same configuration: bin/<configuration>/net10.0.
    private static string Program { get; } = FindProgram();

    private static string FindProgram()
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(System.IO.Path.DirectorySeparatorChar));
        var root = own;
        while (root is not null && !File.Exists(System.IO.Path.Combine(root.FullName, "Parley.slnx")))
            root = root.Parent;
        var program = System.IO.Path.Combine(root!.FullName, "src", "Parley.Cli", "bin", own.Parent!.Name, own.Name, "parley.dll");
        return File.Exists(program) ? program : throw new FileNotFoundException("Build the program first.", program);
    }
}
