using System.Collections.Immutable;
using CsCheck;
using Parley.Coding;
using Parley.Coding.Dates;
using Parley.Coding.Statements;
using Parley.Language;
using Parley.Language.Segmentation;
using Parley.Reading;
using Parley.Tests.Language;

namespace Parley.Tests.Coding.Statements;

public sealed class StatementFinderTests
{
    private static readonly ImmutableArray<(string Text, Actor Actor, MentionForm Form)> Known =
    [
        ("Amina Deng", new Actor("person:amina-deng", "Amina Deng", ActorKind.Person), MentionForm.Name),
        ("Deng", new Actor("person:amina-deng", "Amina Deng", ActorKind.Person), MentionForm.Surname),
        ("Luis Prada", new Actor("person:luis-prada", "Luis Prada", ActorKind.Person), MentionForm.Name),
        ("Prada", new Actor("person:luis-prada", "Luis Prada", ActorKind.Person), MentionForm.Surname),
        ("Kosovo", new Actor("XKX", "Kosovo", ActorKind.State), MentionForm.Name),
        ("Serbian", new Actor("SRB", "Serbia", ActorKind.State), MentionForm.Adjective),
        ("Yemen", new Actor("YEM", "Yemen", ActorKind.State), MentionForm.Name),
        ("Khartoum", new Actor("SDN", "Sudan", ActorKind.State), MentionForm.Metonym),
        ("Kigali", new Actor("RWA", "Rwanda", ActorKind.State), MentionForm.Metonym),
        ("Arakan Army", new Actor("org:AA", "Arakan Army", ActorKind.ArmedGroup), MentionForm.Name),
        ("Nile Courier", new Actor("media:nile-courier", "Nile Courier", ActorKind.Media), MentionForm.Name),
    ];

    [Theory]
    [InlineData("“We will not disarm before the vote,” Amina Deng said on Monday.", "Amina Deng", "person:amina-deng", "said", "We will not disarm before the vote,")]
    [InlineData("\"We will not disarm before the vote,\" said Amina Deng, the movement's envoy.", "Amina Deng", "person:amina-deng", "said", "We will not disarm before the vote,")]
    [InlineData("‘The truce doesn’t bind the rebels’ allies,’ Luis Prada warned.", "Luis Prada", "person:luis-prada", "warned", "The truce doesn’t bind the rebels’ allies,")]
    [InlineData("«The road stays shut», Kigali said.", "Kigali", "RWA", "said", "The road stays shut")]
    [InlineData("Luis Prada told reporters in Cali: “The guns are silent.”", "Luis Prada", "person:luis-prada", "told", "The guns are silent.")]
    [InlineData("On Friday, Luis Prada said, “The guns are silent.”", "Luis Prada", "person:luis-prada", "said", "The guns are silent.")]
    [InlineData("“Why now?” Luis Prada asked.", "Luis Prada", "person:luis-prada", "asked", "Why now?")]
    [InlineData("“The ports must open,” the Arakan Army said in a statement.", "the Arakan Army", "org:AA", "said", "The ports must open,")]
    [InlineData("“The ports must open,” the chief negotiator, Amina Deng, said.", "the chief negotiator", "person:amina-deng", "said", "The ports must open,")]
    [InlineData("“It was agreed in Juba,” according to Luis Prada.", "Luis Prada", "person:luis-prada", "according to", "It was agreed in Juba,")]
    public void A_quotation_gets_the_speaker_and_cue_beside_it(string text, string speaker, string id, string cue, string content)
    {
        var fact = Assert.Single(Find(text));

        Assert.Equal(content, fact.Claim.Content);
        Assert.Equal(speaker, fact.Claim.SpeakerText);
        Assert.Equal(cue, fact.Claim.Cue);
        Assert.Equal([id], fact.Claim.Speakers);
        Assert.Equal(StatementKind.Direct, fact.Claim.Kind);
    }

