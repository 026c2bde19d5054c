using Parley.Language;
using Parley.Language.Trees;

namespace Parley.Tests.Language.Trees;

public sealed class ClauseRepairTests
{
    [Fact]
    public void A_form_in_ed_with_a_subject_beside_a_past_verb_is_a_verb()
    {
        Token[] tokens =
        [
            Word(0, "who", Upos.PRON, "WP", 1, "nsubj"), Word(1, "armed", Upos.ADJ, "JJ", Token.NoHead, "root"), Word(2, "and", Upos.CCONJ, "CC", 3, "cc"),
            Word(3, "trained", Upos.VERB, "VBD", 1, "conj"), Word(4, "them", Upos.PRON, "PRP", 3, "obj"),
        ];

        TaggedVerb.Apply(tokens, Whole(tokens));

        Assert.Equal((Upos.VERB, "VBD"), (tokens[1].Upos, tokens[1].Xpos));
    }

    [Fact]
    public void A_word_with_a_subject_and_an_object_is_a_verb()
    {
        Token[] tokens =
        [
            Word(0, "Unity", Upos.PROPN, "NNP", 1, "nsubj"), Word(1, "groups", Upos.NOUN, "NNS", Token.NoHead, "root"), Word(2, "three", Upos.NUM, "CD", 3, "nummod"), Word(3, "parties", Upos.NOUN, "NNS", 1, "obj"),
        ];

        TaggedVerb.Apply(tokens, Whole(tokens));

        Assert.Equal((Upos.VERB, "VBZ"), (tokens[1].Upos, tokens[1].Xpos));
    }

    [Fact]
    public void A_predicate_with_a_copula_stays_what_it_is()
    {
        Token[] tokens =
        [
            Word(0, "They", Upos.PRON, "PRP", 2, "nsubj"), Word(1, "were", Upos.AUX, "VBD", 2, "cop"), Word(2, "armed", Upos.ADJ, "JJ", Token.NoHead, "root"), Word(3, "and", Upos.CCONJ, "CC", 4, "cc"),
            Word(4, "fled", Upos.VERB, "VBD", 2, "conj"),
        ];

        TaggedVerb.Apply(tokens, Whole(tokens));

        Assert.Equal(Upos.ADJ, tokens[2].Upos);
    }

    [Fact]
    public void The_words_of_one_name_are_one_phrase()
    {
        Token[] tokens =
        [
            Word(0, "Ada", Upos.PROPN, "NNP", 2, "nsubj"), Word(1, "Ruiz", Upos.PROPN, "NNP", 2, "nsubj"), Word(2, "left", Upos.VERB, "VBD", Token.NoHead, "root"),
        ];

        NameParts.Apply(tokens, new NamedEntity(EntityType.Person, 0, 2));

        Assert.Equal((0, "flat"), (tokens[1].Head, tokens[1].Deprel));
    }

    [Fact]
    public void A_noun_before_a_name_is_no_subject_beside_it()
    {
        Token[] tokens =
        [
            Word(0, "The", Upos.DET, "DT", 1, "det"), Word(1, "rebel", Upos.NOUN, "NN", 4, "nsubj"), Word(2, "River", Upos.PROPN, "NNP", 3, "compound"), Word(3, "Front", Upos.PROPN, "NNP", 4, "nsubj"),
            Word(4, "left", Upos.VERB, "VBD", Token.NoHead, "root"),
        ];

        SecondSubject.Apply(tokens, Whole(tokens));

        Assert.Equal([(3, "det"), (3, "compound")], tokens[..2].Select(token => (token.Head, token.Deprel)));
    }

    [Fact]
    public void A_name_behind_a_noun_is_no_second_subject()
    {
        Token[] tokens =
        [
            Word(0, "Peru", Upos.PROPN, "NNP", 6, "nsubj"), Word(1, "and", Upos.CCONJ, "CC", 2, "cc"), Word(2, "fighters", Upos.NOUN, "NNS", 0, "conj"), Word(3, "of", Upos.ADP, "IN", 4, "case"), Word(4, "movement", Upos.NOUN, "NN", 2, "nmod"),
            Word(5, "Ayni", Upos.PROPN, "NNP", 6, "nsubj"), Word(6, "met", Upos.VERB, "VBD", Token.NoHead, "root"),
        ];

        SecondSubject.Apply(tokens, Whole(tokens));

        Assert.Equal((4, "appos"), (tokens[5].Head, tokens[5].Deprel));
    }

