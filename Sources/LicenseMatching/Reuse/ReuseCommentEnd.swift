/// The marks that end a comment or an attribute behind a tag, as `*/`, `-->` and `">`.
enum ReuseCommentEnd {
    /// Longer marks before those that they end with.
    private static let marks = ["--%>", "--}}", "-->", "*/", "*#", "*)", "#}", "=#", "-/", "'/", ":)", "}"].map {
        Array($0.utf8)
    }

    /// `value` without the marks at its end and the white space around them.
    static func removed(from value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = trimmed(value)
        while let shorter = withoutMark(rest) { rest = shorter }
        return trimmed(rest)
    }

    private static func trimmed(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = value
        while let last = rest.last, last.isSpace { rest.removeLast() }
        return rest
    }

    private static func withoutMark(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        for mark in marks where value.count >= mark.count && value.suffix(mark.count).elementsEqual(mark) {
            return value.dropLast(mark.count)
        }
        return withoutTagEnd(value) ?? withoutDirectiveEnd(value)
    }

    /// `">` and `' />` behind an attribute.
    private static func withoutTagEnd(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard value.last == UInt8(ascii: ">") else { return nil }
        var rest = value.dropLast()
        while rest.last == UInt8(ascii: "/") { rest.removeLast() }
        rest = trimmed(rest)
        guard rest.last == UInt8(ascii: "\"") || rest.last == UInt8(ascii: "'") else { return nil }
        return rest.dropLast()
    }

    /// `] ::` behind a directive.
    private static func withoutDirectiveEnd(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard value.suffix(2).elementsEqual("::".utf8) else { return nil }
        let rest = trimmed(value.dropLast(2))
        return rest.last == UInt8(ascii: "]") ? rest.dropLast() : nil
    }
}
