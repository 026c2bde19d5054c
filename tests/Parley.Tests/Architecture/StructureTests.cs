using System.Xml.Linq;

namespace Parley.Tests.Architecture;

/// <summary>The order between projects, and between the folders of one project.</summary>
public sealed class StructureTests
{
    /// <summary>Each project may refer to those before it; the last ones stand on top and never refer to one another.</summary>
    private static readonly string[] Stages = ["Parley.Reading", "Parley.Language", "Parley.Coding", "Parley.Record", "Parley.Analysis"];

    private static readonly string[] Tops = ["Parley.Cli", "Parley.Web", "Parley.Cluster"];

    private static readonly string[] Forbidden = ["Common", "Shared", "Core", "Utils", "Utilities", "Helpers", "Models", "Interfaces", "Managers"];

    [Fact]
    public void A_project_refers_only_to_stages_before_it()
    {
        var wrong = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src"), "*.csproj", SearchOption.AllDirectories))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var allowed = Array.IndexOf(Stages, name) is >= 0 and var rank ? Stages[..rank] : Tops.Contains(name) ? Stages : [];
            wrong.AddRange(References(file).Where(target => !allowed.Contains(target)).Select(target => $"{name} -> {target}"));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_file_at_the_root_of_a_project_uses_none_of_its_folders()
    {
        var wrong = from file in SourceFile.All()
                    where file.Folder.Length == 0 && !Tops.Contains(file.Project)
                    from target in FolderEdges(file)
                    select $"{file.Project}/{file.Path} -> {target}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_folders_of_a_project_form_no_cycle()
    {
        var cycles = from project in SourceFile.All().GroupBy(file => file.Project, StringComparer.Ordinal)
                     let edges = project.SelectMany(file => FolderEdges(file).Select(target => (From: file.Folder, To: target))).Distinct().ToList()
                     from cycle in Cycles(edges)
                     select $"{project.Key}: {cycle}";

        Assert.Empty(cycles);
    }

    [Fact]
    public void No_folder_or_file_is_named_after_nothing_in_particular()
    {
        var wrong = SourceFile.All().Where(file =>
            file.Folder.Split('/').Append(Path.GetFileNameWithoutExtension(file.Path)).Any(Forbidden.Contains));

        Assert.Empty(wrong.Select(file => file.Path));
    }

    [Fact]
    public void A_source_file_has_at_most_300_lines()
    {
        var wrong = SourceFile.All()
            .Select(file => (file.Project, file.Path, Lines: File.ReadLines(Path.Combine(RepositoryRoot.Path, "src", file.Project, file.Path)).Count()))
            .Where(file => file.Lines > 300);

        Assert.Empty(wrong);
    }

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(project).Descendants("ProjectReference").Select(element => Path.GetFileNameWithoutExtension(element.Attribute("Include")!.Value));

    private static IEnumerable<string> FolderEdges(SourceFile file) =>
        file.Opens
            .Where(name => name.StartsWith(file.Project + ".", StringComparison.Ordinal))
            .Select(name => FolderOf(file.Project, name))
            .Where(folder => folder.Length > 0 && folder != file.Folder && !file.Folder.StartsWith(folder + "/", StringComparison.Ordinal));

    // A name may end in types and members: keep the part of it that is a folder.
    private static string FolderOf(string project, string name)
    {
        var parts = name[(project.Length + 1)..].Split('.');
        var root = Path.Combine(RepositoryRoot.Path, "src", project);
        var depth = parts.TakeWhile((_, index) => Directory.Exists(Path.Combine([root, .. parts[..(index + 1)]]))).Count();
        return string.Join('/', parts[..depth]);
    }

    private static IEnumerable<string> Cycles(List<(string From, string To)> edges)
    {
        foreach (var start in edges.Select(edge => edge.From).Distinct().Order(StringComparer.Ordinal))
        {
            var reached = new HashSet<string>(StringComparer.Ordinal);
            var open = new Queue<string>(edges.Where(edge => edge.From == start).Select(edge => edge.To));
            while (open.TryDequeue(out var folder))
            {
                if (folder == start)
                {
                    yield return $"{start} is reached from itself over {string.Join(", ", reached.Order(StringComparer.Ordinal))}";
                    break;
                }

                if (!reached.Add(folder))
                    continue;
                foreach (var edge in edges.Where(edge => edge.From == folder))
                    open.Enqueue(edge.To);
            }
        }
    }
}
