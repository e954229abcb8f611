import CommandLineInterface
import Foundation
import TestSupport
import Testing

@Suite("Where a licence is named", .tags(.medium))
struct LicenseSourcesTests {
    private let mit = """
        Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
        documentation files (the "Software"), to deal in the Software without restriction, including without limitation
        the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and
        to permit persons to whom the Software is furnished to do so, subject to the following conditions:

        The above copyright notice and this permission notice shall be included in all copies or substantial portions of
        the Software.

        THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO
        THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF
        CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        IN THE SOFTWARE.
        """

    private func report(_ files: [String: String], _ options: String...) throws -> String {
        let folder = try TemporaryFolder()
        try folder.git("init", "-q", "-b", "main")
        for (path, text) in files { try folder.write(text, to: path) }
        try folder.git("add", "-A")
        try folder.git("commit", "-q", "-m", "Begin")
        return ProgramRun([folder.url.path] + options).output
    }

    @Test(arguments: [
        ("CITATION.cff", "cff-version: 1.2.0\nmessage: m\ntitle: t\nauthors:\n  - name: a\nlicense: GPL-3.0-only\n"),
        ("codemeta.json", "{ \"name\": \"t\",\n\"license\": \"https://spdx.org/licenses/GPL-3.0-only\" }"),
        ("publiccode.yml", "publiccodeYmlVersion: '0.4'\nlegal:\n  license: GPL-3.0-only\n"),
        ("package.json", "{\n  \"license\": \"GPL-3.0-only\"\n}"), ("META.json", "{ \"license\": [ \"gpl_3\" ] }"),
        ("build.gradle", "licenses {\n license {\n name = 'GPL-3.0-only'\n }\n}"),
        (
            "README.md",
            "# T\n\n![License: GPL-3.0-only](https://img.shields.io/badge/license-GPL--3.0--only-blue.svg)\n"
        ),
    ])
    func contradictsTheLicenceFile(path: String, text: String) throws {
        let report = try report([path: text, "LICENSE": mit, "main.c": "int x;\n"], "--output", "json")
        #expect(report.contains("\(path) names GPL-3.0-only where the licence is MIT"), "\(report)")
    }

    @Test func contradictsAnotherPlaceWithoutALicenceFile() throws {
        let report = try report(
            [
                "package.json": "{\n  \"license\": \"MIT\"\n}",
                "codemeta.json": "{ \"license\": \"https://spdx.org/licenses/GPL-3.0-only\" }",
            ], "--output", "json")
        #expect(report.contains("package.json names MIT and codemeta.json names GPL-3.0-only"))
    }

    @Test func theLicenceOfTheDataContradictsNothing() throws {
        let package = "{ \"resources\": [],\n\"licenses\": [{ \"name\": \"ODbL-1.0\" }] }"
        let files = ["datapackage.json": package, "LICENSE": mit, "main.c": "int x;\n"]
        #expect(try report(files, "--output", "text").contains("by part: data ODbL-1.0"))
        #expect(try report(files, "--output", "json").contains("the licence is named in one place alone"))
    }

    @Test func aSentenceAboutTheDataContradictsNothing() throws {
        let readme =
            "# T\n\nOtherwise, data is released under the Creative Commons Attribution 3.0 license (CC-BY-3.0).\n"
        let json = try report(["LICENSE": mit, "main.c": "int x;\n", "README.md": readme], "--output", "json")
        #expect(json.contains("the licence is named in one place alone"))
        #expect(json.contains("\"part\": \"data\""))
    }

    @Test func aTextForSomeFilesClosesNotTheWhole() throws {
        let house = "Only members of the house may read this work, and nobody may copy it for any reason.\n"
        let files = ["LICENSES/MIT.txt": mit, "LICENSES/LicenseRef-House.txt": house, "main.c": "int x;\n"]
        let json = try report(files, "--output", "json")
        #expect(
            json.contains("of the texts in LICENSES/, which hold for parts or are a choice, LicenseRef-House is not"))
    }

    @Test func partsAreToldByTheREADME() throws {
        let files = [
            "LICENSE": mit, "main.c": "int x;\n",
            "README.md": "# T\n\nThe code is licensed under the MIT license, the documentation under CC-BY-4.0.\n",
        ]
        #expect(try report(files, "--output", "text").contains("by part: documentation CC-BY-4.0"))
        #expect(try report(files, "--output", "markdown").contains("Licences by part: documentation CC-BY-4.0."))
        let json = try report(files, "--output", "json")
        #expect(json.contains("\"part\": \"documentation\""))
        #expect(json.contains("\"part\": \"code\""))
        #expect(json.contains("README.md agrees with MIT"))
    }

    @Test func partsAreToldByTheManifestOfREUSE() throws {
        let manifest = """
            version = 1
            [[annotations]]
            path = ["docs/**", "*.md"]
            SPDX-License-Identifier = "CC-BY-SA-4.0"
            [[annotations]]
            path = "data/*"
            SPDX-License-Identifier = "CC-BY-NC-4.0"
            """
        let report = try report(
            ["REUSE.toml": manifest, "LICENSE": mit, "main.c": "int x;\n"], "--output", "text", "--output",
            "json=/dev/null")
        #expect(report.contains("by part: documentation CC-BY-SA-4.0; data CC-BY-NC-4.0, not open"))
    }

    @Test func aFewNamedFilesAreNoPart() throws {
        let manifest = """
            version = 1
            [[annotations]]
            path = ["CHANGELOG.md", "docs/img/*", ".github/*.md"]
            SPDX-License-Identifier = "CC0-1.0"
            """
        let report = try report(["REUSE.toml": manifest, "LICENSE": mit, "main.c": "int x;\n"], "--output", "text")
        #expect(!report.contains("by part"))
    }

    @Test func partsAreCountedWhereEveryFileIsRead() throws {
        let tag = "SPDX-License-Identifier"
        let report = try report(
            [
                "LICENSE": mit, "main.c": "// \(tag): MIT\n", "b.c": "// \(tag): MIT\n",
                "docs/a.md": "<!-- \(tag): CC-BY-4.0 -->\n",
            ], "--deep", "--output", "text")
        #expect(report.contains("by part: documentation CC-BY-4.0 in 1 file"))
    }
}
