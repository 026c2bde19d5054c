using Parley.Language.Parsing;
using Parley.Language.Weights;

namespace Parley.Tests.Language.Weights;

public sealed class ModelFileTests
{
    private static readonly byte[] Whole = File.ReadAllBytes(Path.Combine(EnglishModel.ShippedFolder, EnglishModel.FileName));

    [Fact]
    public void A_missing_file_is_named()
    {
        var exception = Assert.Throws<ModelFileException>(() => EnglishModel.Load("no-such-folder"));

        Assert.Contains("no-such-folder", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(5_000)]
    [InlineData(1_000_000)]
    public void A_file_cut_short_is_refused(int length)
    {
        Assert.Throws<ModelFileException>(() => ModelFile.Read("cut.bin", Whole.AsMemory(0, length)));
    }

    [Fact]
    public void Another_version_of_the_format_is_refused_by_its_number()
    {
        var bytes = (byte[])Whole.Clone();
        bytes[8] = 9;

        var exception = Assert.Throws<ModelFileException>(() => ModelFile.Read("new.bin", bytes));

        Assert.Contains("format 9", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_is_refused()
    {
        var bytes = (byte[])Whole.Clone();
        bytes[^100] ^= 1;

        var exception = Assert.Throws<ModelFileException>(() => ModelFile.Read("damaged.bin", bytes));

        Assert.Contains("checksum", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_checksum_is_the_one_of_the_standard()
    {
        Assert.Equal(0xCBF43926u, Crc32.Of("123456789"u8));
    }
}
