namespace Parley.Cli.Evaluation;

/// <summary>Pairs rows with columns, each at most once, so that the sum is greatest (Kuhn 1955; shortest augmenting paths).</summary>
public static class Assignment
{
    /// <summary>The greatest sum.</summary>
    /// <param name="worth">What each pair is worth, nothing below 0.</param>
    public static double Best(double[,] worth)
    {
        var size = Math.Max(worth.GetLength(0), worth.GetLength(1));
        var (rowPrice, columnPrice, rowOf) = (new double[size + 1], new double[size + 1], new int[size + 1]);
        for (var row = 1; row <= size; row++)
            Augment(worth, size, row, rowPrice, columnPrice, rowOf);
        var sum = 0.0;
        for (var column = 1; column <= size; column++)
            sum += Worth(worth, rowOf[column], column);
        return sum;
    }

    // Column 0 stands for the row to be placed.
    private static void Augment(double[,] worth, int size, int row, double[] rowPrice, double[] columnPrice, int[] rowOf)
    {
        var slack = new double[size + 1];
        var from = new int[size + 1];
        var isDone = new bool[size + 1];
        Array.Fill(slack, double.PositiveInfinity);
        rowOf[0] = row;
        var at = 0;
        while (rowOf[at] != 0)
        {
            isDone[at] = true;
            var (next, least) = (0, double.PositiveInfinity);
            for (var column = 1; column <= size; column++)
            {
                if (isDone[column])
                    continue;
                var cost = -Worth(worth, rowOf[at], column) - rowPrice[rowOf[at]] - columnPrice[column];
                if (cost < slack[column])
                    (slack[column], from[column]) = (cost, at);
                if (slack[column] < least)
                    (least, next) = (slack[column], column);
            }

            for (var column = 0; column <= size; column++)
            {
                if (isDone[column])
                {
                    rowPrice[rowOf[column]] += least;
                    columnPrice[column] -= least;
                }
                else
                {
                    slack[column] -= least;
                }
            }

            at = next;
        }

        while (at != 0)
        {
            rowOf[at] = rowOf[from[at]];
            at = from[at];
        }
    }

    private static double Worth(double[,] worth, int row, int column) =>
        row <= worth.GetLength(0) && column <= worth.GetLength(1) ? worth[row - 1, column - 1] : 0;
}
