using System.Collections.Immutable;
using System.Globalization;
using Parley.Reading;

namespace Parley.Analysis.Files;

/// <summary>What was found wrong with one file so far. Reading goes on after a problem, to name as many at once as make sense.</summary>
internal sealed class FileProblems(string file)
{
    /// <summary>More problems than these help nobody.</summary>
    private const int Most = 20;

    private readonly ImmutableArray<Problem>.Builder _found = ImmutableArray.CreateBuilder<Problem>();

    public string File => file;

    public bool Any => _found.Count > 0;

    /// <exception cref="ModelFileException">Twenty problems were found.</exception>
    public void Add(string code, YamlItem? at, string found, string allowed, string advice)
    {
        _found.Add(new Problem(code, Where(at), found, allowed, advice));
        if (_found.Count >= Most)
            throw new ModelFileException(_found.ToImmutable());
    }

    /// <summary>A value that is not of the kind needed.</summary>
    public void Wrong(YamlItem at, string what, string allowed) =>
        Add("PLY0705", at, $"{what} is {at.Kind}", $"allowed: {allowed}", "write it so");

    /// <summary>A name that nothing in the file has.</summary>
    public void Unknown(YamlItem at, string kind, string name, IEnumerable<string> names) =>
        Add("PLY0706", at, $"no {kind} is called \"{name}\"{DidYouMean(name, names)}", Names(names), "correct the name, or add it to the file");

    /// <exception cref="ModelFileException">Some problem was found.</exception>
    public void ThrowIfAny()
    {
        if (Any)
            throw new ModelFileException(_found.ToImmutable());
    }

    public string Where(YamlItem? at) => at is not { Line: > 0 } ? file : string.Create(CultureInfo.InvariantCulture, $"{file}, line {at.Line}");

    public static string DidYouMean(string name, IEnumerable<string> names) => NearestName.Of(name, names) is { } near ? $"; did you mean \"{near}\"?" : "";

    private static string Names(IEnumerable<string> names)
    {
        const int shown = 12;
        var all = names.ToList();
        return all.Count == 0 ? "there is none of the kind" : "there are: " + string.Join(", ", all.Take(shown)) + (all.Count > shown ? string.Create(CultureInfo.InvariantCulture, $" and {all.Count - shown} more") : "");
    }
}
