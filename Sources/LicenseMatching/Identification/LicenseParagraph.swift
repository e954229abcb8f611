/// Lines of a text that belong together, without comment marks, addresses and what stands in angle brackets; a list belongs
/// to the paragraph that introduces it.
struct LicenseParagraph {
    var lines: ClosedRange<Int>
    private(set) var text: [UInt8]
    private var hasList = false
    /// True for the paragraph behind a heading that is about the license.
    private(set) var isUnderLicenseHeading = false

    private init(_ body: ArraySlice<UInt8>, line: Int, isUnderLicenseHeading: Bool) {
        lines = line...line
        text = Array(body.prefix(Self.maximumBytes))
        self.isUnderLicenseHeading = isUnderLicenseHeading
    }

    /// A longer paragraph is read so far.
    static let maximumBytes = 2000
    static let maximumParagraphs = 4000

    /// The paragraphs of UTF-8 bytes in their order; a line that `isCovered` ends one.
    static func all(in bytes: [UInt8], isCovered: (Int) -> Bool) -> [LicenseParagraph] {
        var found: [LicenseParagraph] = []
        var isOpen = false
        var isUnderHeading = false
        var number = 0
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let line = bytes[start..<end]
            start = end + 1
            number += 1
            if line.isEmpty {
                isOpen = false
                continue
            }
            let (body, isItem) = bare(line)
            if body.isEmpty || isCovered(number) {
                isOpen = false
            } else if LicenseHeading.isAboutLicense(body) {
                isOpen = false
                isUnderHeading = true
            } else if isOpen || isItem && (found.last?.introducesList ?? false) {
                if !isOpen { found[found.count - 1].hasList = true }
                found[found.count - 1].append(body, line: number)
                isOpen = true
            } else {
                guard found.count < maximumParagraphs else { break }
                found.append(LicenseParagraph(body, line: number, isUnderLicenseHeading: isUnderHeading))
                isOpen = true
                isUnderHeading = false
            }
        }
        return found.map(\.withoutAddresses)
    }

    /// The line between its comment marks, and whether it is an item of a list.
    private static func bare(_ line: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, isItem: Bool) {
        var start = line.startIndex
        var isItem = false
        while start < line.endIndex, isMark(line[start]) {
            let mark = line[start]
            isItem = mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") || isItem && mark == 0x20
            start += 1
        }
        var end = line.endIndex
        while end > start, isTrailing(line[end - 1]) { end -= 1 }
        let body = line[start..<end]
        if body.count > 1, body[start] >= 0x30, body[start] <= 0x39, body[start + 1] == 0x2E || body[start + 1] == 0x29
        {
            isItem = true
        }
        return (body, isItem || body.starts(with: Array("at your option".utf8)))
    }

    private static func isTrailing(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == UInt8(ascii: "*")
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: ";"),
            UInt8(ascii: "%"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "|"):
            true
        default: false
        }
    }

    private static let introductions = [":", ",", " either", " either of", " under", " both"].map { Array($0.utf8) }

    private var introducesList: Bool {
        hasList || Self.introductions.contains { text.suffix($0.count).elementsEqual($0) }
    }

    private static let stems = ["under", "licen", "govern", "cover", "subject"].map { Array($0.utf8) }

    /// False where none of the words stands in the paragraph that a statement needs.
    var mayDeclare: Bool {
        isUnderLicenseHeading
            || text.indices.contains { place in
                switch text[place] | 0x20 {
                case UInt8(ascii: "u"), UInt8(ascii: "l"), UInt8(ascii: "g"), UInt8(ascii: "c"), UInt8(ascii: "s"):
                    Self.stems.contains { stem in
                        place + stem.count <= text.count
                            && stem.indices.allSatisfy { text[place + $0] | 0x20 == stem[$0] }
                    }
                default: false
                }
            }
    }

    private mutating func append(_ body: ArraySlice<UInt8>, line: Int) {
        lines = lines.lowerBound...line
        if text.count < Self.maximumBytes {
            text.append(0x20)
            text.append(contentsOf: body.prefix(Self.maximumBytes))
        }
    }

    /// File names and addresses name licenses a second time.
    private var withoutAddresses: LicenseParagraph {
        var result = self
        result.text.removeAll(keepingCapacity: true)
        var index = 0
        while index < text.count {
            if let end = LicenseMarkup.endOfBracket(text, from: index) ?? LicenseMarkup.endOfAddress(text, from: index)
            {
                result.text.append(0x20)
                index = end
            } else {
                result.text.append(text[index])
                index += 1
            }
        }
        return result
    }
}

/// Headings that announce what a text is licensed under.
enum LicenseHeading {
    private static let words: Set<String> = [
        "license", "licence", "licensing", "licenses", "copyright", "and", "legal", "the", "lizenz", "licencia",
    ]

    /// True where `lic` or `liz` stands in the line in any case.
    private static func holdsStem(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count >= 3 else { return false }
        return (line.startIndex..<line.endIndex - 2).contains { place in
            line[place] | 0x20 == UInt8(ascii: "l") && line[place + 1] | 0x20 == UInt8(ascii: "i")
                && (line[place + 2] | 0x20 == UInt8(ascii: "c") || line[place + 2] | 0x20 == UInt8(ascii: "z"))
        }
    }

    /// True for a short line such as `License` or `Copyright and Licence:`.
    static func isAboutLicense(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 40, holdsStem(line) else { return false }
        let parts = String(decoding: line, as: UTF8.self).lowercased()
            .split { !$0.isLetter }.map(String.init)
        return parts.contains { $0.hasPrefix("licen") || $0 == "lizenz" } && parts.allSatisfy(words.contains)
    }
}
