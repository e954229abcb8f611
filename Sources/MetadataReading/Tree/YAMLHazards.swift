/// What in a YAML text could make Yams work far longer than the text's length.
///
/// Yams hashes the keys of every mapping to find duplicates, and a key may be a collection or an alias to one: nested
/// keys and aliases of aliases would multiply that work. No format read here has such keys, so that a text with more than
/// a few signs of them is refused before it is parsed. Keys without "?" are safe up to the 1,024 characters that YAML
/// allows them. libyaml, besides, looks at every open bracket for every token.
struct YAMLHazards {
    private var collectionKeys = 0
    private var explicitKeys = 0
    private var aliasKeys = 0
    private var brackets = 0
    private var separators = 0
    private var anchors: Set<ArraySlice<UInt8>> = []
    private var aliases: [ArraySlice<UInt8>] = []

    init(in text: String) {
        let bytes = Array(text.utf8)
        var last: UInt8 = UInt8(ascii: "\n")
        for index in bytes.indices {
            let byte = bytes[index]
            if Self.opens(last) || (index > 0 && bytes[index - 1].isBlank) {
                collect(byte, after: last, at: index, in: bytes)
            }
            if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}"), isKeyEnd(bytes[(index + 1)...]) {
                collectionKeys += 1
            }
            if Self.opens(byte) { separators += 1 }
            if !byte.isBlank { last = byte }
        }
    }

    /// Stops where the signs are too many for the work to stay in proportion.
    func refuse() throws(UnreadableFile) {
        let used = aliases.lazy.filter { anchors.contains($0) }.prefix(5).count
        let hasOddKeys = collectionKeys + explicitKeys + aliasKeys > 0
        guard separators <= 40_000, min(brackets, 1000) * separators <= 4_000_000 else {
            throw UnreadableFile(
                line: nil, rule: "yaml/too-many-values", message: "the file has too many lines, brackets or commas",
                remedy: "shorten the file or split it")
        }
        guard explicitKeys <= 2, collectionKeys <= 256, !(hasOddKeys && used > 4) else {
            throw UnreadableFile(
                line: nil, rule: "yaml/complex-key", message: "keys that are lists, mappings or aliases are not read",
                remedy: "use plain text as keys")
        }
    }

    private mutating func collect(_ byte: UInt8, after last: UInt8, at index: Int, in bytes: [UInt8]) {
        switch byte {
        case UInt8(ascii: "?"):
            let next = index + 1 < bytes.count ? bytes[index + 1] : nil
            if isExplicitKey(after: last, next: next) { explicitKeys += 1 }
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            brackets += 1
        case UInt8(ascii: "&"):
            anchors.insert(name(after: index, in: bytes))
        case UInt8(ascii: "*"):
            let name = name(after: index, in: bytes)
            aliases.append(name)
            if !name.isEmpty, isKeyEnd(bytes[name.endIndex...]) { aliasKeys += 1 }
        default: break
        }
    }

    /// After these, and at a line's start, a value or key may begin; an anchor or alias also after any blank.
    private static func opens(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"),
            UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","):
            true
        default: false
        }
    }

    private func isExplicitKey(after last: UInt8, next: UInt8?) -> Bool {
        guard Self.opens(last) else { return false }
        return "[{,".utf8.contains(last) || next.map { $0.isBlank || $0.isLineBreak } ?? true
    }

    private func name(after index: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes[(index + 1)...].prefix(128).prefix { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x5F }
    }

    private func isKeyEnd(_ rest: ArraySlice<UInt8>) -> Bool {
        rest.prefix(1024).first { !$0.isBlank } == UInt8(ascii: ":")
    }
}
