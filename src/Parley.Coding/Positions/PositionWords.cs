using System.Collections.Frozen;

namespace Parley.Coding.Positions;

/// <summary>The table of words that take a side, and the lists beside it.</summary>
internal sealed class PositionWords
{
    private readonly FrozenSet<string> _carriers = Set("carriers");
    private readonly FrozenSet<string> _echoes = Set("echo-verbs");
    private readonly FrozenSet<string> _unreal = Set("unreal-markers");
    private readonly FrozenSet<string> _dropping = Set("dropping-verbs");
    private readonly FrozenSet<string> _blame = Set("blame-words");
    private readonly FrozenSet<string> _praise = Set("praise-words");
    private readonly FrozenSet<string> _grounds = Set("grounds");
    private readonly FrozenSet<string> _substitutes = Set("substitutes");
    private readonly FrozenSet<string> _denials = Set("denying-verbs");
    private readonly FrozenSet<string> _befriending = Set("befriending-verbs");
    private readonly FrozenSet<string> _giving = Set("giving-acts");
    private readonly FrozenSet<string> _harming = Set("harming-acts");
    private readonly FrozenSet<string> _kept = Set("kept-things");
    private readonly FrozenSet<string> _answerThings = Set("answer-things");
    private readonly FrozenSet<string> _when = Set("times");
    private readonly FrozenSet<string> _help = Set("sought-help");
    private readonly FrozenSet<string> _nobodies = Set("nobodies");
    private readonly FrozenSet<string> _onlookers = Set("onlookers");
    private readonly FrozenSet<string> _refusals = Set("refusals");
    private readonly FrozenSet<string> _unbargained = Set("unbargained");
    private readonly FrozenSet<string> _asides = Set("asides");
    private readonly FrozenSet<string> _matters = Set("matters");
    private readonly FrozenSet<string> _silent = Set("silent-acts");
    private readonly FrozenSet<string> _claims = Set("denied-claims");
    private readonly FrozenSet<string> _arrangements = Set("arrangements");
    private readonly FrozenSet<string> _unasked = Set("unasked");
    private readonly FrozenSet<string> _unnamed = Set("unnamed-acts");
    private readonly FrozenSet<string> _things = Set("things-of-stance");
    private readonly FrozenSet<string> _ways = Set("best-ways");
    private readonly FrozenSet<string> _writings = Set("writings");
    private readonly FrozenSet<string> _answers = Set("answers");
    private readonly FrozenSet<string> _accepting = Set("accepting-verbs");
    private readonly FrozenSet<string> _wanting = Set("wanting-verbs");
    private readonly FrozenSet<string> _strong = Set("strong-words");

    private readonly ILookup<(string, string), PositionRule> _rules = DataLines.Of("Positions/rules.tsv").Select(line => line.Split('\t'))
        .Select(parts => new PositionRule(
            parts[0], parts[1], [.. parts[2].Split(',')], Enum.Parse<PositionStance>(parts[3]), Enum.Parse<PositionType>(parts[4]), parts[5] == "named"))
        .ToLookup(rule => (rule.Word, rule.Pos));

    public static PositionWords Shipped { get; } = new();

    /// <summary>The first rule of the word, or null.</summary>
    public PositionRule? Rule(string word, string pos) => _rules[(word, pos)].FirstOrDefault();

    public IEnumerable<PositionRule> Rules(string word, string pos) => _rules[(word, pos)];

    /// <summary>"voiced" in "voiced concern".</summary>
    public bool Carries(string lemma) => _carriers.Contains(lemma);

    /// <summary>"echoed".</summary>
    public bool Echoes(string lemma) => _echoes.Contains(lemma);

    /// <summary>"if", "whether".</summary>
    public bool IsUnreal(string lemma) => _unreal.Contains(lemma);

    /// <summary>"dropped its objection".</summary>
    public bool IsDropping(string lemma) => _dropping.Contains(lemma);

    /// <summary>"a sham".</summary>
    public bool Blames(string lemma) => _blame.Contains(lemma);

    /// <summary>"a breakthrough".</summary>
    public bool Praises(string lemma) => _praise.Contains(lemma);

