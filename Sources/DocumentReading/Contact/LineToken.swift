/// A run of a line between spaces and brackets, without the marks of emphasis and the stops around it.
struct LineToken: Sendable {
    /// The words as written.
    let text: String
    /// The same in lower case.
    let lowered: String
    /// Whether it stands between backticks.
    let isInCode: Bool

    /// The tokens of a line. `isBracketSplit` takes brackets as ends, which an address never contains.
    static func tokens(of line: [UInt8], isBracketSplit: Bool = true) -> [LineToken] {
        tokens(of: line, isBracketSplit: isBracketSplit) { _ in true }
    }

    /// The tokens of a line in which an e-mail or web address, a handle or a channel may stand: those with `@`, also in its
    /// fullwidth form, `/` or `&`; all of them where one may be a channel, because the other words tell whether it is.
    static func markedTokens(of line: SourceLine) -> [LineToken] {
        if line.signs.contains(.hash), mayHoldChannel(line.bytes) { return tokens(of: line.bytes) }
        return tokens(of: line, with: [.at, .slash, .ampersand])
    }

    /// The tokens of a line that have one of `signs`, `@` among them, which is found in its fullwidth form too.
    static func tokens(of line: SourceLine, with signs: LineSigns) -> [LineToken] {
        let mayBeWide = line.signs.contains(.beyondASCII) && EmailScanner.hasWideSign(line.bytes[...])
        guard mayBeWide || !line.signs.isDisjoint(with: signs) else { return [] }
        return tokens(of: line.bytes, isBracketSplit: true) { token in
            !LineSigns(token).isDisjoint(with: signs) || mayBeWide && EmailScanner.hasWideSign(token)
        }
    }

    private static func tokens(
        of line: [UInt8], isBracketSplit: Bool, isWanted: (ArraySlice<UInt8>) -> Bool
    ) -> [LineToken] {
        var tokens: [LineToken] = []
        var start = 0
        var isInCode = false
        for index in 0...line.count where index == line.count || isEnd(line[index], isBracketSplit) {
            if index > start, isWanted(line[start..<index]), let token = token(line[start..<index], isInCode) {
                tokens.append(token)
            }
            if index < line.count, line[index] == 0x60 { isInCode.toggle() }
            start = index + 1
        }
        return tokens
    }

    /// Whether a letter stands behind a `#`: before the number of an issue and after the marks of a heading none does.
    private static func mayHoldChannel(_ line: [UInt8]) -> Bool {
        line.indices.dropLast().contains { line[$0] == Byte.hash && line[$0 + 1].isLetter }
    }

    private static func token(_ slice: ArraySlice<UInt8>, _ isInCode: Bool) -> LineToken? {
        var slice = slice
        while let byte = slice.first, isEdge(byte) { slice.removeFirst() }
        while let byte = slice.last, isEdge(byte) || byte == 0x2F && slice.count == 1 { slice.removeLast() }
        guard !slice.isEmpty else { return nil }
        let text = String(decoding: slice, as: UTF8.self)
        let isLowered = slice.allSatisfy { $0 < 0x80 && !($0 >= 0x41 && $0 <= 0x5A) }
        return LineToken(text: text, lowered: isLowered ? text : text.lowercased(), isInCode: isInCode)
    }

    private static func isEnd(_ byte: UInt8, _ isBracketSplit: Bool) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0D, 0x60, 0x22, 0x7C: true
        case 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x27: isBracketSplit
        default: false
        }
    }

    private static func isEdge(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2A, 0x5F, 0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x7E, 0x5C: true
        default: false
        }
    }
}
