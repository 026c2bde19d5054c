using System.Numerics;

namespace Parley.Analysis.Graph.Play;

/// <summary>A coalition can go from one node to another together, and every member likes it better there.</summary>
/// <param name="Coalition">Member i, counted from 0, is bit i.</param>
public readonly record struct Jump(int From, int Coalition, int To)
{
    public IEnumerable<int> Members
    {
        get
        {
            for (var rest = Coalition; rest != 0; rest &= rest - 1)
                yield return BitOperations.TrailingZeroCount(rest);
        }
    }
}