    [Fact]
    public void Who_stands_behind_a_quotation_says_it()
    {
        Token[] tokens =
        [
            Word(0, "\"", Upos.PUNCT, "``", 2, "punct"), Word(1, "We", Upos.PRON, "PRP", 2, "nsubj"), Word(2, "stop", Upos.VERB, "VBP", 6, "ccomp"), Word(3, ",", Upos.PUNCT, ",", 2, "punct"),
            Word(4, "\"", Upos.PUNCT, "``", 2, "punct"), Word(5, "Ruiz", Upos.PROPN, "NNP", 2, "nsubj"), Word(6, "said", Upos.VERB, "VBD", Token.NoHead, "root") with { Lemma = "say" },
        ];

        SecondSubject.Apply(tokens, Whole(tokens));

        Assert.Equal(6, tokens[5].Head);
    }

    [Fact]
    public void A_name_before_a_noun_without_a_preposition_is_part_of_it()
    {
        Token[] tokens =
        [
            Word(0, "rounds", Upos.NOUN, "NNS", Token.NoHead, "root"), Word(1, "of", Upos.ADP, "IN", 2, "case"), Word(2, "Peru", Upos.PROPN, "NNP", 0, "nmod"), Word(3, "talks", Upos.NOUN, "NNS", 0, "nmod"),
        ];

        NameBeforeNoun.Apply(tokens, Whole(tokens));

        Assert.Equal([(3, "case"), (3, "compound"), (0, "nmod")], tokens[1..].Select(token => (token.Head, token.Deprel)));
    }

    [Fact]
    public void A_clause_behind_after_gets_its_subject_back()
    {
        Token[] tokens =
        [
            Word(0, "Peru", Upos.PROPN, "NNP", 1, "nsubj"), Word(1, "paid", Upos.VERB, "VBD", Token.NoHead, "root"), Word(2, "after", Upos.ADP, "IN", 3, "case"), Word(3, "Ruiz", Upos.PROPN, "NNP", 4, "obl"),
            Word(4, "met", Upos.VERB, "VBD", 1, "conj"), Word(5, "them", Upos.PRON, "PRP", 4, "obj"),
        ];

        LostSubject.Apply(tokens, Whole(tokens));

        Assert.Equal([(4, "mark"), (4, "nsubj"), (1, "advcl")], tokens[2..5].Select(token => (token.Head, token.Deprel)));
    }

    [Fact]
    public void A_verb_joined_to_another_keeps_what_it_has()
    {
        Token[] tokens =
        [
            Word(0, "Peru", Upos.PROPN, "NNP", 1, "nsubj"), Word(1, "paid", Upos.VERB, "VBD", Token.NoHead, "root"), Word(2, "and", Upos.CCONJ, "CC", 5, "cc"), Word(3, "after", Upos.ADP, "IN", 4, "case"),
            Word(4, "talks", Upos.NOUN, "NNS", 5, "obl"), Word(5, "left", Upos.VERB, "VBD", 1, "conj"),
        ];

        LostSubject.Apply(tokens, Whole(tokens));

        Assert.Equal((5, "obl"), (tokens[4].Head, tokens[4].Deprel));
    }

    [Fact]
    public void Provided_opens_a_clause_whose_subject_has_one_of_its_own()
    {
        Token[] tokens =
        [
            Word(0, "Peru", Upos.PROPN, "NNP", 2, "nsubj"), Word(1, "would", Upos.AUX, "MD", 2, "aux"), Word(2, "leave", Upos.VERB, "VB", Token.NoHead, "root"), Word(3, ",", Upos.PUNCT, ",", 4, "punct"),
            Word(4, "provided", Upos.VERB, "VBN", 2, "advcl") with { Lemma = "provide" }, Word(5, "men", Upos.NOUN, "NNS", 4, "obj"), Word(6, "who", Upos.PRON, "WP", 7, "nsubj"), Word(7, "fled", Upos.VERB, "VBD", 5, "acl:relcl"),
            Word(8, "returned", Upos.VERB, "VBD", 2, "advcl"),
        ];

        LostSubject.Apply(tokens, Whole(tokens));

        Assert.Equal([(8, "mark"), (8, "nsubj"), (7, "nsubj"), (5, "acl:relcl"), (2, "advcl")], tokens[4..].Select(token => (token.Head, token.Deprel)));
    }

    [Fact]
    public void What_a_report_adds_is_below_it()
    {
        Token[] tokens =
        [
            Word(0, "He", Upos.PRON, "PRP", 1, "nsubj"), Word(1, "told", Upos.VERB, "VBD", Token.NoHead, "root") with { Lemma = "tell" }, Word(2, "her", Upos.PRON, "PRP", 1, "iobj"), Word(3, ",", Upos.PUNCT, ",", 4, "punct"),
            Word(4, "adding", Upos.VERB, "VBG", 8, "advcl") with { Lemma = "add" }, Word(5, "that", Upos.DET, "DT", 6, "det"), Word(6, "talks", Upos.NOUN, "NNS", 8, "nsubj") with { Feats = "Number=Plur" }, Word(7, "were", Upos.AUX, "VBD", 8, "cop"),
            Word(8, "possible", Upos.ADJ, "JJ", 1, "ccomp"),
        ];

        AddedReport.Apply(tokens, Whole(tokens));

        Assert.Equal([(1, "advcl"), (8, "mark"), (8, "nsubj"), (8, "cop"), (4, "ccomp")], tokens[4..].Select(token => (token.Head, token.Deprel)));
    }

