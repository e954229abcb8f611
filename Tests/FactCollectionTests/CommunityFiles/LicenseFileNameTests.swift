import RepositoryFacts
import TestSupport
import Testing

@testable import FactCollection

@Suite(.tags(.small))
struct LicenseFileNameTests {
    @Test(arguments: [
        "LICENSE", "License.txt", "LICENCE.md", "license.html", "UNLICENSE", "COPYING", "COPYING.LESSER", "COPYING.LIB",
        "COPYING3",
        "COPYING-LGPL-2.1", "LICENSE-MIT", "LICENSE.Apache", "LICENSE.APACHE2", "LICENSE_1_0.txt", "MIT-LICENSE",
        "MIT-LICENSE.txt",
        "APACHE-LICENSE-2.0", "GPL-3.0.txt", "LGPL-2.1", "OFL.txt", "CC-BY-4.0.txt", "LICENSE-docs", "LICENSE.code",
        "EULA.txt",
        "LICENSE-CC-BY-SA", "GPLv3.md", "LICENSE.GPL-2", "ODbL.txt", "LICENSING.md",
    ])
    func knowsTheFormsOfLicenceNames(name: String) {
        let meanings = CommunityFileNames.meanings(of: name)
        #expect(meanings.map(\.category) == [.license])
        #expect(meanings.first?.language == nil)
    }

    @Test(arguments: [
        "rename-license", "license-header.txt", "LICENSE.template.md", "license.go", "LICENSE.spdx",
        "license-checker.md",
        "license_report.md", "python.md", "apache.md", "vim.txt", "ruby.md", "LICENSE.pdf", "MIT.license",
        "licenses.json",
        "LICENSE_POLICY.md",
    ])
    func leavesTalkAboutLicencesAlone(name: String) {
        #expect(CommunityFileNames.meanings(of: name).isEmpty)
    }

    @Test(arguments: [
        "LICENSE-3RD-PARTY.txt", "LICENSE.third-party", "LICENSE-dependencies.md", "licenses-bundled.txt",
    ])
    func keepsOtherPeoplesLicencesApart(name: String) {
        #expect(CommunityFileNames.meanings(of: name).map(\.category) == [.notice])
    }

    @Test(arguments: [("LICENSE.fr.md", "fr"), ("LICENSE_zh-CN", "zh-CN"), ("LICENCIA-MIT.txt", "es")])
    func readsTheLanguage(name: String, language: String) {
        #expect(CommunityFileNames.meanings(of: name).first?.language == language)
    }
}
