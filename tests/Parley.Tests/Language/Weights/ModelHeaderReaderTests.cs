using System.Text.Json;
using Parley.Language.Weights;

namespace Parley.Tests.Language.Weights;

public sealed class ModelHeaderReaderTests
{
    [Fact]
    public void What_is_known_is_read_and_the_rest_passed_over()
    {
        var header = ModelHeaderReader.Read("""
            {"name": "small", "more": {"a": [1, {"b": 2}]}, "hidden": 8, "upos": ["NOUN", "VERB"],
             "strings": {"gaz": {"offset": 16, "length": 4}}, "tensors": [{"name": "w", "type": "i8", "shape": [2, 3], "offset": 32, "length": 14}]}
            """u8);

        Assert.Equal(("small", 8, 0), (header.Name, header.Hidden, header.Layers));
        Assert.Equal(["NOUN", "VERB"], header.Upos);
        Assert.Equal(new TextEntry(16, 4), header.Strings["gaz"]);
        var tensor = Assert.Single(header.Tensors);
        Assert.Equal(("w", "i8", 32, 14), (tensor.Name, tensor.Type, tensor.Offset, tensor.Length));
        Assert.Equal([2, 3], tensor.Shape);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"hidden": "8"}""")]
    [InlineData("""{"hidden": 8.5}""")]
    [InlineData("""{"tensors": {}}""")]
    [InlineData("""{"name": "cut""")]
    public void What_is_of_another_shape_is_refused(string json)
    {
        Assert.ThrowsAny<JsonException>(() => ModelHeaderReader.Read(System.Text.Encoding.UTF8.GetBytes(json)));
    }
}
