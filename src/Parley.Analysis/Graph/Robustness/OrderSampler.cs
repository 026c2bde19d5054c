namespace Parley.Analysis.Graph.Robustness;

/// <summary>Draws orders that agree with what is known, all alike likely.</summary>
/// <remarks>
/// Where nothing is known a shuffle is exact. Otherwise a chain of exchanges of neighbours (Karzanov and Khachiyan 1991), whose limit is the uniform
/// distribution: each step picks two neighbours and exchanges them half the time, where that is allowed. Before the first draw it takes
/// size² · ln(size) steps, at least, and size² between draws.
/// </remarks>
internal sealed class OrderSampler
{
    private readonly PartialOrder _known;
    private readonly Random _random;
    private readonly int[] _order;
    private readonly long _stepsADraw;

    internal OrderSampler(PartialOrder known, int seed)
    {
        _known = known;
        _random = new Random(seed);
        _order = known.Some(_random);
        _stepsADraw = (long)known.Size * known.Size;
        if (!known.IsOpen)
            Step((long)(_stepsADraw * (1 + Math.Log(Math.Max(2, known.Size)))));
    }

    /// <summary>Levels of the nodes in the next order.</summary>
    internal int[] NextRanks()
    {
        if (_known.IsOpen)
            _random.Shuffle(_order);
        else
            Step(_stepsADraw);
        return _known.Ranks(_order);
    }

    private void Step(long steps)
    {
        if (_order.Length < 2)
            return;
        for (; steps > 0; steps--)
        {
            var chance = _random.Next(2 * (_order.Length - 1));
            var place = chance >> 1;
            if ((chance & 1) != 0 || _known.IsBelow(_order[place], _order[place + 1]))
                continue;
            (_order[place], _order[place + 1]) = (_order[place + 1], _order[place]);
        }
    }
}
