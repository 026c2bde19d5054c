using Parley.Reading;

namespace Parley.Tests.Reading.Cleaning;

public sealed class HeadLineTests
{
    private const string Title = "Pristina and Belgrade Meet on Energy";
    private const string Lead = "Negotiators for Kosovo and Serbia met for three hours on Thursday and parted without a paper, two diplomats said.";
    private const string Second = "The mediator said that both sides would return once the question of licences had been settled by technical teams.";

    [Theory]
    [InlineData("By Vesna Krasniqi", "Vesna Krasniqi")]
    [InlineData("BY VESNA KRASNIQI", "VESNA KRASNIQI")]
    [InlineData("By Vesna Krasniqi and Luan J. Petrovic | Pristina", "Vesna Krasniqi and Luan J. Petrovic")]
    [InlineData("By Vesna Krasniqi in Brussels", "Vesna Krasniqi")]
    [InlineData("Vesna Krasniqi, Staff Writer", "Vesna Krasniqi")]
    [InlineData("Vesna Krasniqi, Diplomatic Correspondent", "Vesna Krasniqi")]
    [InlineData("By Omar al-Sayed and agencies", "Omar al-Sayed")]
    [InlineData("Written by Vesna Krasniqi", "Vesna Krasniqi")]
    public void A_byline_above_the_body_names_the_author(string line, string author)
    {
        var document = Cleaned.One($"{Title}\n{line}\n\n{Lead}\n\n{Second}");

        Assert.Equal(author, document.Byline);
        Assert.Equal([line], document.Dropped(DropReason.Byline));
        Assert.Equal([Lead, Second], document.Body());
    }

    [Theory]
    [InlineData("By Vesna Krasniqi, Balkan Courier", "Vesna Krasniqi", "Balkan Courier")]
    [InlineData("By MARIA LOPEZ, El Correo del Sur", "MARIA LOPEZ", "El Correo del Sur")]
    [InlineData("By Ann Mwangi and Joseph Deng, The Nile Post", "Ann Mwangi and Joseph Deng", "The Nile Post")]
    [InlineData("By Vesna Krasniqi, Reuters", "Vesna Krasniqi", "Reuters")]
    [InlineData("By Vesna Krasniqi, Luan Petrovic", "Vesna Krasniqi, Luan Petrovic", null)]
    public void An_outlet_behind_the_authors_is_the_outlet_and_no_author(string line, string author, string? outlet)
    {
        var document = Cleaned.One($"{Title}\n{line}\n\n{Lead}\n\n{Second}");

        Assert.Equal((author, outlet), (document.Byline, document.Outlet));
        Assert.Equal([line], document.Dropped(DropReason.Byline));
        Assert.Equal([Lead, Second], document.Body());
    }

    [Theory]
    [InlineData("Belgrade, Saturday, 1 March 2025")]
    [InlineData("Saturday, 1 March 2025. All times local.")]
    [InlineData("Issued in Skopje on 1 March 2025, covering 14-28 February")]
    [InlineData("Balkan Courier / 05:12 AM March 1, 2025")]
    [InlineData("Balkan Courier, 1 March 2025")]
    [InlineData("By Vesna Krasniqi in Skopje · 1 March 2025")]
    public void The_day_of_publication_is_read_among_other_things_said_of_the_article(string line)
    {
        var document = Cleaned.One($"{Title}\n\n{line}\n\n{Lead}\n\n{Second}");

        Assert.Equal((Title, new DateOnly(2025, 3, 1)), (document.Title, document.Published?.Day));
        Assert.Equal([Lead, Second], document.Body());
    }

