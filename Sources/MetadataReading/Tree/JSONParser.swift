/// A JSON parser with a stack of its own and the line of every value.
struct JSONParser {
    private enum Expectation {
        case value
        case valueOrEnd
        case key
        case keyOrEnd
        case separatorOrEnd
        case nothing
    }

    private var scanner: JSONScanner
    private var builder = DataTreeBuilder(format: "json")
    private var kinds: [Bool] = []
    private var expectation = Expectation.value

    init(_ text: String, allowsComments: Bool) {
        scanner = JSONScanner(Array(text.utf8), allowsComments: allowsComments)
    }

    mutating func tree() throws(UnreadableFile) -> DataTree {
        while try scanner.skipSpace() {
            try step()
        }
        switch expectation {
        case .nothing: break
        case .value where kinds.isEmpty:
            throw scanner.error("the file is empty")
        default:
            throw scanner.error("the file ends inside a \(kinds.last == true ? "mapping" : "list")")
        }
        return DataTree(root: builder.root, problems: builder.problems.all)
    }

    private mutating func step() throws(UnreadableFile) {
        let byte = scanner.current
        switch expectation {
        case .nothing:
            throw scanner.error("text follows the end of the value")
        case .separatorOrEnd where byte == UInt8(ascii: ","):
            scanner.advance()
            let canEnd = scanner.allowsComments
            expectation = kinds.last == true ? (canEnd ? .keyOrEnd : .key) : (canEnd ? .valueOrEnd : .value)
        case .separatorOrEnd, .keyOrEnd, .valueOrEnd:
            if byte == closing {
                try close()
            } else if expectation == .separatorOrEnd {
                throw scanner.error("a comma or the closing bracket is missing")
            } else {
                try expectation == .keyOrEnd ? readKey() : readValue()
            }
        case .key: try readKey()
        case .value: try readValue()
        }
    }

    private var closing: UInt8 {
        kinds.last == true ? UInt8(ascii: "}") : UInt8(ascii: "]")
    }

    private mutating func close() throws(UnreadableFile) {
        scanner.advance()
        try builder.close()
        kinds.removeLast()
        expectation = kinds.isEmpty ? .nothing : .separatorOrEnd
    }

    private mutating func readKey() throws(UnreadableFile) {
        guard scanner.current == UInt8(ascii: "\"") else { throw scanner.error("a key in double quotes is missing") }
        let line = scanner.line
        builder.key(try scanner.readString(), line: line)
        guard try scanner.skipSpace(), scanner.current == UInt8(ascii: ":") else {
            throw scanner.error("the colon after a key is missing")
        }
        scanner.advance()
        expectation = .value
    }

    private mutating func readValue() throws(UnreadableFile) {
        let (line, column) = (scanner.line, scanner.column)
        switch scanner.current {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            let isMapping = scanner.current == UInt8(ascii: "{")
            try builder.open(mapping: isMapping, line: line, column: column)
            kinds.append(isMapping)
            scanner.advance()
            expectation = isMapping ? .keyOrEnd : .valueOrEnd
            return
        case UInt8(ascii: "\""):
            let scalar = DataScalar(text: try scanner.readString(), kind: .string)
            try builder.add(DataValue(.scalar(scalar), line: line, column: column))
        default:
            try builder.add(DataValue(.scalar(try scanner.readWord()), line: line, column: column))
        }
        expectation = kinds.isEmpty ? .nothing : .separatorOrEnd
    }
}
