import LicenseMatching
import TestSupport
import Testing

@Suite(.tags(.small))
struct LicenseBadgeTests {
    @Test(arguments: [
        ("License: MIT", "https://img.shields.io/x.svg", "MIT"),
        ("", "https://img.shields.io/badge/license-MIT-blue.svg", "MIT"),
        ("", "https://img.shields.io/badge/License-Apache%202.0-blue.svg", "Apache-2.0"),
        ("License", "https://img.shields.io/badge/license-GPL--3.0--or--later-green", "GPL-3.0-or-later"),
        ("", "https://img.shields.io/badge/licence-MIT%2FApache--2.0-blue", "MIT OR Apache-2.0"),
    ])
    func readsWhatItShows(text: String, image: String, expression: String) {
        #expect(LicenseBadge.license(text: text, image: image)?.description == expression)
    }

    @Test(arguments: [
        ("License", "https://img.shields.io/github/license/a/b"), ("build: MIT", "https://x.org/MIT.svg"),
        ("", "https://img.shields.io/badge/build-MIT-blue.svg"), ("license", "https://img.shields.io/badge/"),
    ])
    func readsNothingElse(text: String, image: String) {
        #expect(LicenseBadge.license(text: text, image: image) == nil)
    }

    @Test(arguments: [
        ("https://spdx.org/licenses/MIT", "MIT"), ("https://creativecommons.org/licenses/by/4.0/", "CC-BY-4.0"),
        ("Apache-2.0", "Apache-2.0"),
    ])
    func valuesMayBeAddresses(text: String, expression: String) {
        #expect(LicenseStatement.valueOrAddress(text)?.description == expression)
        #expect(LicenseStatement.valueOrAddress("see \(text)") == nil)
    }
}
