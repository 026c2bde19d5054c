namespace Parley.Reading.Intake;

/// <summary>The files below a folder, in ordinal order of their names. Each folder is entered once, however it is linked.</summary>
internal sealed class FolderWalker
{
    private readonly HashSet<string> _entered = new(StringComparer.Ordinal);

    /// <summary>Paths of files to read, or what kept a folder from being read.</summary>
    public IEnumerable<(string? File, Problem? Problem)> Files(string folder)
    {
        var real = RealPath(folder);
        if (!_entered.Add(real))
        {
            yield return (null, ReadProblems.Loop(folder, real));
            yield break;
        }

        var (entries, problem) = Entries(folder);
        if (problem is not null)
            yield return (null, problem);
        var others = new List<string>();
        foreach (var entry in entries)
        {
            if (Directory.Exists(entry))
            {
                foreach (var found in Files(entry))
                    yield return found;
            }
            else if (FormatSniffer.ByName(entry) is null)
            {
                others.Add(Path.GetExtension(entry).ToLowerInvariant());
            }
            else
            {
                yield return (entry, null);
            }
        }

        if (others.Count > 0)
            yield return (null, OtherKinds(folder, others));
    }

    // A link that leads nowhere stands in the listing and is named when it is opened.
    private static (IReadOnlyList<string> Entries, Problem? Problem) Entries(string folder)
    {
        try
        {
            return ([.. Directory.EnumerateFileSystemEntries(folder).Where(entry => !Path.GetFileName(entry).StartsWith('.')).Order(StringComparer.Ordinal)], null);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return ([], ReadProblems.Unreadable(folder, reason.Message));
        }
    }

    private static string RealPath(string folder)
    {
        try
        {
            return Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        }
        catch (IOException)
        {
            return Path.GetFullPath(folder);
        }
    }

    private static Problem OtherKinds(string folder, List<string> extensions)
    {
        var kinds = extensions.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(extension => extension.Length == 0 ? "no ending" : extension).ToList();
        return ReadProblems.OtherKinds(folder, extensions.Count, string.Join(", ", kinds.Take(5)) + (kinds.Count > 5 ? ", …" : ""));
    }
}
