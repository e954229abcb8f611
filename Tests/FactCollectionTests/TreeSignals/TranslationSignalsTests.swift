import TestSupport
import Testing

@testable import FactCollection

@Suite(.tags(.small))
struct TranslationSignalsTests {
    @Test(arguments: [
        ("po/fr.po", CatalogueFormat.gettext, "fr"), ("locale/pt_BR/LC_MESSAGES/app.po", .gettext, "pt-BR"),
        ("po/app-de.po", .gettext, "de"),
        ("src/messages.fr.xlf", .xliff, "fr"), ("lib/l10n/app_es.arb", .arb, "es"),
        ("locales/en-US/main.ftl", .fluent, "en-US"), ("App/fr.lproj/Localizable.strings", .apple, "fr"),
        ("app/src/main/res/values-pt-rBR/strings.xml", .android, "pt-BR"),
        ("app/res/values-de/strings.xml", .android, "de"),
        ("Resources.it.resx", .resx, "it"), ("messages_ja.properties", .properties, "ja"),
        ("config/locales/fr.yml", .structured, "fr"),
        ("config/locales/devise.fr.yml", .structured, "fr"), ("public/locales/zh-CN/common.json", .structured, "zh-CN"),
        ("_locales/ru/messages.json", .webExtension, "ru"), ("translations/app_nl.ts", .qt, "nl"),
        ("resources/lang/es/auth.php", .structured, "es"),
    ])
    func readsCatalogues(path: String, format: CatalogueFormat, language: String) throws {
        let read = try #require(TranslationCatalogue(path: path))
        #expect(read.format == format)
        #expect(read.language == language)
    }

    @Test(arguments: [
        "src/fr.json", "data/it.yml", "res/values/strings.xml", "res/values-v21/strings.xml", "locales/readme.json",
        "gradle.properties",
        "src/is.ts", "lib/no.rb", "Base.lproj/Main.strings",
    ])
    func takesNoOtherFileForACatalogue(path: String) {
        #expect(TranslationCatalogue(path: path) == nil)
    }

    @Test func knowsTemplatesWithoutALanguage() {
        #expect(TranslationCatalogue(path: "po/app.pot")?.format == .gettextTemplate)
        #expect(TranslationCatalogue(path: "po/app.pot")?.language == nil)
    }

    @Test func listsLanguagesAndServices() {
        let signals = TreeSignals(
            TreeIndex(paths: ["po/fr.po", "po/de.po", ".tx/config", "tests/locales/ru.json", "weblate.ini"])
        ).translations
        #expect(signals.interfaceLanguages == ["de", "fr"])
        #expect(signals.isInterfaceTranslated)
        #expect(signals.services.map(\.kind) == [.weblate, .transifex])
    }

    @Test func needsASecondLanguage() {
        #expect(!TreeSignals(TreeIndex(paths: ["locales/en.json"])).translations.isInterfaceTranslated)
        #expect(TreeSignals(TreeIndex(paths: ["po/fr.po"])).translations.isInterfaceTranslated)
    }

    @Test func findsTranslatedDocuments() {
        let paths = [
            "README.md", "README.fr.md", "docs/guide.md", "docs/guide.zh-CN.md", "books/list-es.md", "books/list-pt.md",
            "docs/de/index.md", "docs/intro.md", "notes/sign-in.md",
        ]
        let documents = TreeSignals(TreeIndex(paths: paths)).translations.documents
        #expect(documents.map(\.kind) == ["de", "es", "fr", "pt", "zh-CN"])
        #expect(documents.first?.paths == ["docs/de/index.md"])
    }

    @Test(arguments: [
        ["docs/en/a.md"], ["README.fr.md"], ["log-in.md", "log-is.md", "log.md"], ["docs/is/a.md", "docs/b.md"],
        ["man/fr.png"],
    ])
    func needsTheSameDocumentInAnotherLanguage(paths: [String]) {
        #expect(TreeSignals(TreeIndex(paths: paths)).translations.documents.isEmpty)
    }
}