    [Theory]
    [InlineData("SKOPJE | 2025-03-01 | Vardar Ledger", "Vardar Ledger")]
    [InlineData("March 1, 2025 / Vardar Valley Today", "Vardar Valley Today")]
    [InlineData("Vardar Valley Herald :: 1 Mar 2025", "Vardar Valley Herald")]
    [InlineData("Balkan Current — 1 March 2025 — Ohrid Lake", null)]
    [InlineData("By V. Krasniqi, Lake Ohrid Courier, Saturday 1 March 2025", "Lake Ohrid Courier")]
    [InlineData("By our correspondent in Skopje | 1 March 2025", null)]
    [InlineData("Skopje, 1 Mar. 2025 (Vardar Agency)", "Vardar Agency")]
    public void The_day_of_publication_is_read_between_places_outlets_and_authors(string line, string? outlet)
    {
        var document = Cleaned.One($"{Title}\n{line}\n\n{Lead}\n\n{Second}");

        Assert.Equal((Title, new DateOnly(2025, 3, 1), outlet), (document.Title, document.Published?.Day, document.Outlet));
        Assert.Equal([Lead, Second], document.Body());
    }

    [Theory]
    [InlineData("(Skopje, 1 March 2025, Vardar Wire) ")]
    [InlineData("(Skopje, Saturday, March 1, 2025) – ")]
    public void A_dateline_may_stand_in_brackets(string opening)
    {
        var document = Cleaned.One($"{Title}\n\n{opening}{Lead}\n\n{Second}");

        Assert.Equal(new DateOnly(2025, 3, 1), document.Published?.Day);
        Assert.Equal([Lead, Second], document.Body());
    }

    [Theory]
    [InlineData("Subscribe | Log in")]
    [InlineData("[Skip to content]")]
    [InlineData("Vardar Dispatch > Politics > Border")]
    [InlineData("Reporter: V. Krasniqi")]
    public void A_row_of_controls_above_the_title_is_no_title(string line)
    {
        var document = Cleaned.One($"{line}\n\n{Title}\n\n{Lead}\n\n{Second}");

        Assert.Equal(Title, document.Title);
        Assert.DoesNotContain(document.Body(), line.Equals);
    }

    [Theory]
    [InlineData("Peace Accord for Skopje, 1 March 2025")]
    [InlineData("Marching for 1 March 2025, a city holds its breath")]
    [InlineData("After 1 March 2025 nothing will be the same")]
    public void A_title_that_holds_a_day_is_a_title(string line)
    {
        var document = Cleaned.One($"{line}\n\n{Lead}\n\n{Second}");

        Assert.Equal((line, null), (document.Title, document.Published?.Day));
    }

    [Theory]
    [InlineData("Interview: Vesna Krasniqi, Prizren", "Vesna Krasniqi")]
    [InlineData("By Vesna Krasniqi, Danube Sentinel staff writer", "Vesna Krasniqi")]
    [InlineData("By: Vesna Krasniqi - Senior Reporter", "Vesna Krasniqi")]
    public void A_place_or_an_employer_behind_the_author_is_no_author(string line, string author)
    {
        Assert.Equal(author, Cleaned.One($"{Title}\n{line}\n\n{Lead}\n\n{Second}").Byline);
    }

    [Fact]
    public void A_title_of_two_sentences_above_the_byline_is_the_title()
    {
        var document = Cleaned.One($"The bridge is shut. Who has the key?\n\nBy Vesna Krasniqi\n\n{Lead}\n\n{Second}");

        Assert.Equal("The bridge is shut. Who has the key?", document.Title);
        Assert.Equal([Lead, Second], document.Body());
    }

    [Fact]
    public void A_publisher_in_capitals_above_the_title_is_not_the_title()
    {
        var document = Cleaned.One($"DRINA RELIEF FORUM\n{Title}\n\n{Lead}\n\n{Second}");

        Assert.Equal(Title, document.Title);
    }

    [Fact]
    public void An_agency_in_the_dateline_is_the_outlet_where_no_other_is_named()
    {
        Assert.Equal("Danube News", Cleaned.One($"{Title}\n\nPRISTINA, March 1, 2025 (Danube News) - {Lead}\n\n{Second}").Outlet);
        Assert.Equal("Balkan Courier", Cleaned.One($"{Title}\nBalkan Courier, 1 March 2025\n\nPRISTINA, March 1, 2025 (Danube News) - {Lead}\n\n{Second}").Outlet);
    }

