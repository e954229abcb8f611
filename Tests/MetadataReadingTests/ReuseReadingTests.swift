import MetadataReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct ReuseReadingTests {
    @Test func readsAnnotations() throws {
        let reading = ReuseManifestReading.read(
            Array(
                """
                version = 1
                SPDX-PackageName = '''a
                package'''
                [[ annotations ]] # the data
                path = ["data/**", # all
                  'img/*',]
                precedence = "aggregate"
                "SPDX-FileCopyrightText" = ["2024 Ada"]
                SPDX-License-Identifier = \"""
                CC0-1.0\"""
                extra = { a = "}", b = 1 }
                when = 2024-01-01

                [[annotations]]
                path = "\\u0061.c"
                SPDX-FileCopyrightText = []
                """.utf8))
        #expect(reading.problems.isEmpty)
        let first = try #require(reading.annotations.first)
        #expect(first.globs.map(\.pattern) == ["data/**", "img/*"])
        #expect(first.precedence == .aggregate)
        #expect(first.hasCopyright)
        #expect(first.licenses.map(\.text) == ["CC0-1.0"])
        #expect(first.line == 4)
        #expect(reading.annotations.last?.globs.map(\.pattern) == ["a.c"])
        #expect(reading.annotations.last?.hasCopyright == false)
        #expect(reading.annotations.last?.precedence == .closest)
    }

    @Test func theLastAnnotationCounts() {
        let reading = ReuseManifestReading.read(
            Array(
                "version = 1\n[[annotations]]\npath = \"**\"\nSPDX-License-Identifier = \"MIT\"\n[[annotations]]\npath = \"a/**\"\nSPDX-License-Identifier = \"ISC\""
                    .utf8))
        var steps = 0
        let found = reading.annotations.annotation(of: Array("a/b".utf8), steps: &steps)
        #expect(found?.licenses.map(\.text) == ["ISC"])
        #expect(reading.annotations.annotation(of: Array("b".utf8), steps: &steps)?.licenses.map(\.text) == ["MIT"])
    }

    @Test(arguments: [
        "version = 1\nkey = \"open", "version = 1\nkey = \"\"\"open\"\"", "version = 1\nkey =", "version = 1 2",
        "version = 1\nkey = [1, ",
        "version = 1\nkey = \"\\q\"", "version = 1\nkey = \"\\uD800\"", "version = 1\n[[annotations]\n",
        "version = 1\nk = {",
    ])
    func saysWhatIsNoTOML(text: String) {
        #expect(ReuseManifestReading.read(Array(text.utf8)).problems.map(\.rule).contains("reuse/syntax"))
    }

    @Test func nestsListsOnlySoDeep() {
        let text = "version = 1\nk = " + String(repeating: "[", count: 100_000)
        #expect(!ReuseManifestReading.read(Array(text.utf8)).isValid)
    }

    @Test func readsDep5() throws {
        let reading = Dep5Reading.read(
            Array(
                """
                Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
                Upstream-Name: x

                # a remark
                Files: *.png
                 docs/*
                Copyright: 2024 Ada
                  2023 Carl
                License: CC0-1.0
                 the text

                Files: docs/a
                Copyright: Ada
                License: MIT

                License: MIT
                 text
                """.utf8))
        #expect(reading.isValid)
        #expect(reading.annotations.count == 2)
        #expect(reading.annotations[0].globs.map(\.pattern) == ["*.png", "docs/*"])
        #expect(reading.annotations[0].licenses == [MetadataValue(text: "CC0-1.0", line: 9)])
        #expect(reading.annotations[0].precedence == .aggregate)
        var steps = 0
        #expect(reading.annotations.annotation(of: Array("docs/a".utf8), steps: &steps)?.licenses.first?.text == "MIT")
    }

    @Test(arguments: [
        ("Files: *\nCopyright: Ada\nLicense: MIT", "dep5/format"), ("Format: x\n\nFiles: *", "dep5/paragraph"),
    ])
    func brokenDep5IsExplained(text: String, rule: String) {
        #expect(Dep5Reading.read(Array(text.utf8)).problems.map(\.rule) == [rule])
    }

    @Test(arguments: 0..<60)
    func survivesNoise(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let noise = generator.bytes(
            count: 3000, alphabet: Array("version = 1\n[[annotations]]\npath\"'\\,{}#Files: *".utf8))
        _ = ReuseManifestReading.read(noise)
        _ = Dep5Reading.read(noise)
    }

    @Test(arguments: [
        "LICENSE", "LICENSE.txt", "LICENCE-MIT", "COPYING.LESSER", "src/LICENSE", "LICENSES/MIT.txt", "a/LICENSES/x",
        ".reuse/dep5", "REUSE.toml", "a/REUSE.toml", "a.png.license", "sbom.spdx", "sbom.spdx.json",
        "subprojects/lib/a.c",
        ".hgtags", "CAL-1.0.txt", "a/.hg/b",
    ])
    func leavesOutWhatIsNotCovered(path: String) {
        #expect(!ReuseCoveredFile.isCovered(path))
    }

    @Test(arguments: [
        "README.md", "LICENSES.md", "LICENSE_MIT", "licenses/MIT.txt", "COPYING3", "subprojects/lib.wrap", "a.spdx.c",
        "license", "CAL-1.0x", "docs/subprojects.md",
    ])
    func coversTheRest(path: String) {
        #expect(ReuseCoveredFile.isCovered(path))
    }
}
