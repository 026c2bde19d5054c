using System.Globalization;
using Parley.Language;
using Parley.Language.Conllu;

namespace Parley.Tests.Language.Conllu;

public sealed class ConlluTests
{
    private const string Treebank = """
        # text = They don't talk.
        1	They	they	PRON	PRP	Number=Plur	4	nsubj	_	_
        2-3	don't	_	_	_	_	_	_	_	_
        2	do	do	AUX	VBP	_	4	aux	_	_
        3	n't	not	PART	RB	_	4	advmod	_	_
        4	talk	talk	VERB	VB	_	0	root	_	SpaceAfter=No
        5	.	.	PUNCT	.	_	4	punct	_	_

        1	No	no	DET	DT	_	2	det	_	_
        2	deal	deal	NOUN	NN	_	0	root	_	_

        """;

    [Fact]
    public void Words_of_a_multi_word_token_divide_its_characters()
    {
        var parsed = Read(Treebank);

        Assert.StartsWith("They don't talk.", parsed.Document.Text, StringComparison.Ordinal);
        Assert.Equal(["They", "do", "n't", "talk", ".", "No", "deal"], parsed.Tokens.Select(token => token.Form));
        Assert.Equal(2, parsed.Sentences.Length);
    }

    [Fact]
    public void Heads_count_from_the_first_word_of_the_document()
    {
        var parsed = Read(Treebank);

        Assert.Equal(3, parsed.Tokens[0].Head);
        Assert.Equal(Token.NoHead, parsed.Tokens[3].Head);
        Assert.Equal(6, parsed.Tokens[5].Head);
    }

    [Fact]
    public void What_is_written_is_read_again_as_it_was()
    {
        var parsed = Read(Treebank);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        ConlluWriter.Write(parsed, writer);

        var again = Read(writer.ToString());

        Assert.Equal(parsed.Tokens.AsEnumerable(), again.Tokens);
    }

    [Fact]
    public void One_word_a_line_is_enough()
    {
        var parsed = Read("Talks\nfailed\n.\n\nAgain\n");

        Assert.Equal(Layers.Segmentation, parsed.Layers);
        Assert.Equal(2, parsed.Sentences.Length);
    }

    [Theory]
    [InlineData("1\tTwo\tcolumns\n")]
    [InlineData("1\tX\tx\tNOUN\tNN\t_\tseven\troot\t_\t_\n")]
    [InlineData("1\tX\tx\tNOUN\tNN\t_\t7\tdep\t_\t_\n")]
    public void A_wrong_line_is_named(string text)
    {
        var exception = Assert.Throws<FormatException>(() => Read(text));

        Assert.Contains("ine 1", exception.Message, StringComparison.Ordinal);
    }

    private static ParsedDocument Read(string text)
    {
        using var reader = new StringReader(text);
        return ConlluReader.Read(reader, "test.conllu");
    }
}
