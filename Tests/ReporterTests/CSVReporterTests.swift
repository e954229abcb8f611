import ReportModel
import TestSupport
import Testing

@testable import Reporter

@Suite("CSV", .tags(.small))
struct CSVReporterTests {
    @Test(arguments: UInt64(0)..<40)
    func parsesBack(seed: UInt64) throws {
        let document = HostileReports.document(seed: seed)
        let rows = try #require(CSVText.parse(CSVReporter().render(document)))
        #expect(rows.count == document.reports.count + 1)
        #expect(rows.allSatisfy { $0.count == rows[0].count })
        for (row, report) in zip(rows.dropFirst(), document.reports) {
            let name = report.repository.name.withVisibleEscapes
            #expect(row[1] == name || row[1] == "'" + name)
        }
    }

    @Test(arguments: UInt64(0)..<40)
    func holdsNoFormula(seed: UInt64) throws {
        let rows = try #require(CSVText.parse(CSVReporter().render(HostileReports.document(seed: seed))))
        let starts = rows.joined().compactMap(\.unicodeScalars.first)
        #expect(!starts.contains { "=+-@\t\r".unicodeScalars.contains($0) })
    }

    @Test func hasAColumnForEachWayAndCheck() throws {
        let rows = try #require(CSVText.parse(CSVReporter().render(SampleReports.batch)))
        let lantern = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[3]))
        #expect(lantern["name"] == "harbour/lantern")
        #expect(lantern["score"] == "71.4")
        #expect(lantern["way.take-part"] == "58")
        #expect(lantern["way.support"] == "")
        #expect(lantern["check.newcomers-stay"] == "partlyMet")
        #expect(lantern["check.governance"] == "exempt")
        #expect(Dictionary(uniqueKeysWithValues: zip(rows[0], rows[6]))["error"] == "object-missing")
    }

    @Test func writesAHeaderForNothing() {
        #expect(CSVReporter().render(SampleReports.document([])).hasPrefix("path,name,revision,asOf,status,"))
    }
}

/// A strict reader of RFC 4180.
enum CSVText {
    static func parse(_ text: String) -> [[String]]? {
        var rows: [[String]] = []
        var row: [String] = []
        var field = ""
        var isQuoted = false
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            switch (scalar, isQuoted) {
            case ("\"", true):
                if scalars.first == "\"" {
                    field.unicodeScalars.append(scalars.removeFirst())
                } else {
                    isQuoted = false
                    guard scalars.first == "," || scalars.first == "\r" else { return nil }
                }
            case ("\"", false):
                guard field.isEmpty else { return nil }
                isQuoted = true
            case (",", false):
                row.append(field)
                field = ""
            case ("\r", false):
                guard scalars.popFirst() == "\n" else { return nil }
                rows.append(row + [field])
                row = []
                field = ""
            case ("\n", false): return nil
            default: field.unicodeScalars.append(scalar)
            }
        }
        return isQuoted || !row.isEmpty || !field.isEmpty ? nil : rows
    }
}
