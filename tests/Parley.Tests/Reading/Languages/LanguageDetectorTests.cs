using Parley.Reading.Languages;

namespace Parley.Tests.Reading.Languages;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("en", "The envoys left the hall without a word, and the mediator said that he would call them back on Thursday if both sides still wished to talk about the border.")]
    [InlineData("en", "THE REBELS SAID IN A STATEMENT THAT THEY HAD LEFT THE TOWN BEFORE THE ARMY CAME AND THAT THEY WOULD NOT RETURN UNTIL THE TALKS HAD ENDED.")]
    [InlineData("de", "Die Unterhändler trafen sich am Montag in Genf, um über den Abzug der Truppen zu sprechen, und wollen in zwei Wochen wieder zusammenkommen.")]
    [InlineData("es", "Los delegados del gobierno y de la guerrilla se reunieron el martes en La Habana para hablar de una tregua, pero no llegaron a un acuerdo sobre las armas.")]
    [InlineData("fr", "Les représentants du gouvernement et des rebelles se sont rencontrés à Bamako pour parler du retrait des troupes, mais ils n'ont pas signé de texte.")]
    [InlineData("pt", "Os representantes do governo e da oposição reuniram-se em Maputo para falar sobre o desarmamento, mas não chegaram a um acordo sobre as datas.")]
    [InlineData("tr", "İki ülkenin bakanları salı günü bir araya geldi ve sınırdaki durum için yeni bir toplantı yapılması kararlaştırıldı, ancak bu konuda daha çok görüşme olacak.")]
    [InlineData("id", "Para utusan dari kedua pihak bertemu di Jakarta pada hari Senin untuk membahas gencatan senjata yang telah disepakati, tetapi mereka tidak akan menandatangani dokumen itu.")]
    [InlineData("ru", "Делегации двух стран встретились в Астане и договорились продолжить переговоры через две недели.")]
    [InlineData("uk", "Делегації двох країн зустрілися в Анкарі й домовилися продовжити переговори за два тижні, їхні речники підтвердили це.")]
    [InlineData("ar", "التقى ممثلو الحكومة والمعارضة في جنيف يوم الاثنين لبحث انسحاب القوات من المدينة.")]
    [InlineData("fa", "نمایندگان دو کشور روز دوشنبه در تهران دیدار کردند و گفتند که گفتگوها ادامه دارد.")]
    [InlineData("zh", "两国代表星期一在日内瓦举行会谈,讨论撤军问题,双方同意两周后再次会面,并继续谈判。")]
    [InlineData("he", "נציגי שתי המדינות נפגשו ביום שני בז'נבה כדי לדון בנסיגת הכוחות מן העיר.")]
    public void A_text_of_one_or_two_sentences_is_told_by_its_words_or_its_letters(string language, string text) => Assert.Equal(language, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("")]
    [InlineData("Talks resume")]
    [InlineData("1234 5678 90")]
    [InlineData("Ankara Damascus Tehran Moscow Astana Doha")]
    public void A_few_words_tell_nothing(string text) => Assert.Null(LanguageDetector.Detect(text));

    [Fact]
    public void A_report_in_English_that_quotes_another_language_is_English() => Assert.Equal(
        "en",
        LanguageDetector.Detect("The crowd in front of the palace shouted \"no más, que se vayan los de la junta\" until the guards closed the gates, and the minister said that he would not speak to them."));
}
