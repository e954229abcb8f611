import Foundation
import ReportModel
import TestSupport
import Testing

@testable import Reporter

@Suite("JSON Schema", .tags(.small))
struct ReportSchemaTests {
    @Test func isJSONThatNamesTheReport() throws {
        let text = ReportSchema.report.render()
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let definitions = try #require(schema["$defs"] as? [String: Any])
        #expect(definitions["Report"] != nil)
        #expect(definitions.count == ReportShapes.definitions.count)
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    }

    @Test func definesAllThatItRefersTo() {
        let defined = Set(ReportShapes.definitions.map { "#/$defs/\($0.name)" })
        let referred = ReportSchema.report.render().split(separator: "\"").filter { $0.hasPrefix("#/$defs/") }.map(
            String.init)
        #expect(Set(referred) == defined)
    }

    @Test func looksAsBefore() throws {
        try expectSnapshot(ReportSchema.report.render(), named: "reporter/report.schema.json")
    }

    @Test func hasARowForEachProperty() throws {
        let report = PopulatedReport.document.reports[0]
        expectRows(ReportShapes.document, of: PopulatedReport.document)
        expectRows(ReportShapes.tool, of: PopulatedReport.document.tool)
        expectRows(ReportShapes.batch, of: try #require(PopulatedReport.document.batch))
        expectRows(ReportShapes.batchEntry, of: BatchEntry(path: "", status: .ok, score: nil))
        expectRows(ReportShapes.report, of: report)
        expectRows(ReportShapes.failure, of: ScanFailure(code: "", message: ""))
        expectRows(ReportShapes.limit, of: Limit(code: "", message: ""))
        expectRows(ReportShapes.repository, of: report.repository)
        expectRows(ReportShapes.revision, of: RevisionIdentity(id: "", reference: nil, date: ""))
        expectRows(ReportShapes.way, of: report.ways[0])
        expectRows(ReportShapes.finding, of: report.findings[1])
        let gap = SampleReports.figures.gaps[1]
        expectRows(ReportShapes.fleet, of: SampleReports.figures)
        expectRows(ReportShapes.spread, of: try #require(SampleReports.figures.scores))
        expectRows(ReportShapes.gap, of: gap)
        expectRows(ReportShapes.sharedFile, of: try #require(gap.sharedFile))
        expectRows(ReportShapes.changes, of: try #require(PopulatedReport.document.batch?.changes))
        expectRows(ReportShapes.exemption, of: Exemption(reason: "", expires: nil))
        expectRows(ReportShapes.evidence, of: Evidence.file(""))
        expectRows(ReportShapes.license, of: LicenseSummary(expression: nil, isOpen: nil))
        expectRows(
            ReportShapes.licensePart, of: LicensePartSummary(part: "data", expression: "", isOpen: true, path: ""))
        expectRows(ReportShapes.reuse, of: ReuseSummary())
        expectRows(ReportShapes.facts, of: FactSummary(files: nil, documents: [], history: SampleReports.history))
        expectRows(ReportShapes.communityFile, of: DocumentSummary(category: "", path: "", language: nil))
        expectRows(ReportShapes.contributor, of: PopulatedReport.contributor)
        expectRows(ReportShapes.history, of: SampleReports.history)
    }

    @Test func describesEveryKeyThatTheModelEncodes() throws {
        for document in [PopulatedReport.document, SampleReports.rich, SampleReports.batch] {
            let encoded = try JSONSerialization.jsonObject(with: JSONEncoder().encode(document))
            let written = try JSONSerialization.jsonObject(with: Data(JSONReporter().render(document).utf8))
            #expect(keyPaths(of: encoded) == keyPaths(of: written))
        }
    }

    @Test func requiresJustTheKeysThatAMinimalReportHas() throws {
        let encoded = try JSONSerialization.jsonObject(with: JSONEncoder().encode(SampleReports.empty))
        let required = ReportShapes.report.schema["required"]
        let keys = try #require(encoded as? [String: Any]).keys.sorted()
        #expect(required == .array(keys.map(JSONValue.string)))
    }

    private func expectRows<Value>(_ shape: ObjectShape<Value>, of value: Value) {
        let properties = Mirror(reflecting: value).children.compactMap(\.label).map { $0.trimmingPrefix("_") }
        #expect(shape.keys == properties.map(String.init).sorted(), "\(shape.name)")
    }

    private func keyPaths(of json: Any, at path: String = "") -> Set<String> {
        switch json {
        case let object as [String: Any]:
            object.reduce(into: []) { $0.formUnion(keyPaths(of: $1.value, at: "\(path).\($1.key)")) }
        case let array as [Any]: array.reduce(into: [path]) { $0.formUnion(keyPaths(of: $1, at: path)) }
        default: [path]
        }
    }
}
