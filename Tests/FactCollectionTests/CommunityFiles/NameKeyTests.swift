import TestSupport
import Testing

@testable import FactCollection

@Suite(.tags(.small))
struct NameKeyTests {
    @Test(arguments: [
        ("CODE_OF-CONDUCT", "codeofconduct"), ("Code of Conduct", "codeofconduct"), ("LEIA.ME", "leiame"),
        ("Sécurité", "securite"), ("Se\u{301}curite\u{301}", "securite"), ("ÄNDERUNGEN", "anderungen"),
        ("Współpraca", "wspolpraca"), ("KATKI", "katki"), ("katkı", "katki"), ("Straße", "strasse"),
        ("İLETİŞİM", "iletisim"),
        ("Đóng góp", "donggop"), ("贡献-指南", "贡献指南"), ("contributor's_guide", "contributorsguide"),
    ])
    func setsAsideCaseMarksAndSeparators(name: String, key: String) {
        #expect(NameKey(name).text == key)
    }

    @Test(arguments: [
        ("й", "и\u{306}"), ("ガイド", "カ\u{3099}イト\u{3099}"), ("기여", "\u{1100}\u{1175}\u{110B}\u{1167}"),
        ("ế", "e\u{302}\u{301}"),
        ("ậ", "a\u{323}\u{302}"), ("ό", "ο\u{301}"),
    ])
    func isTheSameForComposedAndDecomposedText(composed: String, decomposed: String) {
        #expect(NameKey(composed) == NameKey(decomposed))
    }

    @Test func keepsCharactersThatOnlyHide() {
        #expect(NameKey("READ\u{202E}ME") != NameKey("README"))
        #expect(NameKey("READ\u{200B}ME") != NameKey("README"))
        #expect(NameKey("READ\\xFFME") != NameKey("README"))
    }
}
