import LicenseMatching
import TestSupport
import Testing

@Suite(.tags(.small))
struct ReuseTagsTests {
    private func read(_ text: String) -> ReuseTags {
        ReuseTags.read(Array(text.utf8))
    }

    @Test(arguments: [
        ("# SPDX-License-Identifier: MIT\n", "MIT"),
        ("/* SPDX-License-Identifier: MIT OR Apache-2.0 */\n", "MIT OR Apache-2.0"),
        ("<!-- SPDX-License-Identifier:CC0-1.0-->", "CC0-1.0"),
        ("# SPDX-License-Identifier: MIT #\n", "MIT"),
        ("### SPDX-License-Identifier: MIT ###", "MIT"),
        ("<meta content=\"SPDX-License-Identifier: MIT\" />", "MIT"),
        ("{# SPDX-License-Identifier: MIT #}", "MIT"),
        ("[SPDX-License-Identifier: MIT] ::", "MIT"),
        ("\r\n\r\n(* SPDX-License-Identifier: MIT *)\r\n", "MIT"),
        ("say(\"SPDX-License-Identifier: MIT\")", "MIT\")"),
        ("SPDX-License-Identifier:", ""),
    ])
    func findsTheLicence(text: String, license: String) {
        #expect(read(text).licenses.map(\.text) == [license])
    }

    @Test func saysOnWhichLineItStands() {
        let tags = read("a\r\nb\rc\n// SPDX-License-Identifier: MIT\n// SPDX-License-Identifier: ISC\n")
        #expect(tags.licenses.map(\.line) == [4, 5])
    }

    @Test(arguments: [
        "# SPDX-FileCopyrightText: 2024 Ada Author", "SPDX-SnippetCopyrightText: Ada", "Copyright 2024 Ada",
        "Copyright (c) Ada", "Copyright(C) Ada", "Copyright © Ada", "Copyright\u{A0}(C) 2024 Ada", "© 2024 Ada",
        "SPDX-FileCopyrightText:",
        "the Copyright holder of this",
    ])
    func findsTheHolderOfCopyright(text: String) {
        #expect(read(text).hasCopyright)
    }

    @Test(arguments: ["copyright 2024 Ada", "COPYRIGHT Ada", "Copyright", "Copyrights of all", "(c) 2024 Ada"])
    func leavesOtherWordsAlone(text: String) {
        #expect(!read(text).hasCopyright)
    }

    @Test func takesALineForOneNotice() {
        let tags = read("# Copyright 2024 Ada, SPDX-License-Identifier: MIT")
        #expect(tags.hasCopyright)
        #expect(tags.licenses.isEmpty)
    }

    @Test func passesOverIgnoredRegions() {
        let text = """
            # SPDX-License-Identifier: MIT
            # REUSE-IgnoreStart
            # SPDX-License-Identifier: ISC
            # Copyright Ada
            # REUSE-IgnoreEnd
            # SPDX-License-Identifier: Zlib
            # REUSE-IgnoreStart
            # SPDX-License-Identifier: GPL-2.0-only
            """
        let tags = read(text)
        #expect(tags.licenses.map(\.text) == ["MIT", "Zlib"])
        #expect(tags.licenses.map(\.line) == [1, 6])
        #expect(!tags.hasCopyright)
    }

    @Test func countsSnippetsForTheFile() {
        let tags = read(
            "// SPDX-SnippetBegin\n// SPDX-SnippetCopyrightText: Ada\n// SPDX-License-Identifier: MIT\n// SPDX-SnippetEnd"
        )
        #expect(tags.hasCopyright)
        #expect(tags.licenses.map(\.text) == ["MIT"])
    }

    @Test func readsNoBinaryFile() {
        #expect(ReuseTags.read([0, 1, 2] + Array("Copyright Ada".utf8)) == ReuseTags())
    }

    @Test func readsUTF16AndLatin1() {
        let wide = Array("Copyright Ada\nSPDX-License-Identifier: MIT".utf16).flatMap {
            [UInt8($0 & 0xFF), UInt8($0 >> 8)]
        }
        #expect(ReuseTags.read([0xFF, 0xFE] + wide).licenses.map(\.text) == ["MIT"])
        #expect(ReuseTags.read([0x20, 0xA9] + Array(" Ren\u{e9}".utf8)).hasCopyright)
    }

    @Test(arguments: 0..<60)
    func survivesNoise(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let words = "SPDX-License-Identifier: Copyright © REUSE-IgnoreStart REUSE-IgnoreEnd */ \"/> ] ::\n\r"
        let tags = ReuseTags.read(generator.bytes(count: 4000, alphabet: Array(words.utf8)))
        #expect(tags.licenses.count <= 100)
    }
}

@Suite(.tags(.small))
struct ReuseNameTests {
    @Test(arguments: [
        ("MIT", ["MIT"]), ("(MIT or GPL-2.0+) AND CC0-1.0", ["MIT", "GPL-2.0+", "CC0-1.0"]),
        ("GPL-2.0-only WITH Classpath-exception-2.0", ["GPL-2.0-only", "Classpath-exception-2.0"]), ("mit", ["mit"]),
        ("Apache 2.0", []), ("MIT\")", []), ("", []), ("MIT/X11", []),
    ])
    func keepsIdsAsWritten(text: String, ids: [String]) {
        #expect(ReuseExpression(text).ids == ids)
    }

    @Test(arguments: [
        ("LICENSES/MIT.txt", "MIT", nil), ("LICENSES/GPL-3.0-or-later.md", "GPL-3.0-or-later", nil),
        ("LICENSES/deep/er/ISC.txt", "ISC", nil),
        ("LICENSES/Classpath-exception-2.0.txt", "Classpath-exception-2.0", nil),
        ("LICENSES/LicenseRef-Mine.txt", "LicenseRef-Mine", nil), ("LICENSES/LicenseRef-Mine", "LicenseRef-Mine", nil),
        ("LICENSES/MIT", "MIT", ReuseLicenseText.Flaw.noExtension),
        ("LICENSES/GPL-3.0-or-later", "GPL-3.0-or-later", .noExtension), ("LICENSES/mit.txt", "mit", .unknownID),
        ("LICENSES/Mine.txt", "Mine", .unknownID), ("LICENSES/GPL-2.0.txt", "GPL-2.0", .deprecatedID),
        ("LICENSES/LicenseRef-a_b.txt", "LicenseRef-a_b", .unknownID),
    ])
    func readsTheNamesOfTexts(path: String, id: String, flaw: ReuseLicenseText.Flaw?) {
        let text = ReuseLicenseText(path: path)
        #expect(text?.id == id)
        #expect(text?.flaw == flaw)
    }

    @Test(arguments: ["LICENSES", "docs/LICENSES/MIT.txt", "LICENSES/.hidden", "LICENSES/LicenseRef-a.png.license"])
    func leavesOtherFilesAlone(path: String) {
        #expect(ReuseLicenseText(path: path) == nil)
    }
}
