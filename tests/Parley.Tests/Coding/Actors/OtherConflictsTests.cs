namespace Parley.Tests.Coding.Actors;

/// <summary>One short report each from conflicts far apart; the mentions in text order.</summary>
public sealed class OtherConflictsTests
{
    [Theory]
    [InlineData(
        "Sudan's army chief, Gen. Abdel Fattah al-Burhan, met UN envoy Ramtane Lamamra in Port Sudan. Burhan said the RSF must leave Khartoum.",
        "Sudan=SDN; Abdel Fattah al-Burhan=person:abdel-fattah-al-burhan; UN=org:UN; Ramtane Lamamra=person:ramtane-lamamra; Burhan=person:abdel-fattah-al-burhan; RSF=grp:rsf")]
    [InlineData(
        "Colombian President Gustavo Petro suspended talks with the ELN after Bogotá accused the guerrillas of killing soldiers in Cauca. Petro will visit Venezuela.",
        "Colombian=COL; Gustavo Petro=person:gustavo-petro; ELN=grp:eln; Bogotá=COL; Petro=person:gustavo-petro; Venezuela=VEN")]
    [InlineData(
        "Kosovo and Serbia failed to agree in Brussels, EU foreign policy chief Josep Borrell said. Belgrade rejected the text, while Pristina's position is unchanged.",
        "Kosovo=XKX; Serbia=SRB; EU=org:EU; Josep Borrell=person:josep-borrell; Belgrade=SRB; Pristina=XKX")]
    [InlineData(
        "The Arakan Army and the Ta'ang National Liberation Army attacked Myanmar's military, Myanmar Now reported. Naypyidaw has repeatedly denied the losses.",
        "Arakan Army=grp:arakan-army; Ta'ang National Liberation Army=grp:tnla; Myanmar=MMR; Myanmar Now=org:MYANMAR-NOW; Naypyidaw=MMR")]
    [InlineData(
        "Saudi-led coalition jets bombed Sanaa on Sunday. Houthi spokesman Yahya Saree said Ansar Allah would answer Riyadh's aggression.",
        "Saudi-led coalition=org:SAUDI-COALITION; Houthi=grp:houthis; Yahya Saree=person:yahya-saree; Ansar Allah=grp:houthis; Riyadh=SAU")]
    [InlineData(
        "Kinshasa accuses Kigali of backing M23 in eastern Congo. Congolese officials met Rwandan envoys in Luanda under Angolan mediation.",
        "Kinshasa=COD; Kigali=RWA; M23=grp:m23; eastern Congo=COD; Congolese=COD; Rwandan=RWA; Angolan=AGO")]
    [InlineData(
        "Turkish Cypriot leader Ersin Tatar and Cyprus President Nikos Christodoulides met in New York. Tatar said Ankara supports a two-state solution.",
        "Turkish Cypriot=grp:trnc; Ersin Tatar=person:ersin-tatar; Cyprus=CYP; Nikos Christodoulides=person:nikos-christodoulides; Tatar=person:ersin-tatar; Ankara=TUR")]
    [InlineData(
        "Ethiopia's government and the Tigray People's Liberation Front (TPLF) signed in Pretoria. The TPLF said Addis Ababa must restore services.",
        "Ethiopia=ETH; Tigray People's Liberation Front=grp:tplf; TPLF=grp:tplf; TPLF=grp:tplf; Addis Ababa=ETH")]
    [InlineData(
        "Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev spoke in Washington. Baku insists that Yerevan change its constitution.",
        "Armenian=ARM; Nikol Pashinyan=person:nikol-pashinyan; Azerbaijani=AZE; Ilham Aliyev=person:ilham-aliyev; Baku=AZE; Yerevan=ARM")]
    [InlineData(
        "Khalifa Haftar, commander of the Libyan National Army, flew to Cairo. Haftar wants the LNA kept out of Tripoli's budget.",
        "Khalifa Haftar=person:khalifa-haftar; Libyan National Army=grp:lna; Haftar=person:khalifa-haftar; LNA=grp:lna")]
    [InlineData(
        "Riek Machar, South Sudan's first vice president, was held in Juba as SPLM-IO fighters clashed with the SSPDF, IGAD and UNMISS said.",
        "Riek Machar=person:riek-machar; South Sudan=SSD; SPLM-IO=grp:splm-io; SSPDF=grp:sspdf; IGAD=org:IGAD; UNMISS=org:UNMISS")]
    [InlineData(
        "The Moro Islamic Liberation Front and Manila agreed on a ceasefire monitored by Malaysia, Norwegian mediators said.",
        "Moro Islamic Liberation Front=grp:milf; Manila=PHL; Malaysia=MYS; Norwegian=NOR")]
    [InlineData(
        "JNIM claimed the attack near Bamako as Wagner mercenaries and the FAMa pulled back, according to Jeune Afrique.",
        "JNIM=grp:jnim; Wagner mercenaries=grp:wagner; FAMa=grp:fama; Jeune Afrique=org:JEUNE-AFRIQUE")]
    [InlineData(
        "Ukraine's President Volodymyr Zelenskyy urged the United States and NATO to act; the Kremlin denied striking Kyiv.",
        "Ukraine=UKR; Volodymyr Zelenskyy=person:volodymyr-zelensky; United States=USA; NATO=org:NATO; Kremlin=RUS")]
    public void A_report_names_its_parties(string text, string expected) =>
        Assert.Equal(expected.Split("; "), ReportText.Mentions(text));
}
