/// One line as the REUSE specification reads it: a copyright notice, a license tag or neither.
struct ReuseTagLine {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    // MARK: Copyright

    private static let copyrightTags = ["SPDX-FileCopyrightText:", "SPDX-SnippetCopyrightText:"].map { Array($0.utf8) }
    private static let copyrightWord = Array("Copyright".utf8)

    /// A tag of the specification, `Copyright` before white space, `(c)` or `©`, or the sign alone.
    var holdsCopyright: Bool {
        if Self.copyrightTags.contains(where: { bytes.firstPlace(of: $0, from: 0) != nil }) { return true }
        if bytes.indices.contains(where: isCopyrightSign) { return true }
        var place = bytes.firstPlace(of: Self.copyrightWord, from: 0)
        while let start = place {
            let after = start + Self.copyrightWord.count
            if isSpace(after) || isBracketedC(after) { return true }
            place = bytes.firstPlace(of: Self.copyrightWord, from: after)
        }
        return false
    }

    /// `©` in UTF-8, or in Latin-1 where no lead byte stands before it.
    private func isCopyrightSign(at index: Int) -> Bool {
        guard bytes[index] == 0xA9 else { return false }
        return index == 0 || bytes[index - 1] == 0xC2 || bytes[index - 1] < 0x80
    }

    /// ASCII white space or the space that does not break, in UTF-8 or in Latin-1.
    private func isSpace(_ index: Int) -> Bool {
        guard index < bytes.count else { return false }
        return bytes[index].isSpace || bytes[index] == 0xA0 || bytes.holds([0xC2, 0xA0], at: index)
    }

    private func isBracketedC(_ index: Int) -> Bool {
        index + 2 < bytes.count && bytes[index] == UInt8(ascii: "(") && bytes[index + 1] | 0x20 == UInt8(ascii: "c")
            && bytes[index + 2] == UInt8(ascii: ")")
    }

    // MARK: License

    private static let licenseTag = Array("SPDX-License-Identifier:".utf8)

    /// What stands behind the license tag without the end of the comment; nil where the line has none.
    var license: ArraySlice<UInt8>? {
        guard let tag = bytes.firstPlace(of: Self.licenseTag, from: 0) else { return nil }
        var end = bytes.count
        if let frame = frame, bytes.holds(frame, at: end - frame.count) { end -= frame.count }
        let value = bytes[min(tag + Self.licenseTag.count, end)..<end].drop(while: \.isSpace)
        return ReuseCommentEnd.removed(from: value)
    }

    /// The marks before the tag, mirrored, as they close the line of a framed comment: `# … #`.
    private var frame: [UInt8]? {
        let places = [
            bytes.firstPlace(of: Array("SPDX-".utf8), from: 0), bytes.firstPlace(of: Self.copyrightWord, from: 0),
        ]
        guard let first = places.compactMap(\.self).min() else { return nil }
        let marks = bytes[..<first].drop(while: \.isSpace).reversed().drop(while: \.isSpace)
        return marks.isEmpty ? nil : Array(marks)
    }
}