    [Fact]
    public void The_pronoun_of_a_relative_clause_is_the_object_it_lacks()
    {
        Token[] tokens =
        [
            Word(0, "talks", Upos.NOUN, "NNS", Token.NoHead, "root"), Word(1, "that", Upos.SCONJ, "IN", 3, "mark"), Word(2, "Togo", Upos.PROPN, "NNP", 3, "nsubj"),
            Word(3, "called", Upos.VERB, "VBD", 0, "acl:relcl"), Word(4, "useful", Upos.ADJ, "JJ", 3, "xcomp"),
        ];

        RelativePronoun.Apply(tokens, Whole(tokens));

        Assert.Equal((Upos.PRON, "obj", 3), (tokens[1].Upos, tokens[1].Deprel, tokens[1].Head));
    }

    [Theory]
    [InlineData("threaten", 5)]
    [InlineData("ask", 3)]
    public void What_an_own_infinitive_is_about_hangs_on_the_infinitive(string lemma, int head)
    {
        Token[] tokens =
        [
            Word(0, "measures", Upos.NOUN, "NNS", Token.NoHead, "root"), Word(1, "that", Upos.PRON, "WDT", 3, "obj"), Word(2, "Togo", Upos.PROPN, "NNP", 3, "nsubj"),
            Word(3, lemma + "s", Upos.VERB, "VBZ", 0, "acl:relcl") with { Lemma = lemma }, Word(4, "to", Upos.PART, "TO", 5, "mark"), Word(5, "block", Upos.VERB, "VB", 3, "xcomp"),
        ];

        RelativePronoun.Apply(tokens, Whole(tokens));

        Assert.Equal(head, tokens[1].Head);
    }

    [Theory]
    [InlineData(".", Upos.VERB)]
    [InlineData("!", Upos.NOUN)]
    public void A_sentence_without_a_verb_has_it_between_two_names(string end, Upos expected)
    {
        Token[] tokens =
        [
            Word(0, "The", Upos.DET, "DT", 2, "det"), Word(1, "Alliance", Upos.PROPN, "NNP", 2, "compound"), Word(2, "groups", Upos.NOUN, "NNS", Token.NoHead, "root"),
            Word(3, "the", Upos.DET, "DT", 4, "det"), Word(4, "Front", Upos.PROPN, "NNP", 2, "appos"), Word(5, end, Upos.PUNCT, ".", 2, "punct"),
        ];

        VerblessSentence.Apply(tokens, Whole(tokens));

        Assert.Equal(expected, tokens[2].Upos);
        Assert.Equal(expected == Upos.VERB ? ("nsubj", "obj", 1) : ("compound", "appos", 2), (tokens[1].Deprel, tokens[4].Deprel, tokens[0].Head));
    }

    [Fact]
    public void A_not_with_a_subject_of_its_own_denies_nothing_else()
    {
        Token[] tokens =
        [
            Word(0, "ready", Upos.ADJ, "JJ", Token.NoHead, "root"), Word(1, ";", Upos.PUNCT, ":", 4, "punct"), Word(2, "Togo", Upos.PROPN, "NNP", 4, "nsubj"), Word(3, "is", Upos.AUX, "VBZ", 4, "cop"),
            Word(4, "not", Upos.PART, "RB", 0, "advmod"),
        ];

        NegatedClause.Apply(tokens, Whole(tokens));

        Assert.Equal("parataxis", tokens[4].Deprel);
    }

    [Fact]
    public void An_apposition_is_of_the_name_right_before_it()
    {
        Token[] tokens =
        [
            Word(0, "Ruiz", Upos.PROPN, "NNP", 6, "nsubj"), Word(1, "and", Upos.CCONJ, "CC", 2, "cc"), Word(2, "Lind", Upos.PROPN, "NNP", 0, "conj"), Word(3, ",", Upos.PUNCT, ",", 4, "punct"),
            Word(4, "head", Upos.NOUN, "NN", 0, "appos"), Word(5, ",", Upos.PUNCT, ",", 0, "punct"), Word(6, "met", Upos.VERB, "VBD", Token.NoHead, "root"),
        ];

        JoinedApposition.Apply(tokens, Whole(tokens));

        Assert.Equal(2, tokens[4].Head);
    }