    [Fact]
    public void A_bureau_signs_below_the_body_as_persons_do()
    {
        const string line = "(Reporting by the Pristina bureau; editing by V. Krasniqi)";

        Assert.Equal([line], Cleaned.One($"{Title}\n\n{Lead}\n\n{Second}\n\n{line}").Dropped(DropReason.Byline));
    }

    [Fact]
    public void A_dateline_below_a_standfirst_gives_place_and_day()
    {
        var document = Cleaned.One($"{Title}\n\nNobody signed. Nobody left\n\nPRIZREN, Kosovo, March 1, 2025 - {Lead}\n\n{Second}");

        Assert.Equal(("PRIZREN, Kosovo", new DateOnly(2025, 3, 1)), (document.Dateline?.Place, document.Published?.Day));
    }

    [Fact]
    public void A_day_and_an_outlet_on_one_line_are_read()
    {
        var document = Cleaned.One($"{Title}\n\nThursday, 14 Nov 2024, Balkan Courier\n\n{Lead}\n\n{Second}");

        Assert.Equal(("Balkan Courier", new DateOnly(2024, 11, 14)), (document.Outlet, document.Published?.Day));
        Assert.Equal([Lead, Second], document.Body());
    }

    [Theory]
    [InlineData("Juba – Reuters", "Juba", "Reuters")]
    [InlineData("New Delhi - PTI", "New Delhi", "PTI")]
    public void A_place_and_an_agency_on_a_line_of_their_own_are_a_dateline(string line, string place, string agency)
    {
        var document = Cleaned.One($"{Title}\n\n{line}\n\n{Lead}\n\n{Second}");

        Assert.Equal((place, agency), (document.Dateline?.Place, document.Dateline?.Agency));
        Assert.Equal([line], document.Dropped(DropReason.Dateline));
        Assert.Equal([Lead, Second], document.Body());
    }