    /// <summary>"reason", "pretext": whoever says that there is none is against it.</summary>
    public bool IsGround(string lemma) => _grounds.Contains(lemma);

    /// <summary>"alternative": whoever says that there is none to something wants it.</summary>
    public bool IsSubstitute(string lemma) => _substitutes.Contains(lemma);

    /// <summary>"denied that it had promised": what is denied is no side taken.</summary>
    public bool Denies(string lemma) => _denials.Contains(lemma);

    /// <summary>"back": also done to somebody, who is then a friend and no matter.</summary>
    public bool Befriends(string lemma) => _befriending.Contains(lemma);

    /// <summary>"release": what is done for the other side; to stop talks is not.</summary>
    public bool Gives(string act, string? about) => _giving.Contains(act) && !(act is "stop" or "withdraw" or "drop" && about is not null && _kept.Contains(about));

    /// <summary>"attack": what hurts the other side.</summary>
    public bool Harms(string act) => _harming.Contains(act);

    /// <summary>"details" in "declined to give details".</summary>
    public bool IsAnswerThing(string lemma) => _answerThings.Contains(lemma);

    /// <summary>"refused at first": a time, and not what was refused.</summary>
    public bool IsWhen(string lemma) => _when.Contains(lemma);

    /// <summary>"refuge" in "sought refuge".</summary>
    public bool IsHelp(string verb, string lemma) => verb == "seek" && _help.Contains(lemma);

    /// <summary>"neither" in "sided with neither".</summary>
    public bool IsNobody(string lemma) => _nobodies.Contains(lemma);

    /// <summary>"economist": judges what others want, and wants nothing of them.</summary>
    public bool IsOnlooker(string word) => _onlookers.Contains(word);

    /// <summary>Whether a predicate refuses what it is said of: "off the table", "not for sale".</summary>
    /// <param name="phrase">Its preposition, if any, and its head: "off table".</param>
    public bool Refuses(string phrase, bool isDenied) => _refusals.Contains(isDenied ? "not " + phrase : phrase);

    /// <summary>"non-negotiable", "for sale" where it is denied: said of what is one's own, it is held to and not refused.</summary>
    /// <param name="phrase">As for <see cref="Refuses"/>.</param>
    public bool IsUnbargained(string phrase) => _unbargained.Contains(phrase);

    /// <summary>"imagine": an imperative that asks for no act.</summary>
    public bool IsAside(string lemma) => _asides.Contains(lemma);

    /// <summary>"law", "election": fought and thrown out, it is a matter and no one's body.</summary>
    public bool IsMatter(string lemma) => _matters.Contains(lemma);

    /// <summary>"comment" in "declined to comment".</summary>
    public bool IsSilence(string lemma) => _silent.Contains(lemma);

    /// <summary>"accusation": who rejects it denies it.</summary>
    public bool IsClaim(string lemma) => _claims.Contains(lemma);

    /// <summary>"meet": what will be done by arrangement.</summary>
    public bool IsArrangement(string lemma) => _arrangements.Contains(lemma);

    /// <summary>"without its consent".</summary>
    public bool IsUnasked(string act) => _unasked.Contains(act);

    /// <summary>"name": who asks not to be named takes no side.</summary>
    public bool IsUnnamed(string act) => _unnamed.Contains(act);

    /// <summary>"ban": a side and a thing of its own.</summary>
    public bool IsThing(string noun) => _things.Contains(noun);

    /// <summary>"solution": the only one is wanted.</summary>
    public bool IsWay(string noun) => _ways.Contains(noun);

    /// <summary>"letter": takes the side of whoever wrote it.</summary>
    public bool IsWriting(string noun) => _writings.Contains(noun);

    /// <summary>"accepted", alone.</summary>
    public bool Answers(string lemma) => _answers.Contains(lemma);

    /// <summary>"accept": the thing counts.</summary>
    public bool Accepts(string lemma) => _accepting.Contains(lemma);

    /// <summary>"want" others to act.</summary>
    public bool Wants(string lemma) => _wanting.Contains(lemma);

    public bool Grades(string lemma) => _strong.Contains(lemma);

    private static FrozenSet<string> Set(string list) => DataLines.Of($"Positions/{list}.txt").ToFrozenSet(StringComparer.Ordinal);
}
