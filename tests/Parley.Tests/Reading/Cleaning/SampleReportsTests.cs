namespace Parley.Tests.Reading.Cleaning;

/// <summary>The reports that come with the program are read as they are meant to be.</summary>
public sealed class SampleReportsTests
{
    [Fact]
    public void Six_samples_are_single_articles_with_a_title_and_a_dateline()
    {
        var files = Directory.GetFiles(Folder(), "0?-*.txt").Where(path => !path.Contains("07-", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(6, files.Count);
        foreach (var raw in files.Select(File.ReadAllText))
        {
            var document = Cleaned.One(raw);
            Assert.NotNull(document.Title);
            Assert.NotNull(document.Dateline?.Place);
            Assert.InRange(document.Body().Length, 7, 12);
            Cleaned.AssertAccounted(raw, [document]);
        }
    }

    [Fact]
    public void The_scraped_mess_holds_two_articles()
    {
        var raw = File.ReadAllText(Directory.GetFiles(Folder(), "07-*.txt").Single());

        var documents = Cleaned.All(raw);

        Assert.Equal(["Syrian and Turkish Envoys to Test Ground in Baghdad", "Aid Convoy Waits for a Signature in Port Sudan"], documents.Select(document => document.Title));
        Assert.All(documents, document => Assert.Equal(4, document.Body().Length));
        Assert.All(documents, document => Assert.Single(document.Captions));
        Assert.Equal(("Rasha Aziz", "Tigris Herald", new DateOnly(2024, 7, 2)), (documents[0].Byline, documents[0].Outlet, documents[0].Published?.Day));
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
            folder = folder.Parent;
        Assert.SkipUnless(folder is not null, "The repository is not above the test's folder.");
        return Path.Combine(folder!.FullName, "samples");
    }
}