    [Theory]
    [InlineData("Khartoum said that the border would stay closed.", "SDN", "Khartoum", "the border would stay closed")]
    [InlineData("But Luis Prada has repeatedly insisted that no deal exists.", "person:luis-prada", "Luis Prada", "no deal exists")]
    [InlineData("The cantons would merge by spring, Amina Deng said on Tuesday.", "person:amina-deng", "Amina Deng", "The cantons would merge by spring")]
    [InlineData("Serbian officials said that the barricades would go.", "", "Serbian officials", "the barricades would go")]
    [InlineData("According to the Nile Courier, two convoys were turned back.", "media:nile-courier", "the Nile Courier", "two convoys were turned back")]
    [InlineData("Two convoys were turned back, according to Luis Prada.", "person:luis-prada", "Luis Prada", "Two convoys were turned back")]
    [InlineData("Luis Prada last week said that talks had stalled.", "person:luis-prada", "Luis Prada", "talks had stalled")]
    public void Reported_speech_with_its_speaker_beside_the_cue_is_found(string text, string id, string speaker, string content)
    {
        var fact = Assert.Single(Find(text));

        Assert.Equal(content, fact.Claim.Content);
        Assert.Equal(speaker, fact.Claim.SpeakerText);
        Assert.Equal(id.Length > 0 ? [id] : [], fact.Claim.Speakers);
        Assert.Equal(StatementKind.Indirect, fact.Claim.Kind);
    }

    [Theory]
    [InlineData("Khartoum said the border would stay closed.", "SDN", "the border would stay closed")]
    [InlineData("Luis Prada said on Tuesday the ceasefire was holding in Cali.", "person:luis-prada", "the ceasefire was holding in Cali")]
    [InlineData("Amina Deng believes the corridor can open within a week.", "person:amina-deng", "the corridor can open within a week")]
    public void What_is_said_needs_no_that(string text, string id, string content)
    {
        var fact = Assert.Single(Find(text));

        Assert.Equal(content, fact.Claim.Content);
        Assert.Equal([id], fact.Claim.Speakers);
    }

    [Theory]
    [InlineData("The convoy left Goma, and Luis Prada said that the road was safe.", "the road was safe")]
    [InlineData("Shells fell all night, but Khartoum says the town is calm.", "the town is calm")]
    [InlineData("Amina Deng hopes that the prisoners will be exchanged.", "the prisoners will be exchanged")]
    public void A_later_clause_and_a_hope_are_attributed_too(string text, string content) =>
        Assert.Equal(content, Assert.Single(Find(text)).Claim.Content);

    [Theory]
    [InlineData("Khartoum said nothing.")]
    [InlineData("Luis Prada said goodbye to the monitors on the bridge.")]
    public void A_cue_without_a_clause_is_no_statement(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("A diplomat said that the island's talks would resume.", AttributionKind.Anonymous)]
    [InlineData("Two sources close to the junta said that the vote was off.", AttributionKind.Anonymous)]
    [InlineData("A source within the Yemen delegation said that the vote was off.", AttributionKind.Anonymous)]
    [InlineData("A senior official who asked not to be named said that the vote was off.", AttributionKind.Anonymous)]
    [InlineData("Serbian officials, speaking on condition of anonymity, said that the vote was off.", AttributionKind.Anonymous)]
    [InlineData("Serbian officials said that the vote was off.", AttributionKind.Collective)]
    [InlineData("Residents of Goma said that shells fell all night.", AttributionKind.Collective)]
    [InlineData("The Serbian defence ministry said that the vote was off.", AttributionKind.OfficialReadout)]
    [InlineData("The Arakan Army said in a statement that the vote was off.", AttributionKind.OfficialReadout)]
    [InlineData("The Nile Courier reported that the vote was off.", AttributionKind.CitedMedia)]
    [InlineData("The Evening Herald reported that the vote was off.", AttributionKind.CitedMedia)]
    [InlineData("Kosovo said that the vote was off.", AttributionKind.NamedSpeaker)]
    [InlineData("“We are all that is left of the old town now.”", AttributionKind.Unknown)]
    public void The_kind_of_source_is_told_from_its_phrase(string text, AttributionKind kind) =>
        Assert.Equal(kind, Assert.Single(Find(text)).Attribution.Kind);

    [Fact]
    public void A_country_in_a_description_does_not_speak() =>
        Assert.Empty(Assert.Single(Find("Serbian officials said that the vote was off.")).Attribution.ActorIds);

