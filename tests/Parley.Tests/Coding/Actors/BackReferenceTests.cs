using Parley.Coding.Assembly;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Actors;

public sealed class BackReferenceTests
{
    [Theory]
    [InlineData("The M23 took Sake. The group denied it.", "grp:m23", 2)]
    [InlineData("The Houthis fired on ships. The Iran-backed group said so on Monday.", "grp:houthis", 2)]
    [InlineData("The ELN struck at night. Soldiers fought the rebels until dawn.", "grp:eln", 2)]
    [InlineData("The East African Community met. The community had sent troops before.", "org:EAC", 1)]
    [InlineData("The African Union Commission met in March. The commission wants a ceasefire.", "org:AU", 1)]
    [InlineData("Zambia has elections in August. The country is calm.", "ZMB", 2)]
    [InlineData("The Kenyan government wants talks. The government said so on Monday.", "KEN", 2)]
    public void A_noun_with_the_takes_up_who_was_named_before(string text, string id, int mentions) => Assert.Equal(mentions, Mentions(text, id));

    [Theory]
    [InlineData("The M23 and the Allied Democratic Forces met. The group denied it.", "grp:m23")]
    [InlineData("The M23 took Sake. Another group denied it.", "grp:m23")]
    [InlineData("The M23 took Sake. The group of lawyers denied it.", "grp:m23")]
    [InlineData("Zambia and Malawi signed. The country is calm.", "ZMB")]
    [InlineData("The Kenyan government met the Ugandan government. The government said so.", "KEN")]
    public void Where_more_than_one_may_be_meant_nobody_is(string text, string id) => Assert.Equal(1, Mentions(text, id));

    private static int Mentions(string text, string id) => new DocumentCoder().Code(Shipped.Parse(text)).Mentions.Count(mention => mention.ActorId == id);
}
