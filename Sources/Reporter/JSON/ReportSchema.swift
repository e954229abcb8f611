import ReportModel

/// The JSON Schema (draft 2020-12) of what the program writes as JSON.
public enum ReportSchema: String, CaseIterable, Sendable {
    /// A report document, in which `$defs/Report` describes a line of NDJSON.
    case report
    /// A comparison.
    case comparison

    /// The text of the schema, ending in a line feed.
    public func render() -> String {
        JSONText.rendered { $0.value(schema) }
    }

    private var schema: JSONValue {
        [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": .string("urn:commons-scan:\(rawValue):\(ReportDocument.currentSchemaVersion)"),
            "title": .string("commons-scan \(rawValue)"),
            "$ref": .string("#/$defs/\(definitions[0].name)"),
            "$defs": .object(definitions),
        ]
    }

    /// The whole before its parts.
    var definitions: [JSONValue.Member] {
        switch self {
        case .report: ReportShapes.definitions
        case .comparison: ComparisonShapes.definitions
        }
    }
}

extension ReportShapes {
    static let definitions: [JSONValue.Member] = [
        document.definition, tool.definition, batch.definition, batchEntry.definition, fleet.definition,
        spread.definition,
        gap.definition, sharedFile.definition, changes.definition, medianMoment.definition, report.definition,
        failure.definition, repository.definition, revision.definition, way.definition, finding.definition,
        exemption.definition, evidence.definition, license.definition, licensePart.definition, facts.definition,
        communityFile.definition, reuse.definition, contributor.definition, history.definition, truckFactor.definition,
        metric.definition,
        limit.definition,
    ]
}

extension ComparisonShapes {
    static let definitions: [JSONValue.Member] = [
        document.definition, ReportShapes.tool.definition, comparison.definition, side.definition,
        ReportShapes.repository.definition, ReportShapes.revision.definition, way.definition, finding.definition,
        ReportShapes.evidence.definition,
    ]
}