    [Fact]
    public void A_split_quotation_is_one_statement_with_two_pieces_of_content()
    {
        var fact = Assert.Single(Find("“We signed,” Luis Prada said, “and we will keep our word.”"));

        Assert.Equal("We signed, … and we will keep our word.", fact.Claim.Content);
        Assert.Equal(["We signed,", "and we will keep our word."], fact.Support.Where(item => item.Role == SupportRole.Content).Select(item => item.Evidence.Quote));
    }

    [Fact]
    public void A_quotation_that_goes_on_in_the_next_paragraph_is_one_statement()
    {
        var fact = Assert.Single(Find("Amina Deng said: “The camps are full and the wells are dry.\n\n“Nobody has come to help.”"));

        Assert.Equal("The camps are full and the wells are dry. … Nobody has come to help.", fact.Claim.Content);
        Assert.Equal(["person:amina-deng"], fact.Claim.Speakers);
        Assert.Equal("continued-quote", fact.Coder.Rule);
    }

    [Fact]
    public void A_participle_after_a_quotation_keeps_its_speaker()
    {
        var facts = Find("“The siege is over,” Luis Prada said in a statement, adding that “the rebels left the last bridge at dawn.”");

        Assert.Equal(2, facts.Length);
        Assert.All(facts, fact => Assert.Equal(["person:luis-prada"], fact.Claim.Speakers));
        Assert.Equal(StatementKind.Mixed, facts[1].Claim.Kind);
    }

    [Fact]
    public void Some_quoted_words_in_reported_speech_belong_to_the_whole_report()
    {
        var fact = Assert.Single(Find("Amina Deng warned that the levy could have “grave effects” on the harvest."));

        Assert.Equal("the levy could have “grave effects” on the harvest", fact.Claim.Content);
        Assert.Equal(StatementKind.Mixed, fact.Claim.Kind);
    }

    [Fact]
    public void A_pronoun_speaks_for_the_one_person_named_before_it() =>
        Assert.Equal(["person:luis-prada"], Find("Luis Prada met the mayors. “They agreed to wait,” he said.").Single().Claim.Speakers);

    [Fact]
    public void A_pronoun_after_two_persons_stays_open()
    {
        var fact = Find("Luis Prada met Amina Deng. “They agreed to wait,” he said.").Single();

        Assert.Empty(fact.Claim.Speakers);
        Assert.Equal("he", fact.Claim.SpeakerText);
        Assert.Equal(AttributionKind.Unknown, fact.Attribution.Kind);
    }

