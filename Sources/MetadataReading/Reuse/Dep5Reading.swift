/// What a `.reuse/dep5` (REUSE 1 to 3.1, deprecated since) says about the licences of a project's files.
///
/// Source: Debian, Machine-readable debian/copyright file 1.0; REUSE specification 3.3, "DEP5".
public struct Dep5Reading: Hashable, Sendable {
    /// The paragraphs that name files, in the file's order; the last that names a file counts, beside what the file says.
    public let annotations: [ReuseAnnotation]
    /// The rules of the format that the file breaks.
    public let problems: [MetadataProblem]

    /// True where the file breaks no rule.
    public var isValid: Bool {
        problems.areOnlyWarnings
    }

    /// Reads a dep5 file.
    public static func read(_ bytes: [UInt8]) -> Dep5Reading {
        switch DataTree.text(of: bytes, limit: DataLimits.yamlBytes) {
        case .failure(let unreadable): return Dep5Reading(annotations: [], problems: [unreadable.problem])
        case .success(let text):
            let paragraphs = Dep5Paragraph.all(in: text)
            var problems = ProblemList()
            if paragraphs.first?["format"] == nil {
                problems.error(
                    "dep5/format", 1, "the first paragraph has no Format",
                    remedy: "start with the address of Debian's copyright format")
            }
            let annotations = paragraphs.compactMap { annotation($0, &problems) }
            return Dep5Reading(annotations: annotations, problems: problems.all)
        }
    }

    private static func annotation(_ paragraph: Dep5Paragraph, _ problems: inout ProblemList) -> ReuseAnnotation? {
        guard let files = paragraph["files"] else { return nil }
        var annotation = ReuseAnnotation(line: files.line)
        annotation.precedence = .aggregate
        annotation.globs = files.text.split(whereSeparator: \.isWhitespace).map { PathGlob.debian(String($0)) }
        annotation.hasCopyright = paragraph["copyright"].map { !trimmed($0.text).isEmpty } ?? false
        if let license = paragraph["license"], let synopsis = lines(of: license.text).first {
            annotation.licenses = [MetadataValue(text: String(trimmed(synopsis)), line: license.line)]
        }
        if annotation.licenses.isEmpty || !annotation.hasCopyright {
            problems.error(
                "dep5/paragraph", files.line, "a paragraph of files lacks Copyright or License", remedy: "add both")
        }
        return annotation
    }
}

/// A paragraph of fields, `Name: value` with more lines of the value behind white space.
struct Dep5Paragraph {
    private var fields: [String: MetadataValue] = [:]

    /// The field with a name in lower case.
    subscript(name: String) -> MetadataValue? { fields[name] }

    static func all(in text: String) -> [Dep5Paragraph] {
        var paragraphs: [Dep5Paragraph] = []
        var current = Dep5Paragraph()
        var open: (name: String, lines: [Substring], number: Int)?
        func close() {
            guard let field = open else { return }
            let value = MetadataValue(text: field.lines.joined(separator: "\n"), line: field.number)
            current.fields[field.name] = value
            open = nil
        }
        for (index, line) in lines(of: text).enumerated() where !line.hasPrefix("#") {
            if trimmed(line).isEmpty {
                close()
                if !current.fields.isEmpty { paragraphs.append(current) }
                current = Dep5Paragraph()
            } else if line.utf8.first.map(\.isBlank) ?? false {
                open?.lines.append(trimmed(line))
            } else if let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) {
                close()
                open = (line[..<colon].lowercased(), [trimmed(line[line.utf8.index(after: colon)...])], index + 1)
            }
        }
        close()
        return current.fields.isEmpty ? paragraphs : paragraphs + [current]
    }
}
