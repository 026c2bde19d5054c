using System.Text;
using Parley.Reading;

namespace Parley.Coding.Gazetteers;

/// <summary>Loads the shipped gazetteers and the user's own. A line that cannot be used is named and left out; the rest loads.</summary>
public static class GazetteerLoader
{
    private static readonly string[] ShippedTables = ["countries", "organisations", "groups", "leaders"];

    /// <param name="paths">The user's files, in the format of the shipped ones. An id already known gets the new names beside its own.</param>
    public static GazetteerLoad Load(IEnumerable<string> paths)
    {
        var building = new GazetteerBuilder();
        foreach (var table in ShippedTables)
        {
            using var reader = WordList.Open($"Gazetteers.Data.{table}.tsv");
            building.Read($"{table}.tsv", reader, table == "countries" ? "state" : null);
        }

        foreach (var phrase in WordList.Lines("Gazetteers.Data.not-actors.txt"))
            building.AddNotAnActor(phrase);
        foreach (var path in paths)
            ReadFile(path, building);
        return building.Build();
    }

    private static void ReadFile(string path, GazetteerBuilder building)
    {
        try
        {
            using var reader = new StreamReader(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            building.Read(path, reader, kind: null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            building.Report(new Problem(
                "PLY0305", path, $"the gazetteer cannot be read ({failure.Message})", "a readable text file in UTF-8 is allowed",
                "check the path, its permissions and its encoding"));
        }
    }
}
