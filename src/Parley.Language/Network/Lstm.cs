using System.Runtime.Intrinsics;
using Parley.Language.Weights;

namespace Parley.Language.Network;

/// <summary>One direction of one layer of long short-term memory. Gates in the order input, forget, cell, output.</summary>
internal sealed class Lstm
{
    private readonly IntegerMatrix _input;
    private readonly IntegerMatrix _recurrent;
    private readonly float[] _bias;
    private readonly int _hidden;
    private readonly bool _isBackward;

    /// <param name="name">The prefix of its tensors.</param>
    public Lstm(ModelFile file, string name, bool isBackward)
    {
        _hidden = file.Header.Hidden;
        _isBackward = isBackward;
        _input = new IntegerMatrix(file.Scaled(name + ".w"));
        _recurrent = new IntegerMatrix(file.Scaled(name + ".u"));
        _bias = file.Floats(name + ".b");
    }

    /// <summary>Writes the state after each word.</summary>
    /// <param name="x">A row of inputs a word.</param>
    /// <param name="scales">One a word; 1 for all where it is empty.</param>
    /// <param name="result">Rows of twice the hidden size, <see cref="IntegerMatrix.One"/> for 1; this direction writes from <paramref name="column"/> on.</param>
    public void Run(Lanes lanes, ReadOnlySpan<short> x, ReadOnlySpan<float> scales, Scratch scratch, Span<short> result, int column)
    {
        var width = _input.Stride;
        var gates = scratch.Gates(lanes.Rows * width);
        var from = scratch.Rows(0, lanes.Rows);
        var to = scratch.Rows(1, lanes.Rows);
        for (var row = 0; row < lanes.Rows; row++)
        {
            _bias.CopyTo(gates[(row * width)..]);
            (from[row], to[row]) = (row * _input.Inputs, row * width);
        }

        _input.Accumulate(x, from, scales, gates, to);
        var cell = scratch.Cell(lanes.Lengths.Length * _hidden);
        cell.Clear();
        for (var t = 0; t < lanes.Lengths[0]; t++)
        {
            var active = lanes.ActiveAt(t);
            for (var lane = 0; lane < active && t > 0; lane++)
                (from[lane], to[lane]) = (StateOf(lanes, lane, t - 1, column), RowOf(lanes, lane, t) * width);
            if (t > 0)
                _recurrent.Accumulate(result, from[..active], [], gates, to[..active]);
            for (var lane = 0; lane < active; lane++)
                Advance(gates.Slice(RowOf(lanes, lane, t) * width, width), cell.Slice(lane * _hidden, _hidden), result.Slice(StateOf(lanes, lane, t, column), _hidden));
        }
    }

    private int StateOf(Lanes lanes, int lane, int step, int column) => (RowOf(lanes, lane, step) * 2 * _hidden) + column;

    private int RowOf(Lanes lanes, int lane, int step) =>
        lanes.Starts[lane] + (_isBackward ? lanes.Lengths[lane] - 1 - step : step);

    private void Advance(ReadOnlySpan<float> gates, Span<float> cell, Span<short> state)
    {
        for (var i = 0; i < _hidden; i += Vector256<float>.Count)
        {
            var input = Activation.Sigmoid(Vector256.Create(gates[i..]));
            var forget = Activation.Sigmoid(Vector256.Create(gates[(_hidden + i)..]));
            var candidate = Activation.Tanh(Vector256.Create(gates[((2 * _hidden) + i)..]));
            var output = Activation.Sigmoid(Vector256.Create(gates[((3 * _hidden) + i)..]));
            var c = Vector256.FusedMultiplyAdd(forget, Vector256.Create<float>(cell[i..]), input * candidate);
            c.CopyTo(cell[i..]);
            var h = Vector256.ConvertToInt32(Vector256.Round(output * Activation.Tanh(c) * IntegerMatrix.One));
            Vector128.Narrow(h.GetLower(), h.GetUpper()).CopyTo(state[i..]);
        }
    }
}
