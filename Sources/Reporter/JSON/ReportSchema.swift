import ReportModel

/// The JSON Schema (draft 2020-12) of a report document, in which `$defs/Report` describes a line of NDJSON.
public struct ReportSchema: Sendable {
    /// The schema of the current version.
    public init() {}

    /// The text of the schema, ending in a line feed.
    public func render() -> String {
        var result = ""
        withoutActuallyEscaping({ result += $0 }) { sink in
            var text = JSONText(layout: .pretty, sink: sink)
            text.value(schema)
            text.endLine()
        }
        return result
    }

    private var schema: JSONValue {
        [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": .string("urn:commons-scan:report:\(ReportDocument.currentSchemaVersion)"),
            "title": "commons-scan report",
            "$ref": .string("#/$defs/\(ReportShapes.document.name)"),
            "$defs": .object(ReportShapes.definitions),
        ]
    }
}

extension ReportShapes {
    /// The definitions of the schema, the whole before its parts.
    static let definitions: [JSONValue.Member] = [
        definition(document), definition(tool), definition(batch), definition(batchEntry), definition(report),
        definition(failure), definition(repository), definition(revision), definition(way), definition(finding),
        definition(exemption), definition(evidence), definition(license), definition(facts), definition(communityFile),
        definition(contributor), definition(history), definition(limit),
    ]

    private static func definition<Value>(_ shape: ObjectShape<Value>) -> JSONValue.Member {
        JSONValue.Member(name: shape.name, value: shape.schema)
    }
}
