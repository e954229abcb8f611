/// Compares the values of a file with the shapes of its format and lists what differs.
///
/// It goes as deep as the shapes do, whatever the file holds.
struct ShapeCheck {
    /// The first part of the rules' names.
    let format: String
    /// Whether an empty value counts as an absent key.
    let nullIsAbsent: Bool
    var problems = ProblemList()

    init(format: String, nullIsAbsent: Bool = false) {
        self.format = format
        self.nullIsAbsent = nullIsAbsent
    }

    mutating func check(_ value: DataValue, _ shape: Shape, at path: String = "") {
        switch shape {
        case .anything: break
        case .text(let rule): checkText(value, rule, at: path)
        case .list(let item, let minimum, let unique): checkList(value, item, minimum, unique, at: path)
        case .record(let record): checkRecord(value, record, at: path)
        case .table(let keys, let item, let minimum): checkTable(value, keys, item, minimum, at: path)
        case .choice(let choose): check(value, choose(value), at: path)
        }
    }

    private mutating func checkText(_ value: DataValue, _ rule: TextRule, at path: String) {
        guard let scalar = value.scalar, rule.kinds.contains(scalar.kind) else {
            report(
                "type", value.line, path, "is \(value.kindName); \(rule.expected) is needed",
                Self.typeRemedy(value, rule))
            return
        }
        guard !rule.accepts(scalar.text) else { return }
        report("value", value.line, path, "is \(quoted(scalar.text)); \(rule.expected) is needed", nil)
    }

    private static func typeRemedy(_ value: DataValue, _ rule: TextRule) -> String? {
        guard let scalar = value.scalar, scalar.kind != .null, rule.kinds.contains(.string) else { return nil }
        return "put it in quotes: \(quoted(scalar.text))"
    }

    private mutating func checkList(_ value: DataValue, _ item: Shape, _ minimum: Int, _ unique: Bool, at path: String)
    {
        guard let items = value.items else {
            report("type", value.line, path, "is \(value.kindName); a list is needed", "write each item after \"- \"")
            return
        }
        if items.count < minimum {
            report("empty", value.line, path, "has \(items.count) items; at least \(minimum) is needed", nil)
        }
        var seen: Set<DataValue> = []
        for (index, element) in items.enumerated() {
            check(element, item, at: "\(path)[\(index + 1)]")
            if unique, !seen.insert(element).inserted {
                report(
                    "repeated", element.line, "\(path)[\(index + 1)]", "repeats an item above", "remove one of the two")
            }
        }
    }

    private mutating func checkRecord(_ value: DataValue, _ record: RecordShape, at path: String) {
        guard let entries = value.entries else {
            report("type", value.line, path, "is \(value.kindName); a mapping is needed", nil)
            return
        }
        var present: Set<String> = []
        for entry in entries {
            guard let field = record.fields[entry.key] else {
                if !record.isOpen { reportUnknown(entry, record, at: path) }
                continue
            }
            if nullIsAbsent, entry.value.isNull { continue }
            present.insert(entry.key)
            if let advice = field.deprecation {
                let rule = "\(format)/deprecated"
                problems.warning(rule, entry.line, "\(Self.join(path, entry.key)) is deprecated", remedy: advice)
            }
            check(entry.value, field.shape, at: Self.join(path, entry.key))
        }
        for key in record.required where !present.contains(key) {
            report("required", value.line, Self.join(path, key), "is missing", "add it")
        }
    }

    private mutating func reportUnknown(_ entry: DataEntry, _ record: RecordShape, at path: String) {
        report(
            "unknown-key", entry.line, path, "has the unknown key \(quoted(entry.key))",
            nearest(to: entry.key, among: record.fields.keys.sorted()).map { "did you mean \($0)?" } ?? "remove it")
    }

    private mutating func checkTable(
        _ value: DataValue, _ keys: TextRule, _ item: Shape, _ minimum: Int, at path: String
    ) {
        guard let entries = value.entries else {
            report("type", value.line, path, "is \(value.kindName); a mapping is needed", nil)
            return
        }
        if entries.count < minimum {
            report("empty", value.line, path, "has \(entries.count) keys; at least \(minimum) is needed", nil)
        }
        for entry in entries {
            if !keys.accepts(entry.key) {
                report("value", entry.line, path, "has the key \(quoted(entry.key)); \(keys.expected) is needed", nil)
            }
            check(entry.value, item, at: Self.join(path, entry.key))
        }
    }

    private static func join(_ path: String, _ key: String) -> String {
        path.isEmpty ? key : "\(path).\(key)"
    }

    private mutating func report(
        _ rule: String, _ line: Int, _ path: String, _ text: @autoclosure () -> String,
        _ remedy: @autoclosure () -> String?
    ) {
        let format = format
        problems.error(
            "\(format)/\(rule)", line, "\(path.isEmpty ? "the file" : path) \(text())", remedy: remedy())
    }
}