    [Theory]
    [InlineData("The so-called “peace corridor” was shelled again.")]
    [InlineData("The rebels’ allies in the hills don’t trust the army’s offers.")]
    [InlineData("Mali’s film “The Long Road Home” opened in May.")]
    [InlineData("He opened “the gate and never came back.")]
    [InlineData("Amina Deng did not say that the talks were over.")]
    [InlineData("Luis Prada was told that the talks were over.")]
    [InlineData("Amina Deng is expected to say that the talks are over.")]
    [InlineData("According to plan, the troops left at dawn.")]
    [InlineData("The claim that the bridge fell was false.")]
    [InlineData("When the army arrived, the mayor said nothing at all.")]
    [InlineData("The attack shows how weak the truce has become.")]
    [InlineData("The drought threatens to empty the wells.")]
    [InlineData("If Luis Prada says that the talks are over, the convoy will turn back.")]
    [InlineData("The call for calm went unheard.")]
    public void What_is_not_plainly_speech_gives_no_statement(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Unbalanced_marks_do_not_swallow_the_quotation_after_them() =>
        Assert.Equal("We wait,", Assert.Single(Find("The “old road is shut. “We wait,” Luis Prada said.")).Claim.Content);

    [Theory]
    [InlineData("Peace deal within reach, Prada says", "Prada", "Peace deal within reach")]
    [InlineData("Amina Deng: No talks before the rains end", "Amina Deng", "No talks before the rains end")]
    [InlineData("No talks before the rains end: minister", "minister", "No talks before the rains end")]
    public void A_headline_tells_its_source_by_a_cue_or_a_colon(string text, string speaker, string content)
    {
        var fact = Assert.Single(Find(SpeechTrees.Parse(new EnglishAnnotator().Annotate(Texts.Document(text, PartKind.Title)))));

        Assert.Equal(speaker, fact.Claim.SpeakerText);
        Assert.Equal(content, fact.Claim.Content);
    }

    [Fact]
    public void Quoted_words_alone_in_a_headline_are_nobodys() =>
        Assert.Empty(Find(SpeechTrees.Parse(new EnglishAnnotator().Annotate(Texts.Document("Mayors hold “frank talks” on water", PartKind.Title)))));

    [Fact]
    public void Any_text_under_any_tree_is_read_without_an_exception_and_always_alike()
    {
        string[] vocabulary =
        [
            "“", "”", "\"", "‘", "’", "«", "»", "'", "said", "that", "according", "to", "According", "Luis Prada", "Amina Deng", "he", ",", ".", ":", "?",
            "\n\n", "sources", "adding", "described", "as", "the", "talks’", "a", "source", "not", "told", "…", "-", "Yemen", "in", "a statement", "😀", "\uD800",
        ];
        string[] relations = ["nsubj", "nsubj:pass", "ccomp", "xcomp", "obj", "obl", "obl:agent", "advcl", "acl", "acl:relcl", "conj", "mark", "case", "aux", "parataxis", "punct", "cop", "appos", "nmod:poss"];
        string[] lemmas = ["say", "tell", "call", "demand", "be", "who", "it", "statement", "accord", "want", "to"];
        var tree = Gen.Select(Gen.Int[0, 1000], Gen.Int[0, relations.Length - 1], Gen.Int[0, lemmas.Length - 1], Gen.Int[0, 16]);

        Gen.Select(Gen.Int[0, vocabulary.Length - 1].Select(index => vocabulary[index]).Array[0, 30], tree.Array[80]).Sample((words, nodes) =>
        {
            foreach (var glue in (string[])[" ", ""])
            {
                var parsed = WithAnyTree(Texts.Parse(string.Join(glue, words)), nodes, relations, lemmas);
                Assert.Equal(Find(parsed).Select(fact => fact.Id), Find(parsed).Select(fact => fact.Id));
            }
        }, iter: 40);
    }

    /// <summary>Each word hangs from an earlier one of its sentence, so that there is one root and no circle.</summary>
    private static ParsedDocument WithAnyTree(ParsedDocument plain, (int Head, int Relation, int Lemma, int Upos)[] nodes, string[] relations, string[] lemmas)
    {
        var tokens = plain.Tokens.ToArray();
        foreach (var sentence in plain.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var node = nodes[i % nodes.Length];
                var isRoot = i == sentence.FirstToken;
                tokens[i] = tokens[i] with
                {
                    Lemma = lemmas[node.Lemma],
                    Upos = (Upos)node.Upos,
                    Xpos = node.Head % 2 == 0 ? "VBD" : "NN",
                    Head = isRoot ? Token.NoHead : sentence.FirstToken + (node.Head % (i - sentence.FirstToken)),
                    Deprel = isRoot ? "root" : relations[node.Relation],
                };
            }
        }

        return new ParsedDocument(plain.Document, [.. tokens], plain.Sentences) { Layers = Layers.Segmentation | Layers.Morphology | Layers.Syntax };
    }

    private static ImmutableArray<Fact<Statement>> Find(string text)
    {
        var parsed = SpeechTrees.Parse(text);
        return Find(parsed);
    }

    private static ImmutableArray<Fact<Statement>> Find(ParsedDocument parsed)
    {
        var text = parsed.Document.Text;
        var mentions = new List<ActorMention>();
        foreach (var (name, actor, form) in Known)
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                var span = TextSpan.OfLength(at, name.Length);
                if (!mentions.Exists(other => other.Span.Overlaps(span)))
                    mentions.Add(new ActorMention(actor.Id, span, form));
            }
        }

        var actors = Known.Select(known => known.Actor).DistinctBy(actor => actor.Id);
        return new StatementFinder().Find(parsed, [.. actors], [.. mentions.OrderBy(mention => mention.Span)], new DateFinder().Find(parsed));
    }
}
