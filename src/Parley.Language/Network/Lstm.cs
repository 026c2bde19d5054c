using System.Runtime.Intrinsics;
using Parley.Language.Weights;

namespace Parley.Language.Network;

/// <summary>One direction of one layer of long short-term memory. Gates in the order input, forget, cell, output.</summary>
internal sealed class Lstm
{
    private readonly Dense _input;
    private readonly Dense _recurrent;
    private readonly int _hidden;
    private readonly bool _isBackward;

    /// <param name="name">The prefix of its tensors.</param>
    public Lstm(ModelFile file, string name, int inputs, bool isBackward)
    {
        _hidden = file.Header.Hidden;
        _isBackward = isBackward;
        _input = new Dense(file.Floats(name + ".w"), file.Floats(name + ".b"), inputs, 4 * _hidden);
        _recurrent = new Dense(file.Floats(name + ".u"), [], _hidden, 4 * _hidden);
    }

    /// <summary>Writes the state after each word.</summary>
    /// <param name="x">A row a word.</param>
    /// <param name="result">Rows of twice the hidden size; this direction writes from <paramref name="column"/> on.</param>
    public void Run(Lanes lanes, ReadOnlySpan<float> x, Scratch scratch, Span<float> result, int column)
    {
        var width = 4 * _hidden;
        var gates = scratch.Gates(lanes.Rows * width);
        _input.Apply(x, _input.Inputs, lanes.Rows, gates);
        var count = lanes.Lengths.Length;
        var state = scratch.State(count * _hidden);
        var cell = scratch.Cell(count * _hidden);
        var step = scratch.Step(count * width);
        state.Clear();
        cell.Clear();
        for (var t = 0; t < lanes.Lengths[0]; t++)
        {
            var active = lanes.ActiveAt(t);
            for (var lane = 0; lane < active; lane++)
                gates.Slice(RowOf(lanes, lane, t) * width, width).CopyTo(step[(lane * width)..]);
            _recurrent.Accumulate(state, _hidden, active, step);
            for (var lane = 0; lane < active; lane++)
            {
                var h = state.Slice(lane * _hidden, _hidden);
                Advance(step.Slice(lane * width, width), cell.Slice(lane * _hidden, _hidden), h);
                h.CopyTo(result[((RowOf(lanes, lane, t) * 2 * _hidden) + column)..]);
            }
        }
    }

    private int RowOf(Lanes lanes, int lane, int step) =>
        lanes.Starts[lane] + (_isBackward ? lanes.Lengths[lane] - 1 - step : step);

    private void Advance(ReadOnlySpan<float> gates, Span<float> cell, Span<float> state)
    {
        for (var i = 0; i < _hidden; i += Vector256<float>.Count)
        {
            var input = Activation.Sigmoid(Vector256.Create(gates[i..]));
            var forget = Activation.Sigmoid(Vector256.Create(gates[(_hidden + i)..]));
            var candidate = Activation.Tanh(Vector256.Create(gates[((2 * _hidden) + i)..]));
            var output = Activation.Sigmoid(Vector256.Create(gates[((3 * _hidden) + i)..]));
            var c = Vector256.FusedMultiplyAdd(forget, Vector256.Create<float>(cell[i..]), input * candidate);
            c.CopyTo(cell[i..]);
            (output * Activation.Tanh(c)).CopyTo(state[i..]);
        }
    }
}
