/// Puts the annotations of a REUSE.toml together from its statements.
struct ReuseManifestTables {
    private(set) var annotations: [ReuseAnnotation] = []
    private(set) var problems = ProblemList()
    private var version: TOMLStatement.Value?
    private var current: ReuseAnnotation?
    private var isAtRoot = true

    mutating func read(_ text: String) {
        var statements = TOMLStatements(text)
        while let statement = statements.next() { read(statement) }
        if let problem = statements.problem {
            problems.add(problem)
        } else {
            endAnnotation()
        }
        guard version?.word != "1" else { return }
        problems.error(
            "reuse/version", version == nil ? nil : 1, "the version is \(quoted(version?.word ?? "missing"))",
            remedy: "start the file with version = 1")
    }

    private mutating func read(_ statement: TOMLStatement) {
        switch statement.content {
        case .table(let name, let isList): startTable(name, isList: isList, statement.line)
        case .assignment(let key, let value): assign(value, to: key, statement.line)
        }
    }

    private mutating func startTable(_ name: String, isList: Bool, _ line: Int) {
        endAnnotation()
        isAtRoot = false
        if name == "annotations", isList {
            current = ReuseAnnotation(line: line)
        } else {
            problems.warning(
                "reuse/table", line, "the table \(quoted(name)) is unknown", remedy: "write [[annotations]]")
        }
    }

    private mutating func endAnnotation() {
        defer { current = nil }
        guard let current else { return }
        if current.globs.isEmpty {
            problems.error("reuse/path", current.line, "an annotation has no path", remedy: "add path = \"...\"")
        }
        annotations.append(current)
    }

    private mutating func assign(_ value: TOMLStatement.Value, to key: String, _ line: Int) {
        if isAtRoot, key == "version" { version = value }
        guard current != nil else { return }
        switch key {
        case "path": current?.globs += value.texts.map { PathGlob.reuse($0.text) }
        case "SPDX-License-Identifier": current?.licenses += value.texts
        case "SPDX-FileCopyrightText":
            if !value.texts.isEmpty { current?.hasCopyright = true }
        case "precedence": setPrecedence(value, line)
        default: break
        }
    }

    private mutating func setPrecedence(_ value: TOMLStatement.Value, _ line: Int) {
        guard let text = value.texts.first?.text, let precedence = ReuseAnnotation.Precedence(rawValue: text) else {
            problems.error(
                "reuse/precedence", line, "the precedence is \(quoted(value.texts.first?.text ?? value.word))",
                remedy: "use closest, aggregate or override")
            return
        }
        current?.precedence = precedence
    }
}
