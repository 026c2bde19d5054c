using Microsoft.Extensions.Time.Testing;
using Parley.Cli;
using Parley.Cli.Commands;

namespace Parley.Tests.Cli;

/// <summary>Runs a command line inside the test, in a folder of its own that is gone afterwards.</summary>
internal sealed class CommandRun : IDisposable
{
    private readonly Dictionary<string, string> _environment = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("parley-").FullName;

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string Input { get; set; } = "";

    public CommandRun With(string variable, string value)
    {
        _environment[variable] = value;
        return this;
    }

    public CommandRun File(string name, string text)
    {
        System.IO.File.WriteAllText(Path.Combine(Folder, name), text);
        return this;
    }

    /// <summary>Full path of a file in the folder: the readers of files know the process's directory only.</summary>
    public string At(string name) => Path.Combine(Folder, name);

    public string Text(string name) => System.IO.File.ReadAllText(Path.Combine(Folder, name));

    public int Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(arguments, new Terminal
        {
            Out = output,
            Error = error,
            OpenInput = () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Input)),
            Environment = name => _environment.GetValueOrDefault(name),
            Directory = Folder,
            Clock = new FakeTimeProvider(new DateTimeOffset(2025, 1, 2, 3, 4, 5, TimeSpan.Zero)),
        });
        (Out, Error) = (output.ToString(), error.ToString());
        return code;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
