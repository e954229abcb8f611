import LicenseMatching
import TestSupport
import Testing

@Suite(.tags(.small))
struct LicenseStatementTests {
    @Test(arguments: [
        ("MIT", "MIT"), ("MIT/Apache-2.0", "MIT OR Apache-2.0"), ("GPL-3.0+", "GPL-3.0+"),
        ("GPLv3+", "GPL-3.0-or-later"),
        ("GPLv2", "GPL-2.0-only"), ("Apache License, Version 2.0", "Apache-2.0"), ("Apache 2", "Apache-2.0"),
        ("The MIT License", "MIT"), ("3-clause BSD license", "BSD-3-Clause"), ("New BSD", "BSD-3-Clause"),
        ("GNU Lesser General Public License v2.1 or later", "LGPL-2.1-or-later"), ("CC BY-SA 4.0", "CC-BY-SA-4.0"),
        ("CC0", "CC0-1.0"), ("Mozilla Public License 2.0", "MPL-2.0"), ("EUPL v1.2", "EUPL-1.2"),
        ("SIL Open Font License 1.1", "OFL-1.1"), ("MIT and ISC", "MIT AND ISC"),
        ("ODC-PDDL-1.0", "PDDL-1.0"), ("MIT and/or Apache-2.0", "MIT OR Apache-2.0"),
        ("Public Domain Dedication and License", "PDDL-1.0"),
        ("ODC-BY-1.0", "ODC-By-1.0"), ("GPL, version 2 or greater", "GPL-2.0-or-later"),
    ])
    func readsValues(text: String, expression: String) {
        #expect(LicenseStatement.value(text)?.description == expression)
    }

    @Test(arguments: [
        "BSD", "GPL", "Apache", "Proprietary", "", "see LICENSE", "UNLICENSED", "Foo-1.0", "MIT plus my own terms",
    ])
    func refusesOpenValues(text: String) {
        #expect(LicenseStatement.value(text) == nil)
    }

    @Test(arguments: [
        ("This project is licensed under the MIT License.", "MIT"),
        ("Licensed under either of Apache License, Version 2.0 or MIT license at your option.", "Apache-2.0 OR MIT"),
        (
            "Released under the terms of the GNU General Public License, version 3 or any later version; see license.",
            "GPL-3.0-or-later"
        ),
        ("Data is licensed under CC-BY-4.0.", "CC-BY-4.0"),
    ])
    func readsSentences(text: String, expression: String) {
        #expect(LicenseStatement.sentence(text)?.description == expression)
    }

    @Test(arguments: [
        "It is compatible with the MIT license.", "MIT is a university.", "This is not licensed under the MIT license.",
        "Licensed under the BSD license.", "MIT licensed, with the Commons Clause.",
    ])
    func refusesOtherSentences(text: String) {
        #expect(LicenseStatement.sentence(text) == nil)
    }

    @Test(arguments: 0..<100)
    func survivesNoise(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let bytes = generator.bytes(count: 300, alphabet: Array("mit gplv3+ or later /apache 2.0 license".utf8))
        _ = LicenseStatement.sentence(String(decoding: bytes, as: UTF8.self))
        _ = LicenseStatement.value(String(decoding: bytes, as: UTF8.self))
    }

    @Test(arguments: [
        ("or (at your option) any later version", "CC-BY-SA-4.0 AND LGPL-2.1-or-later"),
        ("or (at your option) any later version. Choose either", "CC-BY-SA-4.0 OR LGPL-2.1-or-later"),
    ])
    func tellsAChoiceOfVersionsFromOneOfLicenses(words: String, expression: String) {
        let text = """
            Media files are licensed under CC-BY-SA-4.0.

            This program is free software; you can redistribute it and/or modify it under the terms of the GNU Lesser General
            Public License as published by the Free Software Foundation; either version 2.1 of the License, \(words).
            """
        #expect(LicenseIdentifier.identify(Array(text.utf8)).expression?.description == expression)
    }
}
