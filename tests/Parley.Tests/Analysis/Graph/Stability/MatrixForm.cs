using System.Numerics;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.Stability;

namespace Parley.Tests.Analysis.Graph.Stability;

/// <summary>
/// The matrix form of Xu, Hipel and Kilgour (2009), slow and obvious, from the model alone: states by trying all combinations, moves by comparing
/// all pairs, reachability by multiplying Boolean matrices. A row of a matrix is one number, so 64 nodes at most.
/// </summary>
internal sealed class MatrixForm
{
    private readonly ConflictModel _model;
    private readonly List<List<ulong>> _nodes = [];
    private readonly ulong[][] _moves;
    private readonly char[][][] _compared;
    private readonly Dictionary<char, ulong[]>[] _signs;
    private readonly Dictionary<(int Maker, bool Improving), ulong[]> _sanctions = [];

    internal MatrixForm(ConflictModel model)
    {
        _model = model;
        var states = Enumerable.Range(0, 1 << model.Options.Length).Select(state => (ulong)state)
            .Where(state => (model.Given.Yes & ~state) == 0 && (model.Given.No & state) == 0 && !model.Rules.Any(rule => rule.Forbids(state))).ToList();
        foreach (var state in states.Where(state => !model.Coalesced.Any(joined => joined.Pattern.Matches(state))))
            _nodes.Add([state]);
        foreach (var joined in model.Coalesced.Select(joined => states.Where(joined.Pattern.Matches).ToList()).Where(members => members.Count > 0))
            _nodes.Add(joined);
        _moves = [.. model.DecisionMakers.Select(Moves)];
        _compared = [.. model.DecisionMakers.Select(maker => Compared(maker.Preference))];
        _signs = [.. _compared.Select(rows => "<=>?".ToDictionary(sign => sign, sign => rows.Select(row => Bits(end => row[end] == sign)).ToArray()))];
    }

    internal int Count => _nodes.Count;

    internal IReadOnlyList<ulong> MembersOf(int node) => _nodes[node];

    private int Makers => _model.DecisionMakers.Length;

    /// <summary>Stable nodes; the reading matters only where '?' stands between states.</summary>
    internal ulong Stable(StabilityConcept concept, int maker, UnknownReading reading = UnknownReading.A, bool strongly = false)
    {
        // q invites where it is better, so where the state it is compared with is worse.
        var invites = reading is UnknownReading.A or UnknownReading.C ? "<?" : "<";
        var deters = reading is UnknownReading.C or UnknownReading.D ? ">=?" : ">=";
        var sanctions = Sanctions(maker, concept is StabilityConcept.Seq or StabilityConcept.Sseq);
        var stable = 0UL;
        for (var node = 0; node < Count; node++)
        {
            var bad = strongly ? Bits(end => IsStrong(maker, node, end)) : Row(maker, node, deters);
            var sanction = concept is StabilityConcept.Smr or StabilityConcept.Sseq ? bad & Bits(end => (_moves[maker][end] & ~bad) == 0) : bad;
            var improvements = _moves[maker][node] & Row(maker, node, invites);
            if (concept == StabilityConcept.Nash ? improvements == 0 : Ones(improvements).All(end => (sanctions[end] & sanction) != 0))
                stable |= 1UL << node;
        }

        return strongly ? stable & Stable(concept, maker, reading) : stable;
    }

    internal ulong CoalitionStable(StabilityConcept concept, int coalition)
    {
        var members = Members(coalition).ToList();
        var others = Enumerable.Range(0, Makers).Except(members).ToList();
        var reach = Legal([.. members.Select(member => _moves[member])]);
        var sanctions = concept == StabilityConcept.Seq ? Joint(others) : Legal([.. others.Select(other => _moves[other])]);
        var stable = 0UL;
        for (var node = 0; node < Count; node++)
        {
            var bad = Bits(end => members.Exists(member => _compared[member][node][end] is '>' or '='));
            var sanction = concept == StabilityConcept.Smr ? bad & Bits(end => (reach[end] & ~bad) == 0) : bad;
            var improvements = reach[node] & Bits(end => members.TrueForAll(member => _compared[member][end][node] == '>'));
            if (concept == StabilityConcept.Nash ? improvements == 0 : Ones(improvements).All(end => (sanctions[end] & sanction) != 0))
                stable |= 1UL << node;
        }

        return stable;
    }

