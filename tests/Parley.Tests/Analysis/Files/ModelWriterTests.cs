using System.Collections.Immutable;
using System.Globalization;
using Parley.Analysis.Files;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Stability;
using Parley.Tests.Analysis.Graph;
using Parley.Tests.Cli;

namespace Parley.Tests.Analysis.Files;

public sealed class ModelWriterTests
{
    private const int Models = 150;

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

    [Theory]
    [InlineData(true, false)]
    [InlineData(true, true)]
    [InlineData(false, true)]
    public void Generated_models_have_the_same_stable_states_after_they_were_written_and_read(bool withGraphs, bool withUnknowns)
    {
        var models = new GeneratedModels(20_260_103);
        for (var count = 0; count < Models; count++)
        {
            var model = models.Next(withGraphs, withUnknowns);
            var words = model.Options.Select(option => OptionWords.Of(option.Name)).ToImmutableArray();
            var written = ModelWriter.Write(new ConflictFile(model, words));

            var again = ModelFile.Read(written, "again.yaml").Model;

            Assert.Equal(Verdicts(model, option => option), Verdicts(again, option => int.Parse(again.Options[option].Name.AsSpan("option ".Length), CultureInfo.InvariantCulture) - 1));
        }
    }

    // A file lists options by their owners, so states are told by the names of the options taken.
    private static List<string> Verdicts(ConflictModel model, Func<int, int> placeOf)
    {
        var stop = TestContext.Current.CancellationToken;
        var graph = ConflictGraph.Of(model, cancellation: stop);
        var result = StabilityAnalysis.Run(graph, StabilityQuestion.All with { Reading = UnknownReading.C, WithStrength = true }, cancellation: stop);
        return [.. from node in Enumerable.Range(0, graph.Count)
                   let state = Enumerable.Range(0, model.Options.Length).Where(option => (graph.Space.StateOf(node) >> option & 1) != 0).Select(placeOf).Order()
                   let pattern = graph.Space.CoalescedOf(node) is null ? string.Join(',', state) : "coalesced"
                   from maker in Enumerable.Range(0, graph.MakerCount)
                   let stable = result.Concepts.Where(concept => result.Stable(concept, maker)[node])
                   let strong = result.ConceptsWithStrength.Where(concept => result.StronglyStable(concept, maker)[node])
                   select $"{pattern} {maker} {string.Join(' ', stable)} {string.Join(' ', strong)}" into line
                   orderby line
                   select line];
    }
}
