using System.Globalization;
using Parley.Coding.Dates;
using Parley.Language.Segmentation;
using Parley.Reading;
using Parley.Tests.Language;

namespace Parley.Tests.Coding.Dates;

/// <summary>The table beside this file: a sentence, the day of its report, the phrase and its EDTF value. All sentences are our own.</summary>
public sealed class RelativeDateTests
{
    private const double Floor = 1;
    private static readonly DateFinder Finder = new();

    [Fact]
    public void Dates_told_from_the_report_are_right()
    {
        var rows = File.ReadLines(Path.Combine(RepositoryRoot.Path, "tests/Parley.Tests/Coding/Dates/relative-dates.tsv"))
            .Where(line => line[0] != '#').Select(line => line.Split('\t')).ToList();

        var wrong = rows.Where(row => Found(row[0], row[1]) != Expected(row)).Select(row => $"{row[0]} [{row[1]}] expected {Expected(row)}, found {Found(row[0], row[1])}").ToList();

        Assert.True(rows.Count >= 350);
        Assert.True(wrong.Count <= (1 - Floor) * rows.Count, string.Join('\n', wrong));
    }

    private static string Expected(string[] row) => row[2] == "-" ? "nothing" : $"{row[2]}={row[3]}";

    private static string Found(string sentence, string day)
    {
        var facts = Finder.Find(new EnglishAnnotator().Annotate(Dated(sentence, day)));
        return facts.IsEmpty ? "nothing" : string.Join("; ", facts.Select(fact => $"{fact.Claim.Phrase}={fact.Claim.Edtf}"));
    }

    private static Document Dated(string sentence, string day)
    {
        var plain = Texts.Document(sentence);
        if (day == "-")
            return plain;
        var published = new PublicationDate(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), day, PublicationDateBasis.Given);
        return new Document(plain.Address, plain.Text, plain.Parts, plain.Map, ArticleMetadata.None with { Published = published });
    }
}
