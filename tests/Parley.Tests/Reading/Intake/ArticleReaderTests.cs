using Parley.Reading;
using Parley.Reading.Intake;

namespace Parley.Tests.Reading.Intake;

public sealed class ArticleReaderTests : IDisposable
{
    private readonly ReadFolder _folder = new();

    public static TheoryData<string, byte[]> Formats => new()
    {
        { "report.txt", System.Text.Encoding.UTF8.GetBytes(SampleFiles.Text) },
        { "report.html", System.Text.Encoding.UTF8.GetBytes(SampleFiles.Html) },
        { "report.atom", System.Text.Encoding.UTF8.GetBytes(SampleFiles.Atom) },
        { "report.jsonl", System.Text.Encoding.UTF8.GetBytes(SampleFiles.JsonLine) },
        { "report.warc", SampleFiles.Warc },
        { "report.warc.gz", ReadFolder.Gzip(SampleFiles.Warc) },
        { "report.txt.gz", ReadFolder.Gzip(System.Text.Encoding.UTF8.GetBytes(SampleFiles.Text)) },
        { "report.pdf", SampleFiles.Pdf },
        { "no ending", System.Text.Encoding.UTF8.GetBytes(SampleFiles.Html) },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_report_is_read_from_every_format(string name, byte[] bytes)
    {
        var outcome = Assert.Single(_folder.Read(_folder.Write(name, bytes)));

        Assert.Null(outcome.Problem);
        Assert.Equal(SampleFiles.Title, outcome.Document!.Title);
        Assert.Contains(SampleFiles.First, outcome.Document.Text, StringComparison.Ordinal);
        Assert.Contains(SampleFiles.Second, outcome.Document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Copyright", outcome.Document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page.txt", SampleFiles.Html, "HTML")]
    [InlineData("feed.html", SampleFiles.Rss, "a feed")]
    [InlineData("report.pdf", SampleFiles.First, "text")]
    public void A_file_whose_name_says_something_else_is_read_as_what_it_is_with_a_notice(string name, string content, string found)
    {
        var outcomes = _folder.Read(_folder.Write(name, content));

        var notice = outcomes[0].Problem!;
        Assert.Equal(("PLY0107", true), (notice.Code, notice.IsNotice));
        Assert.Contains(found, notice.Found, StringComparison.Ordinal);
        Assert.Contains(outcomes, outcome => outcome.Document?.Text.Contains("Abyei", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Standard_input_is_read_for_a_hyphen()
    {
        var options = IntakeOptions.Default with { StandardInput = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(SampleFiles.Text)) };

        Assert.Equal(SampleFiles.Title, Assert.Single(_folder.Read(options, "-")).Document?.Title);
    }

    [Fact]
    public void What_the_user_says_fills_in_what_the_file_does_not()
    {
        var day = new PublicationDate(new DateOnly(2023, 1, 2), "2023-01-02", PublicationDateBasis.Given);
        var options = IntakeOptions.Default with { Fallback = new ArticleMetadata { Outlet = "Told Outlet", Published = day } };
        _folder.Write("a.txt", SampleFiles.Text);
        _folder.Write("b.html", SampleFiles.Html);

        var documents = _folder.Read(options, _folder.Path).Select(outcome => outcome.Document!).ToList();

        Assert.Equal(["Told Outlet", "Nile Gazette"], documents.Select(document => document.Outlet));
        Assert.Equal([new DateOnly(2023, 1, 2), new DateOnly(2024, 2, 5)], documents.Select(document => document.Published!.Day));
    }

    [Fact]
    public void A_folder_is_read_in_the_order_of_names_and_passes_over_other_kinds()
    {
        foreach (var name in new[] { "b.txt", "a.txt", "c/d.txt", "picture.png", ".hidden.txt" })
            _folder.Write(name, SampleFiles.Text);

        var outcomes = _folder.Read(_folder.Path);

        Assert.Equal(["a.txt", "b.txt", "d.txt"], outcomes.Where(outcome => outcome.Document is not null).Select(outcome => Path.GetFileName(outcome.Document!.Address)));
        Assert.Equal("PLY0119", Assert.Single(outcomes, outcome => outcome.Problem is not null).Problem!.Code);
    }

    [Fact]
    public void A_folder_that_leads_back_to_itself_is_named_and_read_once()
    {
        _folder.Write("a.txt", SampleFiles.Text);
        Directory.CreateSymbolicLink(_folder.At("again"), _folder.Path);

        var outcomes = _folder.Read(_folder.Path);

        Assert.Single(outcomes, outcome => outcome.Document is not null);
        Assert.Equal("PLY0106", Assert.Single(outcomes, outcome => outcome.Problem is not null).Problem!.Code);
    }

    [Fact]
    public void A_link_that_leads_nowhere_and_a_path_that_is_not_there_are_named()
    {
        File.CreateSymbolicLink(_folder.At("gone.txt"), _folder.At("nowhere.txt"));

        Assert.All(_folder.Read(_folder.Path, _folder.At("missing.txt")), outcome => Assert.Contains(outcome.Problem?.Code, new[] { "PLY0101", "PLY0102" }));
    }

    [Fact]
    public void A_text_in_another_language_is_left_out_with_a_notice()
    {
        var path = _folder.Write("d.txt", "Die Unterhändler trafen sich am Montag in Genf, um über den Abzug der Truppen zu sprechen. Beide Seiten erklärten danach, dass sie sich in zwei Wochen wieder treffen wollen, sobald die Beobachter ihre Berichte vorgelegt haben.");

        var problem = Assert.Single(_folder.Read(path)).Problem!;

        Assert.Equal(("PLY0110", true), (problem.Code, problem.IsNotice));
    }

    [Fact]
    public void A_file_above_the_limit_is_refused_and_never_held_whole()
    {
        var path = _folder.Write("large.txt", new string('x', 5000));

        Assert.Equal("PLY0104", Assert.Single(_folder.Read(IntakeOptions.Default with { MaxBytes = 4096 }, path)).Problem!.Code);
    }

    [Fact]
    public void A_file_that_stops_giving_bytes_is_named()
    {
        Assert.SkipUnless(File.Exists("/proc/self/mem"), "This system has no file that opens and cannot be read.");

        Assert.Equal("PLY0102", Assert.Single(_folder.Read("/proc/self/mem")).Problem!.Code);
    }

    [Fact]
    public void A_file_this_user_may_not_read_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "This user may read every file.");
        var path = _folder.Write("secret.txt", SampleFiles.Text);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.None);

        Assert.Equal("PLY0102", Assert.Single(_folder.Read(path)).Problem!.Code);
    }
}
