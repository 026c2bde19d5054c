using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Events;

public sealed class SourceIsNoSideTests
{
    [Theory]
    [InlineData("According to Reuters, Chad attacked Sudan.", "SDN")]
    [InlineData("According to Norway, Eritrea shelled Ethiopia.", "ETH")]
    [InlineData("Kenya bombed Somalia because of Uganda.", "SOM")]
    public void Who_tells_of_an_act_or_caused_it_is_not_whom_it_is_done_to(string text, string recipient)
    {
        var coded = new DocumentCoder().Code(Shipped.Parse(text));

        var told = Assert.Single(coded.Facts.OfType<Fact<Event>>(), fact => fact.Claim.Type == EventType.Assault);
        Assert.Equal([recipient], told.Claim.Recipients);
    }
}
