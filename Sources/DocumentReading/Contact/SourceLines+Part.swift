extension SourceLines {
    /// The lines in `range`, without the definitions of links there that only other parts of the document use: Markdown's
    /// `[label]: address` and reStructuredText's `.. _label: address` stand at the end, whatever part that is.
    func part(_ range: ClosedRange<Int>) -> SourceLines {
        let part = within(range)
        let labels = part.lines.map(Self.label)
        guard labels.contains(where: { $0 != nil }) else { return part }
        let text = zip(part.lines, labels).filter { $1 == nil }.map { String(decoding: $0.0.bytes, as: UTF8.self) }
        let words = text.joined(separator: " ").lowercased()
        var foreign: Set<Int> = []
        for (line, label) in zip(part.lines, labels).prefix(while: { _ in foreign.count < Self.mostDefinitions }) {
            if let label, !words.contains(label) { foreign.insert(line.number) }
        }
        return part.without(foreign)
    }

    /// A hostile document may define as many links as it has lines.
    private static let mostDefinitions = 500

    /// The label that a line defines, in lower case.
    private static func label(of line: SourceLine) -> String? {
        let start = line.bytes.drop { $0 == Byte.space }
        let label: ArraySlice<UInt8>
        if start.starts(with: ".. _".utf8) {
            label = start.dropFirst(4).prefix { $0 != Byte.colon }.filter { $0 != Byte.backtick }[...]
        } else if start.first == Byte.openBracket, let end = start.firstIndex(of: Byte.closeBracket),
            start[(end + 1)...].first == Byte.colon
        {
            label = start[(start.startIndex + 1)..<end]
        } else {
            return nil
        }
        return label.isEmpty ? nil : String(decoding: label, as: UTF8.self).lowercased()
    }
}
