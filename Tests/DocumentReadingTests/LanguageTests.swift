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
