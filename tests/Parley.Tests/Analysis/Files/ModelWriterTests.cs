using Parley.Analysis.Files;
using Parley.Tests.Cli;

namespace Parley.Tests.Analysis.Files;

public sealed class ModelWriterTests
{
    public static TheoryData<string> Cases => CaseFiles.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_written_reads_back_to_what_is_written_again(string name)
    {
        var file = CaseFiles.Read(name);

        var written = ModelWriter.Write(file);
        var again = ModelFile.Read(written, "again.yaml");

        Assert.Equal(written, ModelWriter.Write(again));
        Assert.Equal(file.Model.Options, again.Model.Options);
        Assert.Equal(file.Model.Rules, again.Model.Rules);
        Assert.Equal(file.Model.Coalesced, again.Model.Coalesced);
        Assert.Equal(file.States, again.States);
        Assert.Equal(file.Words, again.Words);
        Assert.Equal(file.Model.StatusQuo, again.Model.StatusQuo);
    }

    [Fact]
    public void Every_way_to_tell_a_preference_is_written_and_read_back()
    {
        const string text = """
            parley-model: 1
            decision-makers:
              - name: Guild
                options: [Search and rescue, "on"]
                preferences:
                  accounts:
                    - weights:
                        - option: Search and rescue
                          weight: 2.5
                      source: the guild's paper
                    - ranking:
                        - YNN
                        - much better than
                        - [NNN, NYN]
                      others: worst
                      unknown:
                        - between: [YNN, YYN]
                    - known:
                        - better: YNN
                          worse: NNN
                          strong: true
                        - equal: [YYN, NYN]
                    - priorities:
                        - wants: (Search and rescue or "on") and not ("on" iff Search and rescue)
                          name: one of the two
                          strong: true
                        - not "on" if Search and rescue
                      overrides:
                        - state: NNN
                          above: YNN
                        - state: YYN
                          place: last
            given:
              - name: Winter
                is: not taken
            """;
        var file = ModelFile.Read(text, "guild.yaml");

        var written = ModelWriter.Write(file);

        ApprovedText.Check("model-file", written, "yaml");
        Assert.Equal(written, ModelWriter.Write(ModelFile.Read(written, "again.yaml")));
    }
}
