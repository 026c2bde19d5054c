using Parley.Analysis.Files;
using Parley.Analysis.Graph;

namespace Parley.Tests.Analysis.Files;

/// <summary>Published conflicts, solved and held against the answers their files give.</summary>
public sealed class CaseAnswerTests
{
    public static TheoryData<string> Cases => CaseFiles.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_known_answer_of_a_case_is_found(string name)
    {
        var file = CaseFiles.Read(name);

        var checks = AnswerCheck.Run(file, ConflictGraph.Of(file.Model, cancellation: TestContext.Current.CancellationToken), cancellation: TestContext.Current.CancellationToken);

        Assert.NotEmpty(checks);
        Assert.All(checks, check => Assert.Equal(check.Expected, check.Found));
    }
}
