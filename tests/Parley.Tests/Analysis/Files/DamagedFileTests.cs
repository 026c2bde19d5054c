using System.Globalization;
using System.Text;
using Parley.Analysis.Files;

namespace Parley.Tests.Analysis.Files;

/// <summary>Whatever stands in a file, it is read or refused in words.</summary>
public sealed class DamagedFileTests
{
    private const int Damages = 120;
    private const string Marks = "-:[]{}\"'#&*!|>%@`\n\t ,YN0a\\\u0000é";

    public static TheoryData<string> Cases => CaseFiles.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_damaged_model_file_is_read_or_refused_in_words(string name)
    {
        var random = new Random(20_260_101);
        var text = CaseFiles.Text(name);
        for (var damage = 0; damage < Damages; damage++)
        {
            var damaged = Damage(text, random);
            ReadsOrRefuses(() => ModelFile.Read(damaged, "damaged.yaml"), damaged);
        }
    }

    [Fact]
    public void A_damaged_gmcr_file_is_read_or_refused_in_words()
    {
        const string text = """{"options": [{"name": "Strike", "permittedDirection": "fwd"}, {"name": "Pay"}], "decisionMakers": [{"name": "Crew", "options": [0], "preferences": [[[1, "Y"]], {"compound": true, "members": [[[0, "Y"], [1, "N"]]]}], "preferenceRanking": [3, [1, 2], 4]}, {"name": "Owner", "options": [1], "preferences": [], "preferenceRanking": [1, 2, 3, 4]}], "infeasibles": [], "useManualPreferenceRanking": true}""";
        GmcrFile.Read(text, "whole.gmcr");
        var random = new Random(20_260_102);
        for (var damage = 0; damage < 10 * Damages; damage++)
        {
            var damaged = Damage(text, random);
            ReadsOrRefuses(() => GmcrFile.Read(damaged, "damaged.gmcr"), damaged);
        }
    }

    [Fact]
    public void Terms_that_double_with_each_are_refused()
    {
        var text = new StringBuilder("parley-model: 1\ndecision-makers: [{name: Guild, options: [Strike], preferences: {priorities: [t60]}}]\nterms:\n  - {name: t0, means: Strike}\n");
        for (var term = 1; term <= 60; term++)
            text.Append(CultureInfo.InvariantCulture, $"  - {{name: t{term}, means: (t{term - 1} or not t{term - 1}) and t{term - 1}}}\n");

        var problems = Assert.Throws<ModelFileException>(() => ModelFile.Read(text.ToString(), "bomb.yaml")).Problems;

        Assert.Contains(problems, problem => problem.Code == "PLY0707" && problem.Found.Contains("2000", StringComparison.Ordinal));
    }

    [Fact]
    public void A_chain_of_ten_thousand_terms_is_refused()
    {
        var text = new StringBuilder("parley-model: 1\ndecision-makers: [{name: Guild, options: [Strike], preferences: {others: equal}}]\nterms:\n  - {name: t0, means: Strike}\n");
        for (var term = 1; term <= 10_000; term++)
            text.Append(CultureInfo.InvariantCulture, $"  - {{name: t{term}, means: not t{(term + 1) % 10_001}}}\n");

        Assert.Throws<ModelFileException>(() => ModelFile.Read(text.ToString(), "chain.yaml"));
    }

    private static void ReadsOrRefuses(Action read, string text)
    {
        try
        {
            read();
        }
        catch (ModelFileException refusal)
        {
            Assert.All(refusal.Problems, problem => Assert.NotEmpty(problem.Found));
        }
        catch (Exception other) when (other is not ModelFileException)
        {
            Assert.Fail($"{other}\nin\n{text}");
        }
    }

    private static string Damage(string text, Random random)
    {
        var damaged = new StringBuilder(text);
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var at = random.Next(damaged.Length);
            switch (random.Next(4))
            {
                case 0:
                    damaged.Remove(at, Math.Min(random.Next(1, 30), damaged.Length - at));
                    break;
                case 1:
                    damaged.Insert(at, Marks[random.Next(Marks.Length)]);
                    break;
                case 2:
                    damaged[at] = Marks[random.Next(Marks.Length)];
                    break;
                default:
                    damaged.Length = Math.Max(1, at);
                    break;
            }
        }

        return damaged.ToString();
    }
}