    [Theory]
    [InlineData("and", 4)]
    [InlineData(",", 0)]
    public void What_is_joined_to_an_apposition_without_a_comma_is_part_of_it(string link, int head)
    {
        Token[] tokens =
        [
            Word(0, "Togo", Upos.PROPN, "NNP", 8, "nsubj"), Word(1, ",", Upos.PUNCT, ",", 4, "punct"), Word(2, "Benin", Upos.PROPN, "NNP", 4, "nmod:poss"), Word(3, "'s", Upos.PART, "POS", 2, "case"),
            Word(4, "neighbour", Upos.NOUN, "NN", 0, "appos"), Word(5, link, link == "," ? Upos.PUNCT : Upos.CCONJ, "CC", 6, link == "," ? "punct" : "cc"), Word(6, "friend", Upos.NOUN, "NN", 0, "conj"),
            Word(7, ",", Upos.PUNCT, ",", 0, "punct"), Word(8, "agreed", Upos.VERB, "VBD", Token.NoHead, "root"),
        ];

        JoinedApposition.Apply(tokens, Whole(tokens));

        Assert.Equal(head, tokens[6].Head);
    }

    [Fact]
    public void A_second_report_is_of_who_made_the_first()
    {
        Token[] tokens =
        [
            Word(0, "She", Upos.PRON, "PRP", 1, "nsubj"), Word(1, "said", Upos.VERB, "VBD", Token.NoHead, "root") with { Lemma = "say" }, Word(2, "Togo", Upos.PROPN, "NNP", 3, "nsubj"), Word(3, "left", Upos.VERB, "VBD", 1, "ccomp"),
            Word(4, ",", Upos.PUNCT, ",", 6, "punct"), Word(5, "and", Upos.CCONJ, "CC", 6, "cc"), Word(6, "warned", Upos.VERB, "VBD", 3, "conj") with { Lemma = "warn" }, Word(7, "it", Upos.PRON, "PRP", 8, "nsubj"), Word(8, "burns", Upos.VERB, "VBZ", 6, "ccomp"),
        ];

        FurtherReport.Apply(tokens, Whole(tokens));

        Assert.Equal(1, tokens[6].Head);
    }

    [Fact]
    public void An_adjective_with_a_subject_and_an_object_is_a_verb()
    {
        Token[] tokens =
        [
            Word(0, "demanded", Upos.VERB, "VBD", Token.NoHead, "root"), Word(1, "Togo", Upos.PROPN, "NNP", 2, "nsubj"), Word(2, "free", Upos.ADJ, "JJ", 0, "ccomp"), Word(3, "them", Upos.PRON, "PRP", 2, "obj"),
        ];

        TaggedVerb.Apply(tokens, Whole(tokens));

        Assert.Equal((Upos.VERB, "VB"), (tokens[2].Upos, tokens[2].Xpos));
    }

    [Fact]
    public void Two_behind_between_are_joined()
    {
        Token[] tokens =
        [
            Word(0, "talks", Upos.NOUN, "NNS", Token.NoHead, "root"), Word(1, "between", Upos.ADP, "IN", 2, "case"), Word(2, "Peru", Upos.PROPN, "NNP", 0, "nmod"), Word(3, "and", Upos.CCONJ, "CC", 4, "cc"),
            Word(4, "rebels", Upos.NOUN, "NNS", 0, "nmod"),
        ];

        BetweenTwo.Apply(tokens, Whole(tokens));

        Assert.Equal((2, "conj"), (tokens[4].Head, tokens[4].Deprel));
    }

    [Fact]
    public void A_day_before_a_subject_is_no_part_of_it()
    {
        Token[] tokens =
        [
            Word(0, "On", Upos.ADP, "IN", 2, "case") with { Lemma = "on" }, Word(1, "Sunday", Upos.PROPN, "NNP", 2, "compound"), Word(2, "gunmen", Upos.NOUN, "NNS", 3, "nsubj"), Word(3, "fled", Upos.VERB, "VBD", Token.NoHead, "root"),
        ];

        DayBeforeSubject.Apply(tokens, Whole(tokens));

        Assert.Equal((1, 3, "obl"), (tokens[0].Head, tokens[1].Head, tokens[1].Deprel));
    }

    private static Token Word(int index, string form, Upos upos, string xpos, int head, string relation) =>
        new(index, new Parley.Reading.TextSpan(index * 10, (index * 10) + form.Length), form) { Upos = upos, Xpos = xpos, Head = head, Deprel = relation, Lemma = form };

    private static Sentence Whole(Token[] tokens) => new(0, new Parley.Reading.TextSpan(0, tokens[^1].Span.End), 0, tokens.Length, null!);
}
