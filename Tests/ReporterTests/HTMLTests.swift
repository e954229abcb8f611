import Foundation
import ReportModel
import TestSupport
import Testing

@testable import Reporter

@Suite("Pages for a browser", .tags(.small))
struct HTMLTests {
    /// Source of the digests: NIST, FIPS 180-4 examples; the last one is long enough for a second block.
    @Test(arguments: [
        ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="), ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="),
        (String(repeating: "a", count: 1000), "Qe3s5C1j6Nm/UVqbppMuHCDLyfWl0TRkWttdsblzfqM="),
    ])
    func hashes(text: String, digest: String) {
        #expect(SHA256.hash(Array(text.utf8)).base64 == digest)
    }

    @Test func letsNothingOfARepositoryBeMarkup() {
        var report = SampleReports.lantern
        report.repository.name = "<script>alert(1)</script>\"'&"
        report.findings[0].summary = "</details><img src=x onerror=alert(1)>"
        let page = OutputFormat.html.render(SampleReports.document([report]))
        #expect(page.components(separatedBy: "<script>").count == 2)
        #expect(!page.contains("<img"))
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;"))
    }

    @Test func asksForNothing() {
        for document in [SampleReports.rich, SampleReports.batch] {
            let page = OutputFormat.html.render(document)
            #expect(page.contains("default-src &#39;none&#39;"))
            for attribute in [" src=", "url(", "@import", " style="] { #expect(!page.contains(attribute)) }
        }
    }

    @Test func drawsTheMediansOfEarlierRuns() {
        let page = HTMLReporter().text(of: PopulatedReport.document)
        #expect(page.contains("aria-label=\"Median score, run by run: 2026-01-05 70, now "))
        let first = HTMLReporter().text(of: SampleReports.document([SampleReports.lantern]))
        #expect(!first.contains("run by run"))
    }

    @Test func putsDetailsOfManyOnPages() throws {
        let reporter = HTMLReporter(details: .onPages(folder: "fleet.pages"))
        let record = ReportRecord(path: "owner/a b", report: SampleReports.lantern)
        let page = try #require(reporter.page(of: record, in: SampleReports.rich))
        #expect(reporter.record(record).contains("<a href=\"fleet.pages/\(page.name)\">owner/a b</a>"))
        #expect(page.text.contains("Five ways to contribute"))
        #expect(HTMLReporter().page(of: record, in: SampleReports.rich) == nil)
    }
}
