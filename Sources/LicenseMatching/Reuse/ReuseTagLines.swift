/// Goes through a text once and stops at the lines in which a tag or a copyright notice may stand.
struct ReuseTagLines {
    private let text: [UInt8]
    private var position = 0
    private var lineStart = 0
    private var number = 1

    private static let tag = Array("SPDX-".utf8)
    private static let word = Array("Copyright".utf8)

    init(_ text: [UInt8]) {
        self.text = text
    }

    /// The next such line with its number, counted from 1.
    mutating func next() -> (line: [UInt8], number: Int)? {
        while position < text.count {
            let byte = text[position]
            if byte.isLineEnd {
                endLine()
            } else if startsCandidate(byte) {
                return takeLine()
            } else {
                position += 1
            }
        }
        return nil
    }

    private func startsCandidate(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "S"): text.holds(Self.tag, at: position)
        case UInt8(ascii: "C"): text.holds(Self.word, at: position)
        case 0xA9: true
        default: false
        }
    }

    private mutating func takeLine() -> (line: [UInt8], number: Int) {
        let start = lineStart
        let line = number
        while position < text.count, !text[position].isLineEnd { position += 1 }
        return (Array(text[start..<position]), line)
    }

    /// A carriage return with its line feed ends one line.
    private mutating func endLine() {
        let isPair = text[position] == 0x0D && position + 1 < text.count && text[position + 1] == 0x0A
        position += isPair ? 2 : 1
        lineStart = position
        number += 1
    }
}