    /// <summary>Fraser and Hipel's simultaneous sanctions, by listing every combination of improvements.</summary>
    internal ulong Simultaneous(int maker) => Bits(node => Ones(Improving(maker, "<")[node]).All(end =>
        Combinations([.. Others(maker)], node).Any(change => change != 0
            && _nodes.FindIndex(members => members[0] == (_nodes[end][0] ^ change)) is >= 0 and var found && _compared[maker][node][found] is '>' or '=')));

    private IEnumerable<ulong> Combinations(List<int> makers, int node) => makers.Count == 0 ? [0UL]
        : from rest in Combinations(makers[1..], node)
          from own in Ones(Improving(makers[0], "<")[node]).Select(end => _nodes[end][0] ^ _nodes[node][0]).Prepend(0UL)
          select rest ^ own;

    private ulong[] Sanctions(int maker, bool improving)
    {
        if (!_sanctions.TryGetValue((maker, improving), out var sanctions))
            _sanctions.Add((maker, improving), sanctions = Legal([.. Others(maker).Select(other => improving ? Improving(other, "<?") : _moves[other])]));
        return sanctions;
    }

    private ulong Row(int maker, int node, string signs) => signs.Aggregate(0UL, (row, sign) => row | _signs[maker][sign][node]);

    private IEnumerable<int> Others(int maker) => Enumerable.Range(0, Makers).Where(other => other != maker);

    private ulong[] Joint(List<int> others)
    {
        var steps = new List<ulong[]>();
        for (var part = 1; part < 1 << Makers; part++)
        {
            var members = Members(part).ToList();
            if (!members.TrueForAll(others.Contains))
                continue;
            var reach = Legal([.. members.Select(member => _moves[member])]);
            steps.Add([.. Enumerable.Range(0, Count).Select(node => reach[node] & Bits(end => members.TrueForAll(member => _compared[member][end][node] == '>')))]);
        }

        return Legal(steps);
    }

