import Foundation
import LicenseMatching
import TestSupport
import Testing

@Suite(.tags(.small))
struct LicenseCatalogTests {
    @Test func knowsTheWholeList() {
        #expect(LicenseCatalog.licenses.count > 700)
        #expect(LicenseCatalog.exceptions.count > 80)
        #expect(LicenseCatalog.listVersion.hasPrefix("3."))
    }

    @Test func findsIDsInAnyCase() {
        #expect(LicenseCatalog.canonicalLicenseID("apache-2.0") == "Apache-2.0")
        #expect(LicenseCatalog.canonicalExceptionID("llvm-EXCEPTION") == "LLVM-exception")
        #expect(LicenseCatalog.license("Apache-2") == nil)
    }

    @Test(arguments: [
        ("MIT", true, true, false), ("GPL-3.0-or-later", true, true, false), ("CC-BY-4.0", false, true, true),
        ("CC-BY-SA-3.0-DE", false, false, true), ("CC-BY-NC-4.0", false, false, false),
        ("CC-BY-ND-4.0", false, false, false), ("BUSL-1.1", false, false, false), ("ODbL-1.0", false, true, true),
        ("CC0-1.0", false, true, true), ("PDDL-1.0", false, false, true), ("SSPL-1.0", false, false, false),
    ])
    func knowsWhoApproves(id: String, osi: Bool, fsf: Bool, content: Bool) throws {
        let license = try #require(LicenseCatalog.license(id))
        #expect(license.isOSIApproved == osi)
        #expect(license.isFSFFree == fsf)
        #expect(license.isOpenForContent == content)
    }

    @Test func theListsNameTheirEditions() throws {
        #expect(LicenseLists.osi.contains("SPDX License List 3.29.0 of 2026-09-16"))
        let provenance = try String(contentsOf: packageRoot.appending(path: "docs/provenance.md"), encoding: .utf8)
        let day = try #require(LicenseLists.fsf.split(separator: " ").last)
        #expect(provenance.contains("as recorded on \(day)"))
        #expect(LicenseLists.openDefinition.hasSuffix(day))
    }
}
