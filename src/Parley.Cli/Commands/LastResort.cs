using System.Globalization;
using System.Reflection;
using Parley.Reading;

namespace Parley.Cli.Commands;

/// <summary>Words for an error nobody foresaw: no stack trace, and everything a report needs.</summary>
internal static class LastResort
{
    private const string ProblemCode = "PLY0599";

    public static Problem Describe(Exception exception, IEnumerable<string> arguments)
    {
        var root = exception is AggregateException { InnerException: { } inner } ? inner : exception;
        return root switch
        {
            OutOfMemoryException => new Problem(
                "PLY0506", "this run", "the memory is used up", "a run needs about 400 MB for large folders", "read fewer files at a time"),
            UnauthorizedAccessException or IOException => new Problem(
                "PLY0507", "a file", root.Message, "files and folders this user may read and write", "check path, permission and free space"),
            _ => Unforeseen(root, arguments),
        };
    }

    private static Problem Unforeseen(Exception exception, IEnumerable<string> arguments)
    {
        var version = typeof(LastResort).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
        return new Problem(
            ProblemCode,
            string.Create(CultureInfo.InvariantCulture, $"parley {version}: {string.Join(' ', arguments)}"),
            $"an error nobody foresaw: {exception.GetType().Name} in {exception.TargetSite?.DeclaringType?.Name ?? "unknown"}.{exception.TargetSite?.Name}: {exception.Message}",
            "this is a defect of Parley",
            "report this line and, if you may share it, the file being read");
    }
}
