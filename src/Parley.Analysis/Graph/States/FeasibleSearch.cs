using Parley.Analysis.Graph.Rules;

namespace Parley.Analysis.Graph.States;

/// <summary>Finds the combinations of options that no rule forbids, in ascending order, without trying all combinations.</summary>
/// <remarks>
/// Options are settled from the heaviest down, N before Y. While many options are open, a value that some rule leaves no choice about is
/// settled at once, and a branch some rule forbids is left; both only ever cut states that a rule forbids.
/// </remarks>
internal sealed class FeasibleSearch
{
    // Below this many open options trying is cheaper than thinking.
    private const int OpenWorthThinking = 10;

    private readonly InfeasibilityRule[][] _rulesOf;
    private readonly int _optionCount;
    private readonly EngineOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly long _most;
    private ulong[] _found = new ulong[1024];
    private int _count;
    private long _visited;
    private long _enough;

    private FeasibleSearch(ConflictModel model, EngineOptions options, CancellationToken cancellation)
    {
        _optionCount = model.Options.Length;
        _options = options;
        _cancellation = cancellation;
        _most = Math.Min(options.MemoryLimit / 24, Array.MaxLength / 2);
        _rulesOf = [.. Enumerable.Range(0, _optionCount).Select(option => model.Rules.Where(rule => (rule.Options >> option & 1) != 0).ToArray())];
    }

    /// <param name="enough">The search ends when it has found so many.</param>
    /// <exception cref="ModelException">There is none (PLY0807) or there are too many for the memory allowed (PLY0812).</exception>
    internal static ulong[] Run(ConflictModel model, EngineOptions options, long enough, CancellationToken cancellation)
    {
        var search = new FeasibleSearch(model, options, cancellation) { _enough = enough };
        var given = model.Given.Yes | model.Given.No;
        var impossible = model.Rules.FirstOrDefault(rule => rule.ForbidsAll(model.Given.Yes, given));
        if (impossible is not null)
            throw ModelProblems.NoState($"rule \"{impossible.Name}\" forbids every state");
        var (known, state) = (given, model.Given.Yes);
        if (search.Settle(StatePattern.AllOptions(search._optionCount), ref known, ref state))
            search.Descend(search._optionCount - 1, known, state);
        if (search._count == 0)
            throw ModelProblems.NoState($"the {model.Rules.Length} rules together forbid every state");
        return search._found[..search._count];
    }

    private void Descend(int option, ulong known, ulong state)
    {
        while (option >= 0 && (known >> option & 1) != 0)
            option--;
        if ((++_visited & 0xFFFF) == 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            _options.Tell("states", _count, 0);
        }

        if (_count >= _enough)
            return;
        if (option < 0)
        {
            Add(state);
            return;
        }

        Try(option, known, state, 0);
        Try(option, known, state, 1);
    }

    private void Try(int option, ulong known, ulong state, ulong value)
    {
        known |= 1UL << option;
        state |= value << option;
        foreach (var rule in _rulesOf[option])
        {
            if (rule.ForbidsAll(state, known))
                return;
        }

        if (option < OpenWorthThinking || Settle(1UL << option, ref known, ref state))
            Descend(option - 1, known, state);
    }

    // Settles what the rules about the changed options leave no choice about, and what follows from that; false where nothing is left.
    private bool Settle(ulong changed, ref ulong known, ref ulong state)
    {
        while (changed != 0)
        {
            var next = 0UL;
            for (var option = 0; option < _optionCount; option++)
            {
                if ((changed >> option & 1) == 0)
                    continue;
                foreach (var rule in _rulesOf[option])
                {
                    if (!SettleBy(rule, ref known, ref state, ref next))
                        return false;
                }
            }

            changed = next;
        }

        return true;
    }

    private static bool SettleBy(InfeasibilityRule rule, ref ulong known, ref ulong state, ref ulong settled)
    {
        // What other rules settled may already break this one.
        if (rule.ForbidsAll(state, known))
            return false;
        for (var open = rule.Options & ~known; open != 0; open &= open - 1)
        {
            var bit = open & (~open + 1);
            var noTaken = rule.ForbidsAll(state | bit, known | bit);
            var noLeft = rule.ForbidsAll(state, known | bit);
            if (noTaken && noLeft)
                return false;
            if (!noTaken && !noLeft)
                continue;
            known |= bit;
            settled |= bit;
            if (noLeft)
                state |= bit;
        }

        return true;
    }

    private void Add(ulong state)
    {
        if (_count >= _most)
            throw ModelProblems.TooLarge($"more than {_count} states", _options.MemoryLimit + 1, _options.MemoryLimit);
        if (_count == _found.Length)
            Array.Resize(ref _found, _count * 2);
        _found[_count++] = state;
    }
}
