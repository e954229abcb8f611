import ReportModel
import TestSupport
import Testing

@testable import Reporter

@Suite("Hostile text", .tags(.small))
struct HostileTextTests {
    @Test(arguments: OutputFormat.allCases, UInt64(0)..<20)
    func letsNothingThroughThatActs(format: OutputFormat, seed: UInt64) {
        let text = format.render(HostileReports.document(seed: seed))
        let acting = text.unicodeScalars.filter { $0.isDeceptive && $0 != "\n" && !(format == .csv && $0 == "\r") }
        #expect(acting.isEmpty, "\(acting.map(\.visibleEscape))")
    }

    @Test(arguments: UInt64(0)..<20)
    func writesNoSequenceButItsOwnColours(seed: UInt64) {
        let text = OutputFormat.text.render(HostileReports.document(seed: seed), style: .terminal)
        let allowed = ["0", "1", "2", "31", "32", "33", "1;31", "1;32", "1;33"]
        for sequence in text.split(separator: "\u{1B}[").dropFirst() {
            #expect(allowed.contains(String(sequence.prefix { $0 != "m" })))
        }
        let uncoloured = OutputFormat.text.render(
            HostileReports.document(seed: seed), style: TextStyle(colour: false, glyphs: .unicode))
        #expect(text.withoutColours == uncoloured)
    }

    @Test(arguments: [40, 57, 80, 132], UInt64(0)..<8)
    func keepsToTheWidth(width: Int, seed: UInt64) {
        for glyphs in TextStyle.Glyphs.allCases {
            let style = TextStyle(colour: false, glyphs: glyphs, width: width)
            let text = OutputFormat.text.render(HostileReports.document(seed: seed), style: style)
            let wide = text.split(separator: "\n").filter { $0.displayWidth > width }
            #expect(wide.isEmpty, "\(wide)")
        }
    }

    @Test(arguments: Sample.allCases, [40, 60, 80, 100])
    func keepsSamplesToTheWidth(sample: Sample, width: Int) {
        let style = TextStyle(colour: false, glyphs: .unicode, width: width)
        let text = OutputFormat.text.render(sample.document, style: style)
        #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width && $0.last != " " })
    }
}

extension String {
    fileprivate var withoutColours: String {
        split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated()
            .map { $0.offset == 0 ? String($0.element) : String($0.element.drop { $0 != "m" }.dropFirst()) }
            .joined()
    }
}
