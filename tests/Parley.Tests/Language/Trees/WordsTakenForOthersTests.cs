using Parley.Language;
using Parley.Language.Trees;

namespace Parley.Tests.Language.Trees;

/// <summary>Trees of what a parser makes of sentences whose verbs look like nouns, and whose lists look like appositions.</summary>
public sealed class WordsTakenForOthersTests
{
    [Fact]
    public void A_second_verb_in_another_form_goes_on_with_who_demands()
    {
        Token[] tokens =
        [
            Word(0, "Chad", Upos.PROPN, "NNP", 1, "nsubj"), Word(1, "demanded", Upos.VERB, "VBD", Token.NoHead, "root"), Word(2, "it", Upos.PRON, "PRP", 4, "nsubj:pass"), Word(3, "be", Upos.AUX, "VB", 4, "aux:pass"),
            Word(4, "moved", Upos.VERB, "VBN", 1, "ccomp"), Word(5, "and", Upos.CCONJ, "CC", 6, "cc"), Word(6, "promised", Upos.VERB, "VBD", 4, "conj"), Word(7, "food", Upos.NOUN, "NN", 6, "obj"),
        ];

        DemandedClause.Apply(tokens, Whole(tokens));

        Assert.Equal((1, "conj"), (tokens[6].Head, tokens[6].Deprel));
    }

    [Fact]
    public void A_finite_verb_behind_an_infinitive_goes_on_with_who_urges()
    {
        Token[] tokens =
        [
            Word(0, "Chad", Upos.PROPN, "NNP", 1, "nsubj"), Word(1, "urged", Upos.VERB, "VBD", Token.NoHead, "root"), Word(2, "both", Upos.DET, "DT", 1, "obj"), Word(3, "to", Upos.PART, "TO", 4, "mark"),
            Word(4, "talk", Upos.VERB, "VB", 1, "xcomp"), Word(5, "and", Upos.CCONJ, "CC", 6, "cc"), Word(6, "promised", Upos.VERB, "VBD", 4, "conj"), Word(7, "food", Upos.NOUN, "NN", 6, "obj"),
        ];

        DemandedClause.Apply(tokens, Whole(tokens));

        Assert.Equal((1, "conj"), (tokens[6].Head, tokens[6].Deprel));
    }

    [Fact]
    public void A_second_demand_stays_one()
    {
        Token[] tokens =
        [
            Word(0, "Chad", Upos.PROPN, "NNP", 1, "nsubj"), Word(1, "demanded", Upos.VERB, "VBD", Token.NoHead, "root"), Word(2, "it", Upos.PRON, "PRP", 4, "nsubj:pass"), Word(3, "be", Upos.AUX, "VB", 4, "aux:pass"),
            Word(4, "moved", Upos.VERB, "VBN", 1, "ccomp"), Word(5, "and", Upos.CCONJ, "CC", 6, "cc"), Word(6, "sunk", Upos.VERB, "VBN", 4, "conj"),
        ];

        DemandedClause.Apply(tokens, Whole(tokens));

        Assert.Equal(4, tokens[6].Head);
    }

    [Fact]
    public void Of_two_objects_the_one_before_a_finite_verb_is_its_subject()
    {
        Token[] tokens =
        [
            Word(0, "Peru", Upos.PROPN, "NNP", 1, "nsubj"), Word(1, "said", Upos.VERB, "VBD", Token.NoHead, "root"), Word(2, "its", Upos.PRON, "PRP$", 3, "nmod:poss"), Word(3, "treaty", Upos.NOUN, "NN", 4, "obj"),
            Word(4, "covers", Upos.VERB, "VBZ", 1, "ccomp"), Word(5, "attacks", Upos.NOUN, "NNS", 4, "obj"),
        ];

        ObjectBeforeVerb.Apply(tokens, Whole(tokens));

        Assert.Equal(("nsubj", "obj"), (tokens[3].Deprel, tokens[5].Deprel));
    }

