using System.Globalization;
using System.Text;

namespace Parley.Acceptance;

/// <summary>A long run of the engine ends at Ctrl-C, in words and with its own exit code.</summary>
public sealed class InterruptedModelTests
{
    private const int Interrupted = 130;

    [Fact]
    public void A_long_solution_ends_when_interrupted()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent by kill.");
        using var parley = new ParleyProcess();
        parley.Write("large.yaml", Large());

        var run = parley.RunAndInterrupt(TimeSpan.FromSeconds(2), "model", "solve", "large.yaml", "--all", "--memory", "8GB");

        Assert.Equal(Interrupted, run.ExitCode);
        Assert.Contains("stopped", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    // Five decision makers with five options each: 33 million states.
    private static string Large()
    {
        var text = new StringBuilder("parley-model: 1\ndecision-makers:\n");
        for (var maker = 0; maker < 5; maker++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - name: Party {maker}\n    options: [{string.Join(", ", Enumerable.Range(0, 5).Select(option => $"Act {maker}{option}"))}]\n    preferences:\n      priorities:\n");
            for (var other = 0; other < 5; other++)
                text.Append(CultureInfo.InvariantCulture, $"        - Act {other}{maker} if not Act {maker}{other}\n");
        }

        return text.ToString();
    }
}