    // M after t moves with last mover j is the sum of M after t - 1 moves with another last mover, times J of j.
    private ulong[] Legal(List<ulong[]> movers)
    {
        var last = movers.Select(mover => (ulong[])mover.Clone()).ToList();
        while (true)
        {
            var grown = last.Select((reach, mover) => Sum(reach, Product(Sum([.. last.Where((_, other) => other != mover)]), movers[mover]))).ToList();
            if (grown.Zip(last).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second)))
                return Sum([.. last]);
            last = grown;
        }
    }

    private ulong[] Sum(params ulong[][] matrices) => [.. Enumerable.Range(0, Count).Select(row => matrices.Aggregate(0UL, (sum, matrix) => sum | matrix[row]))];

    private static ulong[] Product(ulong[] left, ulong[] right) => [.. left.Select(row => Ones(row).Aggregate(0UL, (sum, node) => sum | right[node]))];

    private ulong[] Improving(int maker, string signs) =>
        [.. _moves[maker].Select((row, node) => row & Row(maker, node, signs))];

    private ulong[] Moves(DecisionMaker maker) =>
        [.. _nodes.Select((members, node) => Bits(end => end != node && members.Exists(from => _nodes[end].Exists(to => Leads(maker, from, to)))))];

    private bool Leads(DecisionMaker maker, ulong from, ulong to)
    {
        if (maker.Arcs is { } arcs)
            return arcs.Contains(new Arc(from, to));
        return from != to && Enumerable.Range(0, _model.Options.Length).All(option => ((from ^ to) >> option & 1) == 0
            || (maker.Options.Contains(option) && _model.Options[option].Direction != ((to >> option & 1) == 0 ? OptionDirection.ForwardOnly : OptionDirection.BackwardOnly)));
    }

    private char[][] Compared(Preference preference)
    {
        var accounts = preference is DisputedPreference disputed ? disputed.Accounts.Select(Compared).ToList() : null;
        return [.. Enumerable.Range(0, Count).Select(node => Enumerable.Range(0, Count).Select(other => Sign(preference, accounts, node, other)).ToArray())];
    }

    private char Sign(Preference preference, List<char[][]>? accounts, int node, int other)
    {
        if (node == other)
            return '=';
        foreach (var pair in preference.UnknownPairs)
        {
            if ((Matches(pair.First, node) && Matches(pair.Second, other)) || (Matches(pair.First, other) && Matches(pair.Second, node)))
                return '?';
        }

        if (accounts is not null)
            return accounts.Select(account => account[node][other]).Distinct().ToList() is [var only] ? only : '?';
        return (Worth(preference, _nodes[node][0]).CompareTo(Worth(preference, _nodes[other][0]))) switch { > 0 => '>', < 0 => '<', _ => '=' };
    }

    private bool Matches(StatePattern pattern, int node) => _nodes[node].Exists(pattern.Matches);

    private static decimal Worth(Preference preference, ulong state) => preference switch
    {
        RankingPreference ranking => -LevelOf(ranking, state),
        PrioritisedPreference wishes => wishes.Statements.Aggregate(0m, (score, wish) => 2 * score + (wish.Statement.IsTrue(state) ? 1 : 0)),
        WeightedPreference weighted => weighted.Weights.Select((weight, option) => (state >> option & 1) != 0 ? weight : -weight).Sum(),
        _ => throw new NotSupportedException(),
    };

    private static int LevelOf(RankingPreference ranking, ulong state) =>
        ranking.Levels.Select((level, index) => (level, index)).First(item => item.level.States.Any(pattern => pattern.Matches(state))).index;

    // Some step down between the two is strong: of a ranking as marked, of wishes where the first that tells two neighbouring levels apart is.
    private bool IsStrong(int maker, int node, int other)
    {
        var preference = _model.DecisionMakers[maker].Preference;
        if (_compared[maker][node][other] != '>' || preference is WeightedPreference)
            return false;
        if (preference is RankingPreference ranking)
            return Enumerable.Range(LevelOf(ranking, _nodes[node][0]), LevelOf(ranking, _nodes[other][0]) - LevelOf(ranking, _nodes[node][0])).Any(level => ranking.Levels[level].StrongStepBelow);
        var wishes = ((PrioritisedPreference)preference).Statements;
        var between = _nodes.Select(members => members[0])
            .Where(state => Worth(preference, state) <= Worth(preference, _nodes[node][0]) && Worth(preference, state) >= Worth(preference, _nodes[other][0]))
            .DistinctBy(state => Worth(preference, state)).OrderBy(state => Worth(preference, state)).ToList();
        return between.Zip(between.Skip(1)).Any(step => wishes.First(wish => wish.Statement.IsTrue(step.First) != wish.Statement.IsTrue(step.Second)).IsStrong);
    }

    private static IEnumerable<int> Members(int coalition) => Enumerable.Range(0, 32).Where(member => (coalition >> member & 1) != 0);

    private ulong Bits(Func<int, bool> isOne)
    {
        var bits = 0UL;
        for (var node = 0; node < Count; node++)
            bits |= isOne(node) ? 1UL << node : 0;
        return bits;
    }

    private static IEnumerable<int> Ones(ulong bits)
    {
        for (; bits != 0; bits &= bits - 1)
            yield return BitOperations.TrailingZeroCount(bits);
    }
}
