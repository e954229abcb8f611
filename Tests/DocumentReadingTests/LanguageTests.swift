import DocumentReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct LanguageTests {
    @Test(arguments: [
        ("We are happy that you want to help with this project.", Language.english),
        ("Nous sommes heureux que vous vouliez aider le projet avec des idées.", .french),
        ("Nos alegra que quieras ayudar a los demás con el proyecto y sus ideas.", .spanish),
        ("Ficamos felizes que você queira ajudar o projeto, não importa como, com uma ideia.", .portuguese),
        ("Wir freuen uns, dass du bei dem Projekt mit einer Idee helfen und nicht nur lesen möchtest.", .german),
        ("Siamo felici che tu voglia aiutare il progetto con una delle tue idee, non importa come.", .italian),
        ("Ens alegra que vulguis ajudar amb els teus dibuixos o per a les traduccions dels textos.", .catalan),
        ("Wij zijn blij dat je met het project wilt helpen en niet alleen een bericht stuurt.", .dutch),
        ("Cieszymy się, że chcesz pomóc przy projekcie, to nie jest trudne i może być dla nas ważne.", .polish),
        ("Vi är glada att du vill hjälpa till med projektet och inte bara läsa om det.", .swedish),
        ("Vi er glade for at du vil hjælpe til, og det er ikke svært, hvis du læser teksten af hjælpen.", .danish),
        ("Vi er glade for at du vil hjelpe, og det er ikke vanskelig å lese noen av tekstene.", .norwegian),
        ("Olemme iloisia, että voit auttaa, ja se ei ole vaikeaa, jos luet tämän ohjeen.", .finnish),
        ("Jsme rádi, že chcete pomoci, a pokud něco není jasné, je možné se zeptat jako ostatní.", .czech),
        ("Örülünk, hogy segíteni szeretnél, és ez nem nehéz, ha egy kicsit olvasol.", .hungarian),
        ("Ne bucurăm că vrei să ajuți la proiect și nu este greu dacă citești acest text.", .romanian),
        ("Projeye yardım etmek istediğin için çok mutluyuz ve bu zor değil.", .turkish),
        ("Kami senang jika anda mau membantu proyek ini dan membaca petunjuk yang ada.", .indonesian),
        ("Chúng tôi rất vui vì bạn muốn giúp đỡ dự án, hãy đọc hướng dẫn này trước.", .vietnamese),
        ("Χαιρόμαστε που θέλετε να βοηθήσετε το έργο.", .greek),
        ("Ми раді, що ви хочете допомогти проєкту, це дуже важливо і цінно.", .ukrainian),
        ("يسعدنا أنك تريد المساعدة في هذا المشروع.", .arabic),
        ("خوشحالیم که می‌خواهید به پروژه کمک کنید.", .persian),
        ("אנחנו שמחים שאתם רוצים לעזור לפרויקט.", .hebrew),
        ("हमें खुशी है कि आप इस परियोजना में मदद करना चाहते हैं।", .hindi),
        ("เรายินดีที่คุณต้องการช่วยเหลือโครงการนี้", .thai),
        ("Мы рады, что вы хотите помочь проекту.", .russian),
        ("欢迎您为本项目做出贡献，请先阅读以下说明。", .chinese),
        ("このプロジェクトへの貢献を歓迎します。", .japanese),
        ("이 프로젝트에 기여해 주셔서 감사합니다.", .korean),
        ("foo 123 bar", .unknown), ("", .unknown),
    ])
    func knowsTheLanguage(text: String, language: Language) {
        #expect(Language(of: text) == language)
    }
}
