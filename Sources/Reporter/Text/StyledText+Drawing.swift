extension StyledText {
    /// The characters, with ANSI sequences around those parts that have a colour, and no space at the end.
    func drawn(colour: Bool) -> String {
        var drawing = Drawing(colour: colour)
        for run in runs { drawing.append(run) }
        return drawing.finished
    }

    private struct Drawing {
        let colour: Bool
        private var bytes: [UInt8] = []
        private var spaces = 0
        private var role = Role.plain

        init(colour: Bool) { self.colour = colour }

        mutating func append(_ run: Run) {
            var utf8 = run.text.utf8.makeIterator()
            while let byte = utf8.next() {
                switch byte {
                case UInt8(ascii: " "): spaces += 1
                case 0xC2:
                    let second = utf8.next() ?? 0xA0
                    if second == 0xA0 { spaces += 1 } else { append([byte, second], run.role) }
                default: append(CollectionOfOne(byte), run.role)
                }
            }
        }

        private mutating func append(_ visible: some Collection<UInt8>, _ next: Role) {
            if colour, next != role, role != .plain { bytes += "\u{1B}[0m".utf8 }
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: spaces))
            spaces = 0
            if colour, next != role, let code = next.code { bytes += "\u{1B}[\(code)m".utf8 }
            role = next
            bytes.append(contentsOf: visible)
        }

        var finished: String {
            String(decoding: colour && role != .plain ? bytes + "\u{1B}[0m".utf8 : bytes, as: UTF8.self)
        }
    }
}

extension String {
    /// The text with spaces at which no line is broken.
    var unbroken: String {
        split(separator: " ", omittingEmptySubsequences: false).joined(separator: "\u{A0}")
    }
}
