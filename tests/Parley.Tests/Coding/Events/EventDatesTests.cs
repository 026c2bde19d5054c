namespace Parley.Tests.Coding.Events;

/// <summary>Reports of Wednesday, 15 May 2024.</summary>
public sealed class EventDatesTests
{
    [Theory]
    [InlineData("Kenya signed a trade accord in March 2022 that lapsed within a year.", "Support 2022-03")]
    [InlineData("The offensive that has set Chad against Togo since 4 April 2024 is over.", "Assault 2024-04-04/..")]
    [InlineData("The ministers of Chad and Togo will meet in Accra, where the bloc has its seat, on Friday.", "Consult 2024-05-17")]
    [InlineData("Ghana recognised the council in 2022 and has since sent it aid.", "Aid 2022/..")]
    public void What_an_act_brings_about_has_its_date(string text, string expected) => Assert.Contains(expected, Reports.Dates(text));

    [Theory]
    [InlineData("In April the Sudanese army attacked Chad and drove its troops from the border.", "Assault 2024-04")]
    public void Two_verbs_share_the_date_before_them(string text, string expected) => Assert.All(Reports.Dates(text), found => Assert.Equal(expected, found));

    [Theory]
    [InlineData("Peru freed the sailors on May 3 and has asked Chile to do likewise.", "Request")]
    [InlineData("Libya criticised Tunisia for Sunday's raid.", "Accuse")]
    [InlineData("Bolivia rejected the 2016 accord.", "Reject")]
    [InlineData("India asked Nepal to withdraw its troops by June 3.", "Request")]
    public void The_date_of_another_act_is_not_taken(string text, string expected) => Assert.Contains(expected, Reports.Dates(text));

    [Theory]
    [InlineData("LIMA, May 15, 2024 (Andes Wire) - Chile freed the miners on Tuesday.\n\nQUITO, May 10, 2024 (Andes Wire) - Peru shelled Ecuador on Wednesday.", "Assault 2024-05-08")]
    [InlineData("LIMA, May 15, 2024 (Andes Wire) - Chile freed the miners on Tuesday.\n\nQUITO, May 10, 2024 (Andes Wire) - Peru shelled Ecuador on Wednesday.", "Retreat 2024-05-14")]
    public void Behind_a_second_dateline_days_are_told_from_it(string text, string expected) => Assert.Contains(expected, Reports.Dates(text));

    [Fact]
    public void Since_a_month_looks_back() => Assert.Contains("Assault 2024-03/..", Reports.Dates("Chad has been bombing Sudan since March."));

    [Fact]
    public void A_refusal_is_of_the_day_it_is_told() =>
        Assert.Contains("Reject 2024-05-14", Reports.Dates("Chad said on Tuesday it would not send envoys to the council."));

    [Theory]
    [InlineData("Togo recalled its envoy on Monday, two weeks after Benin had closed the border.", "Coerce 2024-04-29~")]
    [InlineData("Zambia expelled three diplomats on Friday, three days before Malawi banned its airline.", "Sanction 2024-05-13")]
    [InlineData("Niger said on Tuesday, a month after Mali expelled its envoy, that talks had failed.", "Sanction 2024-04")]
    public void An_act_before_or_after_another_is_counted_from_it(string text, string expected) => Assert.Contains(expected, Reports.Dates(text));

    [Fact]
    public void When_tells_what_happened_on_the_day_before_it() =>
        Assert.Contains("Assault 2024-03-03", Reports.Dates("Kenya has closed the border since 3 March, when Somali gunmen attacked Mandera."));

    [Theory]
    [InlineData("Gunmen killed two farmers in Goma on May 7. Two days later Rwanda condemned the attack.", "Accuse 2024-05-09")]
    [InlineData("Cuba accused Haiti of piracy on Monday. The next day Haiti expelled the Cuban ambassador.", "Sanction 2024-05-14")]
    [InlineData("Ethiopia and Eritrea met in Asmara on Thursday. At dawn Ethiopian jets bombed Djibouti.", "Assault 2024-05-09")]
    [InlineData("Malawi shelled Zambia on Tuesday. By nightfall Zambian troops had arrested two men.", "Coerce 2024-05-14")]
    [InlineData("Mali broke off talks with Niger in April. That same month Chad closed its border.", "Coerce 2024-04")]
    public void A_date_may_be_told_from_the_one_before(string text, string expected) => Assert.Contains(expected, Reports.Dates(text));

    [Theory]
    [InlineData("Two days later Rwanda condemned the attack.", "Accuse")]
    [InlineData("Ethiopian troops attacked Sudan on February 30.", "Assault")]
    [InlineData("Ethiopian troops attacked Sudan on April 20, 2026.", "Assault")]
    public void A_date_told_from_nothing_an_impossible_one_and_one_yet_to_come_date_nothing(string text, string expected) => Assert.Contains(expected, Reports.Dates(text));

    [Fact]
    public void Long_before_the_report_is_no_mistake() => Assert.Contains("Assault 1987-05-12", Reports.Dates("Sudan bombed Chad on 12 May 1987."));

    [Fact]
    public void Names_alone_tell_nothing() => Assert.Empty(Reports.Dates("Kenya, Somalia, Uganda, Peru, Chile, Bolivia. Vladimir Putin, Abiy Ahmed, William Ruto."));
}
