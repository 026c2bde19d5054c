using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Parley.Analysis.Files;

namespace Parley.Tests.Analysis.Files;

public sealed class ModelSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(ModelSchema.Text);

    public static TheoryData<string> Cases => CaseFiles.Names;

    [Fact]
    public void The_schema_is_one_by_its_own_dialect() =>
        Assert.True(MetaSchemas.Draft202012.Evaluate(JsonDocument.Parse(ModelSchema.Text).RootElement).IsValid);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_case_keeps_to_the_schema(string name)
    {
        var result = Schema.Evaluate(Json(CaseFiles.Text(name)), new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(item => item.Errors is not null).Select(item => $"{item.InstanceLocation}: {string.Join("; ", item.Errors!.Values)}")));
    }

    [Theory]
    [InlineData("parley-model: 2\ndecision-makers: [{name: A}]")]
    [InlineData("parley-model: 1")]
    [InlineData("parley-model: 1\ndecision-makers: [{name: A, colour: red}]")]
    [InlineData("parley-model: 1\ndecision-makers: [{name: A, options: [{name: X, direction: sideways}]}]")]
    public void What_the_reader_refuses_by_its_form_the_schema_refuses_too(string text)
    {
        Assert.False(Schema.Evaluate(Json(text)).IsValid);
        Assert.Throws<ModelFileException>(() => ModelFile.Read(text, "model.yaml"));
    }

    private static JsonElement Json(string yaml) => JsonSerializer.SerializeToElement(Node(YamlTree.Read(yaml, "model.yaml")));

    private static JsonNode? Node(YamlItem item) => item switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Node(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Node)]),
        YamlText { IsPlain: true, Value: "" } => null,
        YamlText { IsPlain: true, Value: "true" or "false" } text => JsonValue.Create(text.Value == "true"),
        YamlText { IsPlain: true } text when decimal.TryParse(text.Value, System.Globalization.CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(((YamlText)item).Value),
    };
}