    [Fact]
    public void What_stands_behind_a_preposition_is_no_subject()
    {
        Token[] tokens =
        [
            Word(0, "Its", Upos.PRON, "PRP$", 1, "nmod:poss"), Word(1, "treaty", Upos.NOUN, "NN", 4, "obj"), Word(2, "with", Upos.ADP, "IN", 3, "case"), Word(3, "Mali", Upos.PROPN, "NNP", 4, "nsubj"),
            Word(4, "covers", Upos.VERB, "VBZ", Token.NoHead, "root"), Word(5, "attacks", Upos.NOUN, "NNS", 4, "obj"),
        ];

        ObjectBeforeVerb.Apply(tokens, Whole(tokens));

        Assert.Equal(("nsubj", 1, "nmod"), (tokens[1].Deprel, tokens[3].Head, tokens[3].Deprel));
    }

    [Fact]
    public void A_clause_behind_if_gets_the_verb_that_was_taken_for_a_noun()
    {
        Token[] tokens =
        [
            Word(0, "They", Upos.PRON, "PRP", 1, "nsubj"), Word(1, "leave", Upos.VERB, "VBP", Token.NoHead, "root"), Word(2, "if", Upos.SCONJ, "IN", 5, "mark"), Word(3, "Peru", Upos.PROPN, "NNP", 4, "compound"),
            Word(4, "shares", Upos.NOUN, "NNS", 5, "compound"), Word(5, "data", Upos.NOUN, "NNS", 1, "obl"),
        ];

        VerblessClause.Apply(tokens, Whole(tokens));

        Assert.Equal((1, "advcl", Upos.VERB, "share"), (tokens[4].Head, tokens[4].Deprel, tokens[4].Upos, tokens[4].Lemma));
        Assert.Equal((4, "nsubj"), (tokens[3].Head, tokens[3].Deprel));
        Assert.Equal((4, "obj"), (tokens[5].Head, tokens[5].Deprel));
        Assert.Equal(4, tokens[2].Head);
    }

    [Fact]
    public void An_infinitive_that_was_taken_for_a_noun_has_its_object()
    {
        Token[] tokens =
        [
            Word(0, "Peru", Upos.PROPN, "NNP", 1, "nsubj"), Word(1, "offered", Upos.VERB, "VBD", Token.NoHead, "root", "offer"), Word(2, "to", Upos.ADP, "IN", 4, "case"), Word(3, "host", Upos.NOUN, "NN", 4, "compound"),
            Word(4, "talks", Upos.NOUN, "NNS", 1, "obl"),
        ];

        TaggedInfinitive.Apply(tokens, Whole(tokens));

        Assert.Equal((1, "xcomp", Upos.VERB), (tokens[3].Head, tokens[3].Deprel, tokens[3].Upos));
        Assert.Equal((3, "mark"), (tokens[2].Head, tokens[2].Deprel));
        Assert.Equal((3, "obj"), (tokens[4].Head, tokens[4].Deprel));
    }

    [Fact]
    public void A_preposition_before_a_title_stands_before_the_name()
    {
        Token[] tokens =
        [
            Word(0, "led", Upos.VERB, "VBN", Token.NoHead, "root"), Word(1, "by", Upos.ADP, "IN", 2, "case"), Word(2, "president", Upos.NOUN, "NN", 3, "nmod:desc"), Word(3, "Manu", Upos.PROPN, "NNP", 0, "obl:agent"),
        ];

        CaseOfName.Apply(tokens, Whole(tokens));

        Assert.Equal(3, tokens[1].Head);
    }

    [Theory]
    [InlineData("have", "VBP", "conj")]
    [InlineData("has", "VBZ", "appos")]
    public void Three_names_before_a_verb_of_several_are_a_list(string helper, string tag, string relation)
    {
        Token[] tokens =
        [
            Word(0, "Peru", Upos.PROPN, "NNP", 6, "nsubj"), Word(1, ",", Upos.PUNCT, ",", 2, "punct"), Word(2, "Chad", Upos.PROPN, "NNP", 0, "appos"), Word(3, "and", Upos.CCONJ, "CC", 4, "cc"),
            Word(4, "Togo", Upos.PROPN, "NNP", 2, "conj"), Word(5, helper, Upos.AUX, tag, 6, "aux"), Word(6, "agreed", Upos.VERB, "VBN", Token.NoHead, "root"),
        ];

        JoinedApposition.Apply(tokens, Whole(tokens));

        Assert.Equal(relation, tokens[2].Deprel);
    }

