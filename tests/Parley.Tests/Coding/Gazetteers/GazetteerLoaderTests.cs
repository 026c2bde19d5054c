using System.Globalization;
using Parley.Coding.Gazetteers;

namespace Parley.Tests.Coding.Gazetteers;

public sealed class GazetteerLoaderTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("grp:x\tarmed-group\tX Front", "PLY0301")]
    [InlineData("grp:x\tgang\tSDN\tX Front\tXF", "PLY0302")]
    [InlineData("\tarmed-group\tSDN\tX Front\tXF", "PLY0303")]
    [InlineData("grp:x\tarmed-group\tSudan\tX Front\tXF", "PLY0304")]
    [InlineData("grp:x\tarmed-group\tSDN\tX Front\t---", "PLY0306")]
    public void A_wrong_line_is_named_and_the_rest_loads(string line, string code)
    {
        File.WriteAllText(_path, $"# mine\nid\tkind\tcountry\tname\tacronyms\n{line}\ngrp:blue-river\tarmed-group\tSDN\tBlue River Front\tBRF\n");

        var (gazetteer, problems) = GazetteerLoader.Load([_path]);

        var problem = Assert.Single(problems);
        Assert.Equal((code, $"{_path}:3"), (problem.Code, problem.Where));
        Assert.Equal("grp:blue-river", Assert.Single(gazetteer.Lookup("BLUE RIVER FRONT")).Entry.Id);
    }

    [Fact]
    public void A_file_without_the_names_of_its_columns_is_named_and_left_out()
    {
        File.WriteAllText(_path, "grp:blue-river\tarmed-group\tBlue River Front\n");

        var load = GazetteerLoader.Load([_path]);

        Assert.Equal("PLY0307", Assert.Single(load.Problems).Code);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        var load = GazetteerLoader.Load([_path + ".absent"]);

        Assert.Equal("PLY0305", Assert.Single(load.Problems).Code);
        Assert.NotNull(load.Gazetteer.Find("UKR"));
    }

    [Fact]
    public void A_known_id_gets_the_new_names_beside_its_own()
    {
        File.WriteAllText(_path, "id\tkind\tname\tvariants\ngrp:hezbollah\tarmed-group\tHezbollah\tXizbulla\n");

        var load = GazetteerLoader.Load([_path]);

        Assert.Equal("grp:hezbollah", Assert.Single(load.Gazetteer.Lookup("Xizbulla")).Entry.Id);
        Assert.Equal("Hezbollah", load.Gazetteer.Find("grp:hezbollah")!.Actor.Name);
        Assert.Equal("LBN", load.Gazetteer.Find("grp:hezbollah")!.Country);
    }

    [Fact]
    public void A_hundred_thousand_lines_load()
    {
        var lines = Enumerable.Range(0, 100_000).Select(number => string.Create(CultureInfo.InvariantCulture, $"grp:g{number}\tarmed-group\tGroup Number {number}"));
        File.WriteAllLines(_path, lines.Prepend("id\tkind\tname"));

        var load = GazetteerLoader.Load([_path]);

        Assert.Empty(load.Problems);
        Assert.Equal("grp:g99999", Assert.Single(load.Gazetteer.Lookup("group number 99999")).Entry.Id);
    }

    [Fact]
    public void Whatever_a_name_is_made_of_it_is_found_by_its_atoms()
    {
        var random = new Random(7);
        string[] fixedNames = ["People's Al-Noor Front", "El Bashir's party", "Children's", "Sana'a-s 's-Gravenhage", "rock'n's-roll", "4th Brigade 's", "São Tomé Union"];
        string[] names = [.. fixedNames, .. Enumerable.Range(0, 5_000).Select(_ => "a" + new string([.. Enumerable.Range(0, random.Next(12)).Select(_ => "sSelaL1é  -'."[random.Next(13)])]))];
        File.WriteAllLines(_path, names.Select((name, number) => string.Create(CultureInfo.InvariantCulture, $"grp:g{number}\tarmed-group\t{name}")).Prepend("id\tkind\tname"));

        var gazetteer = GazetteerLoader.Load([_path]).Gazetteer;

        for (var number = 0; number < names.Length; number++)
            Assert.Contains($"grp:g{number}", gazetteer.Lookup(names[number]).Select(name => name.Entry.Id));
    }
}
