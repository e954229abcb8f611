/// Puts a tree together from the inside out, within the limits of depth and count and without recursion.
struct DataTreeBuilder {
    private struct Frame {
        let isMapping: Bool
        let line: Int
        let column: Int
        let countBefore: Int
        var entries: [DataEntry] = []
        var items: [DataValue] = []
        var keys: Set<String> = []
        var key: (text: String, line: Int)?
    }

    private var frames: [Frame] = []
    private var count = 0
    private(set) var root: DataValue?
    private(set) var problems = ProblemList()
    let format: String

    /// - Parameter format: the first part of the rules' names, `yaml` or `json`.
    init(format: String) {
        self.format = format
    }

    var depth: Int {
        frames.count
    }

    mutating func key(_ text: String, line: Int) {
        guard let last = frames.indices.last else { return }
        if !frames[last].keys.insert(text).inserted {
            problems.error(
                "\(format)/duplicate-key", line, "the key \(quoted(text)) occurs twice in one mapping",
                remedy: "keep one of the two")
        }
        frames[last].key = (text, line)
    }

    mutating func open(mapping isMapping: Bool, line: Int, column: Int) throws(UnreadableFile) {
        guard frames.count < DataLimits.depth else {
            throw UnreadableFile(
                line: line, rule: "\(format)/too-deep",
                message: "values are nested more than \(DataLimits.depth) deep", remedy: "flatten the file")
        }
        frames.append(Frame(isMapping: isMapping, line: line, column: column, countBefore: count))
    }

    /// Ends the innermost mapping or sequence and answers it with the number of values in it.
    @discardableResult
    mutating func close() throws(UnreadableFile) -> (value: DataValue, weight: Int)? {
        guard let frame = frames.popLast() else { return nil }
        let content: DataValue.Content = frame.isMapping ? .mapping(frame.entries) : .sequence(frame.items)
        let value = DataValue(content, line: frame.line, column: frame.column)
        try add(value)
        return (value, count - frame.countBefore)
    }

    /// - Parameter weight: how many values it stands for; more than one for what an alias repeats.
    mutating func add(_ value: DataValue, weight: Int = 1) throws(UnreadableFile) {
        count = count.addingReportingOverflow(weight).overflow ? Int.max : count + weight
        guard count <= DataLimits.values else {
            throw UnreadableFile(
                line: value.line, rule: "\(format)/too-many-values",
                message: "the file holds more than \(DataLimits.values) values, aliases counted",
                remedy: "shorten the file")
        }
        guard let last = frames.indices.last else {
            root = value
            return
        }
        guard frames[last].isMapping else {
            frames[last].items.append(value)
            return
        }
        guard let key = frames[last].key else { return }
        frames[last].entries.append(DataEntry(key: key.text, line: key.line, value: value))
        frames[last].key = nil
    }
}
