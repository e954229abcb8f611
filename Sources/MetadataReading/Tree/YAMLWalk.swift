internal import Yams

/// Turns the nodes of Yams into a `DataTree` with a stack of its own; each anchored value is walked once.
struct YAMLWalk {
    private enum Step {
        case node(Node)
        case key(Node)
        case close(anchor: Place?)
    }

    private struct Place: Hashable {
        let line: Int
        let column: Int
    }

    /// How many lines the text has; what is not there stands on the one behind it.
    private let lineCount: Int
    private var builder = DataTreeBuilder(format: "yaml")
    private var steps: [Step] = []
    private var anchored: [Place: (value: DataValue, weight: Int)] = [:]

    init(lineCount: Int) {
        self.lineCount = lineCount
    }

    private func line(of node: Node) -> Int { min(node.mark?.line ?? 1, lineCount) }

    mutating func tree(of root: Node) throws(UnreadableFile) -> DataTree {
        steps = [.node(root)]
        while let step = steps.popLast() {
            switch step {
            case .node(let node): try visit(node)
            case .key(let node): builder.key(node.scalar?.string ?? "", line: line(of: node))
            case .close(let anchor):
                let closed = try builder.close()
                if let anchor { anchored[anchor] = closed }
            }
        }
        return DataTree(root: builder.root, problems: builder.problems.all)
    }

    private mutating func visit(_ node: Node) throws(UnreadableFile) {
        let place = Place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        let anchor = node.anchor == nil ? nil : place
        if let anchor, let repeated = anchored[anchor], isSameKind(repeated.value, node) {
            try builder.add(repeated.value, weight: repeated.weight)
            return
        }
        switch node {
        case .scalar(let scalar):
            let value = DataValue(.scalar(typed(scalar)), line: line(of: node), column: place.column)
            // A long text that is repeated many times costs each reader its length each time.
            if let anchor { anchored[anchor] = (value, 1 + scalar.string.utf8.count / 32) }
            try builder.add(value)
        case .sequence(let sequence):
            try builder.open(mapping: false, line: line(of: node), column: place.column)
            steps.append(.close(anchor: anchor))
            steps += sequence.reversed().map { .node($0) }
        case .mapping(let mapping):
            try builder.open(mapping: true, line: line(of: node), column: place.column)
            steps.append(.close(anchor: anchor))
            try pushEntries(of: mapping)
        case .alias:
            throw UnreadableFile(
                line: line(of: node), rule: "yaml/syntax", message: "an alias stands alone", remedy: nil)
        }
    }

    private mutating func pushEntries(of mapping: Node.Mapping) throws(UnreadableFile) {
        for (key, value) in mapping.reversed() {
            guard key.scalar != nil else {
                throw UnreadableFile(
                    line: line(of: key), rule: "yaml/complex-key", message: "a key is a list or a mapping",
                    remedy: "use plain text as key")
            }
            steps.append(.node(value))
            steps.append(.key(key))
        }
    }

    /// A flow collection that is a block mapping's first key starts where that mapping starts.
    private func isSameKind(_ value: DataValue, _ node: Node) -> Bool {
        switch (value.content, node) {
        case (.scalar, .scalar), (.sequence, .sequence), (.mapping, .mapping): true
        default: false
        }
    }

    private func typed(_ scalar: Node.Scalar) -> DataScalar {
        switch scalar.tag.rawValue {
        case "" where scalar.style == .plain: DataScalar(plain: scalar.string)
        case "tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:bool", "tag:yaml.org,2002:null":
            DataScalar(plain: scalar.string)
        default: DataScalar(text: scalar.string, kind: .string)
        }
    }
}
