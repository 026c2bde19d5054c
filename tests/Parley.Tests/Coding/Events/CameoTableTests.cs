using Parley.Coding;
using Parley.Coding.Events;

namespace Parley.Tests.Coding.Events;

public sealed class CameoTableTests
{
    [Theory]
    [InlineData("173", EventType.Coerce)]
    [InlineData("1951", EventType.Assault)]
    [InlineData("057", EventType.Support)]
    public void A_code_has_its_type_and_one_of_four_digits_goes_with_its_first_three(string code, EventType type) => Assert.Equal(type, CameoTable.TypesOf(code)[0]);

    [Theory]
    [InlineData("010")]
    [InlineData("021")]
    [InlineData("999")]
    [InlineData("")]
    public void Statements_appeals_and_what_is_no_code_become_no_event(string code) => Assert.Empty(CameoTable.TypesOf(code));

    [Fact]
    public void Every_entry_of_the_lexicon_agrees_with_the_table()
    {
        var lines = File.ReadLines(Path.Combine(RepositoryRoot.Path, "src/Parley.Coding/Events/Data/events.tsv")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

        Assert.All(lines.Where(parts => parts[8] != "-"), parts => Assert.True(
            CameoTable.Fits(parts[8], Enum.Parse<EventType>(parts[6], ignoreCase: true), parts[7] == "-" ? null : parts[7]), string.Join(' ', parts)));
    }
}