    [Theory]
    [InlineData("Published: 12 Nov 2024 14:05 GMT", "2024-11-12")]
    [InlineData("November 12, 2024", "2024-11-12")]
    [InlineData("Posted on Tuesday, 12th November 2024 at 2.05 pm", "2024-11-12")]
    [InlineData("2024-11-12T14:05:00Z", "2024-11-12")]
    [InlineData("First published on 12/11/2024", null)]
    [InlineData("Published 25/11/2024", "2024-11-25")]
    [InlineData("Updated 3 hours ago", null)]
    [InlineData("Published: 3 May 2023 | Updated: 5 May 2023", "2023-05-03")]
    [InlineData("Nov 12", null)]
    public void A_publication_line_gives_the_day_only_where_it_is_sure(string line, string? day)
    {
        var document = Cleaned.One($"{Title}\n\n{line}\n\n{Lead}\n\n{Second}");

        Assert.Equal(day, document.Published?.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal([line], document.Dropped(DropReason.PublicationLine));
        Assert.Equal([Lead, Second], document.Body());
    }

    [Theory]
    [InlineData("ASTANA, Nov 12 (Agency) — ", "ASTANA", "Nov 12", "Agency", null)]
    [InlineData("KHARTOUM (AP) - ", "KHARTOUM", null, "AP", null)]
    [InlineData("BOGOTÁ, Colombia, 3 March 2024 — ", "BOGOTÁ, Colombia", "3 March 2024", null, "2024-03-03")]
    [InlineData("GENEVA/NAIROBI, June 4 (Reuters) - ", "GENEVA/NAIROBI", "June 4", "Reuters", null)]
    [InlineData("Pristina, 12 November 2024 (KosovaWire) – ", "Pristina", "12 November 2024", "KosovaWire", "2024-11-12")]
    [InlineData("SAN SALVADOR, 9 JAN 90 (DPA) -- [TEXT] ", "SAN SALVADOR", "9 JAN 90", "DPA", "1990-01-09")]
    [InlineData("CARACAS (VENEZUELA), 30 Aug 89 (DPA) -- ", "CARACAS (VENEZUELA)", "30 Aug 89", "DPA", "1989-08-30")]
    [InlineData("NAYPYIDAW — ", "NAYPYIDAW", null, null, null)]
    [InlineData("KINSHASA: ", "KINSHASA", null, null, null)]
    [InlineData("Damascus (SANA) - ", "Damascus", null, "SANA", null)]
    [InlineData("UNITED NATIONS, Wednesday, Feb. 5 (Xinhua) -- ", "UNITED NATIONS", "Feb. 5", "Xinhua", null)]
    public void A_dateline_is_set_apart_and_read(string dateline, string place, string? date, string? agency, string? published)
    {
        var raw = $"{Title}\n\n{dateline}{Lead}\n\n{Second}";

        var document = Cleaned.One(raw);

        Assert.Equal([Lead, Second], document.Body());
        Assert.Equal((place, date, agency), (document.Dateline?.Place, document.Dateline?.Date, document.Dateline?.Agency));
        Assert.Equal(dateline.Trim(), document.Dateline!.Raw.Of(raw));
        Assert.Equal(published, document.Published?.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("The Rapid Support Forces (RSF) - a paramilitary group - said on Monday that it would pull out of three villages near Wad Madani.")]
    [InlineData("Hemedti (Mohamed Hamdan Dagalo) — the commander of the force — was absent when the delegates sat down in the morning.")]
    [InlineData("NATO — the alliance that leads the mission — sent two more companies to the north of the province this week.")]
    [InlineData("UPDATE: The ferry has reached the port of Hodeidah and its cargo of fuel is being unloaded under guard.")]
    [InlineData("Talks - indirect ones - went on in Muscat until midnight, according to an envoy who took part in them.")]
    [InlineData("THE ARMY -- THE LARGEST FORCE IN THE REGION -- DENIED ON MONDAY THAT IT HAD SHELLED THE VILLAGE OF SAN ROQUE.")]
    public void A_sentence_with_a_dash_or_a_bracket_is_no_dateline(string lead)
    {
        var document = Cleaned.One($"{lead}\n\n{Second}");

        Assert.Null(document.Dateline);
        Assert.Equal([lead, Second], document.Body());
    }

    [Fact]
    public void What_the_file_states_is_completed_but_never_overridden()
    {
        var stated = new ArticleMetadata { Byline = "Desk", Published = new PublicationDate(new DateOnly(2020, 1, 2), "2020-01-02", PublicationDateBasis.Metadata) };

        var document = Cleaned.One($"Balkan Courier\n{Title}\nBy Vesna Krasniqi\nPublished: 12 Nov 2024\n\n{Lead}\n\n{Second}", stated);

        Assert.Equal("Desk", document.Byline);
        Assert.Equal(2020, document.Published?.Day.Year);
        Assert.Equal("Balkan Courier", document.Outlet);
        Assert.Equal(Title, document.Title);
    }

    [Theory]
    [InlineData("Balkan Courier | 4 May 2023 | By Vesna Krasniqi")]
    [InlineData("Vesna Krasniqi, Correspondent · Balkan Courier · Updated 4 May 2023")]
    public void A_line_of_several_parts_is_read_part_by_part(string line)
    {
        var document = Cleaned.One($"{Title}\n{line}\n\n{Lead}\n\n{Second}");

        Assert.Equal(("Vesna Krasniqi", "Balkan Courier"), (document.Byline, document.Outlet));
        Assert.Equal(new DateOnly(2023, 5, 4), document.Published?.Day);
        Assert.Equal([Lead, Second], document.Body());
    }

    [Fact]
    public void The_authors_named_below_the_body_are_the_byline_where_none_stands_above()
    {
        var document = Cleaned.One($"{Title}\n\n{Lead}\n\n{Second}\n\nReporting by Vesna Krasniqi; editing by Tom Price");

        Assert.Equal("Vesna Krasniqi", document.Byline);
    }
}
