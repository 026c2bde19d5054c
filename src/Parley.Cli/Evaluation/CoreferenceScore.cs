namespace Parley.Cli.Evaluation;

/// <summary>Scores coreference chains against marked ones, summed over documents: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998), CEAF with φ4 (Luo 2005), and their mean.</summary>
/// <remarks>As in the shared task of CoNLL 2012: chains of one mention count on neither side; mentions match by exact span; shares are of sums over all documents.</remarks>
public sealed class CoreferenceScore
{
    private Ratio _mucRecall;
    private Ratio _mucPrecision;
    private Ratio _cubedRecall;
    private Ratio _cubedPrecision;
    private Ratio _ceafRecall;
    private Ratio _ceafPrecision;
    private Ratio _mentionRecall;
    private Ratio _mentionPrecision;

    /// <summary>Documents added.</summary>
    public int Documents { get; private set; }

    /// <summary>F1 in percent, by links.</summary>
    public double Muc => F1(_mucRecall, _mucPrecision);

    /// <summary>F1 in percent, by mentions.</summary>
    public double BCubed => F1(_cubedRecall, _cubedPrecision);

    /// <summary>F1 in percent, by chains.</summary>
    public double Ceaf => F1(_ceafRecall, _ceafPrecision);

    /// <summary>F1 in percent of the mentions in chains of two and more.</summary>
    public double Mentions => F1(_mentionRecall, _mentionPrecision);

    /// <summary>The mean of the three measures.</summary>
    public double Mean => (Muc + BCubed + Ceaf) / 3;

    /// <param name="gold">Each chain a list of spans; a span in two chains counts in the first.</param>
    /// <param name="found">The same, of the system.</param>
    public void Add(IEnumerable<IReadOnlyList<(int First, int End)>> gold, IEnumerable<IReadOnlyList<(int First, int End)>> found)
    {
        Documents++;
        var key = gold.Where(chain => chain.Count > 1).ToList();
        var response = found.Where(chain => chain.Count > 1).ToList();
        var inKey = Index(key);
        var inResponse = Index(response);
        _mucRecall += Links(key, inResponse);
        _mucPrecision += Links(response, inKey);
        _cubedRecall += Cubed(key, inResponse);
        _cubedPrecision += Cubed(response, inKey);
        var similarity = Similarity(key, response, inKey);
        _ceafRecall += new Ratio(similarity, key.Count);
        _ceafPrecision += new Ratio(similarity, response.Count);
        var shared = inKey.Keys.Count(inResponse.ContainsKey);
        _mentionRecall += new Ratio(shared, inKey.Count);
        _mentionPrecision += new Ratio(shared, inResponse.Count);
    }

    private static Dictionary<(int First, int End), int> Index(List<IReadOnlyList<(int First, int End)>> chains)
    {
        var index = new Dictionary<(int First, int End), int>();
        for (var i = 0; i < chains.Count; i++)
        {
            foreach (var span in chains[i])
                index.TryAdd(span, i);
        }

        return index;
    }

    // Of the links a chain needs, those left when the other side divides it; a mention the other side lacks is a part of its own.
    private static Ratio Links(List<IReadOnlyList<(int First, int End)>> chains, Dictionary<(int First, int End), int> other)
    {
        var sum = default(Ratio);
        foreach (var chain in chains)
        {
            var parts = chain.Where(other.ContainsKey).Select(span => other[span]).Distinct().Count() + chain.Count(span => !other.ContainsKey(span));
            sum += new Ratio(chain.Count - parts, chain.Count - 1);
        }

        return sum;
    }

    // For each mention, the share of its chain that the other side puts together with it.
    private static Ratio Cubed(List<IReadOnlyList<(int First, int End)>> chains, Dictionary<(int First, int End), int> other)
    {
        var sum = default(Ratio);
        foreach (var chain in chains)
        {
            var parts = chain.Where(other.ContainsKey).GroupBy(span => other[span]).Sum(part => (double)part.Count() * part.Count());
            sum += new Ratio(parts / chain.Count, chain.Count);
        }

        return sum;
    }

    // The best pairing of chains, each pair worth 2·|shared| / (|one| + |other|).
    private static double Similarity(List<IReadOnlyList<(int First, int End)>> key, List<IReadOnlyList<(int First, int End)>> response, Dictionary<(int First, int End), int> inKey)
    {
        var worth = new double[key.Count, response.Count];
        for (var column = 0; column < response.Count; column++)
        {
            foreach (var part in response[column].Where(inKey.ContainsKey).GroupBy(span => inKey[span]))
                worth[part.Key, column] = 2.0 * part.Count() / (key[part.Key].Count + response[column].Count);
        }

        return Assignment.Best(worth);
    }

    private static double F1(Ratio recall, Ratio precision) =>
        recall.Value + precision.Value == 0 ? 0 : 200 * recall.Value * precision.Value / (recall.Value + precision.Value);

    private readonly record struct Ratio(double Part, double Whole)
    {
        public double Value => Whole == 0 ? 0 : Part / Whole;

        public static Ratio operator +(Ratio a, Ratio b) => new(a.Part + b.Part, a.Whole + b.Whole);
    }
}
