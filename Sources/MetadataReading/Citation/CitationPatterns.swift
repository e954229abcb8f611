/// The patterns of the texts in CITATION.cff 1.2.0, from its JSON Schema.

/// `10.`, four to nine digits, perhaps a point and more digits, a slash and a suffix.
func isDOI(_ text: String) -> Bool {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")), text.hasPrefix("10.") else { return false }
    let registrant = text[..<slash].dropFirst(3).split(separator: ".", omittingEmptySubsequences: false)
    let suffix = text[slash...].dropFirst()
    return 1...2 ~= registrant.count && 4...9 ~= registrant[0].utf8.count
        && registrant.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }
        && !suffix.isEmpty
        && suffix.utf8.allSatisfy { $0.isLetter || $0.isDigit || ":/_;-.()[]\\".utf8.contains($0) }
}

/// Something, `@`, something, a point and at least two characters, without white space.
func isMail(_ text: String) -> Bool {
    guard !text.contains(where: \.isWhitespace), let at = text.firstIndex(of: "@"), at != text.startIndex else {
        return false
    }
    let host = text[at...].dropFirst()
    guard let point = host.dropLast(2).lastIndex(of: ".") else { return false }
    return point != host.startIndex
}

/// A text that holds `https://orcid.org/` and four groups of four digits, the last perhaps ending in X.
func isORCID(_ text: String) -> Bool {
    let prefix = Array("https://orcid.org/".utf8)
    let bytes = Array(text.utf8.prefix(512))
    return bytes.indices.contains { start in
        bytes[start...].starts(with: prefix) && isORCIDNumber(bytes[(start + prefix.count)...].prefix(19))
    }
}

private func isORCIDNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 19 else { return false }
    return bytes.enumerated().allSatisfy { offset, byte in
        switch offset {
        case 4, 9, 14: byte == UInt8(ascii: "-")
        case 18: byte.isDigit || byte == UInt8(ascii: "X")
        default: byte.isDigit
        }
    }
}

/// `swh:1:`, the kind of object, and the 40 digits of its hash.
func isSWHID(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "swh" && parts[1] == "1"
        && ["snp", "rel", "rev", "dir", "cnt"].contains(parts[2])
        && parts[3].utf8.count == 40 && parts[3].utf8.allSatisfy(\.isHexadecimalDigit)
}

/// Two or three small letters.
func isLanguageCode(_ text: String) -> Bool {
    2...3 ~= text.utf8.count && text.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
}

/// Ten to seventeen digits, hyphens and blanks, perhaps with an X at the end.
func isISBN(_ text: String) -> Bool {
    let body = text.hasSuffix("X") ? text.dropLast() : text[...]
    return 10...17 ~= body.utf8.count
        && body.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") }
}

/// Four digits, a hyphen, three digits, and a digit or X.
func isISSN(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 9, bytes[4] == UInt8(ascii: "-"), let last = bytes.last else { return false }
    return (bytes[..<4] + bytes[5..<8]).allSatisfy(\.isDigit) && (last.isDigit || last | 0x20 == UInt8(ascii: "x"))
}

/// `PMC` and seven digits.
func isPMCID(_ text: String) -> Bool {
    text.hasPrefix("PMC") && text.utf8.count == 10 && text.utf8.dropFirst(3).allSatisfy(\.isDigit)
}