    [Fact]
    public void Of_two_subjects_the_name_of_a_company_is_the_companys()
    {
        Token[] tokens =
        [
            Word(0, "Talks", Upos.NOUN, "NNS", 7, "nsubj"), Word(1, "with", Upos.ADP, "IN", 4, "case"), Word(2, "the", Upos.DET, "DT", 4, "det"), Word(3, "oil", Upos.NOUN, "NN", 4, "compound"), Word(4, "company", Upos.NOUN, "NN", 0, "nmod"),
            Word(5, "First", Upos.ADJ, "NNP", 6, "amod"), Word(6, "Quantum", Upos.PROPN, "NNP", 7, "nsubj"), Word(7, "ended", Upos.VERB, "VBD", Token.NoHead, "root"),
        ];

        SecondSubject.Apply(tokens, Whole(tokens));

        Assert.Equal((4, "appos"), (tokens[6].Head, tokens[6].Deprel));
    }

    [Fact]
    public void Of_two_subjects_the_fighters_are_of_the_group_named_before_them()
    {
        Token[] tokens =
        [
            Word(0, "Congo", Upos.PROPN, "NNP", 4, "nsubj"), Word(1, "and", Upos.CCONJ, "CC", 2, "cc"), Word(2, "M23", Upos.PROPN, "NNP", 0, "conj"), Word(3, "rebels", Upos.NOUN, "NNS", 4, "nsubj"),
            Word(4, "blame", Upos.VERB, "VBP", Token.NoHead, "root"), Word(5, "others", Upos.NOUN, "NNS", 4, "obj"),
        ];

        SecondSubject.Apply(tokens, Whole(tokens));

        Assert.Equal((3, "compound"), (tokens[2].Head, tokens[2].Deprel));
        Assert.Equal((0, "conj"), (tokens[3].Head, tokens[3].Deprel));
        Assert.Equal(3, tokens[1].Head);
    }

    [Fact]
    public void What_is_provided_may_be_what_comes_first()
    {
        Token[] tokens =
        [
            Word(0, "They", Upos.PRON, "PRP", 1, "nsubj"), Word(1, "pay", Upos.VERB, "VBP", Token.NoHead, "root"), Word(2, ",", Upos.PUNCT, ",", 3, "punct"), Word(3, "provided", Upos.VERB, "VBD", 1, "conj", "provide"),
            Word(4, "the", Upos.DET, "DT", 5, "det"), Word(5, "roads", Upos.NOUN, "NNS", 3, "obj"), Word(6, "are", Upos.AUX, "VBP", 7, "aux:pass"), Word(7, "opened", Upos.VERB, "VBN", 3, "ccomp"),
        ];

        ProvidedClause.Apply(tokens, Whole(tokens));

        Assert.Equal((7, "mark"), (tokens[3].Head, tokens[3].Deprel));
        Assert.Equal((1, "advcl"), (tokens[7].Head, tokens[7].Deprel));
        Assert.Equal((7, "nsubj:pass"), (tokens[5].Head, tokens[5].Deprel));
    }

    private static Token Word(int index, string form, Upos upos, string xpos, int head, string relation, string? lemma = null) =>
        new(index, new Parley.Reading.TextSpan(index * 10, (index * 10) + form.Length), form) { Upos = upos, Xpos = xpos, Head = head, Deprel = relation, Lemma = lemma ?? form };

    private static Sentence Whole(Token[] tokens) => new(0, new Parley.Reading.TextSpan(0, tokens[^1].Span.End), 0, tokens.Length, null!);
}
