/// Finds blanks without brackets: names like `COMMUNITY_NAME`, shouted instructions, notes and invented addresses.
enum BareBlankScanner {
    static func blanks(in line: SourceLine) -> [TemplateBlank] {
        let signs: LineSigns = [.at, .ampersand, .beyondASCII, .lowLine, .capital]
        guard !line.signs.isDisjoint(with: signs), mayHoldBlank(line.bytes) else { return [] }
        let marked = LineToken.tokens(of: line, with: [.at, .ampersand, .lowLine]).filter { !$0.isInCode }
        return marked.compactMap { blank($0, line: line.number) } + shouted(line) + notes(line)
    }

    /// Every blank has an "@" in one of its spellings, capitals around a low line, the word "HERE", or is a note of work to do.
    private static func mayHoldBlank(_ bytes: [UInt8]) -> Bool {
        for index in bytes.indices {
            switch bytes[index] {
            case 0x40, 0x26: return true
            case 0xEF: if EmailScanner.hasWideSign(bytes[index...].prefix(3)) { return true }
            case 0x5F: if index > 0, isCapital(bytes[index - 1]) { return true }
            case 0x48, 0x54, 0x46:
                if index + 2 < bytes.count, isCapital(bytes[index + 1]), isCapital(bytes[index + 2]) { return true }
            default: break
            }
        }
        return false
    }

    private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

    private static func blank(_ token: LineToken, line: Int) -> TemplateBlank? {
        if isBlankName(token.text) { return TemplateBlank(.instruction, line: line, text: token.text) }
        guard let address = EmailScanner.address(in: token), address.isExample else { return nil }
        return TemplateBlank(.exampleAddress, line: line, text: address.value)
    }

    private static func isBlankName(_ text: String) -> Bool {
        guard text.utf8.contains(0x5F), text.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A || $0 == 0x5F }) else {
            return false
        }
        return names.contains(text) || text.hasPrefix("INSERT_") || text.hasPrefix("LINK_TO_")
            || text.hasSuffix("_HERE")
    }

    /// "YOUR … HERE" and the like, at most six words long.
    private static func shouted(_ line: SourceLine) -> [TemplateBlank] {
        guard line.signs.contains(.capital), mayHoldHere(line.bytes) else { return [] }
        let tokens = LineToken.tokens(of: line.bytes).filter { !$0.isInCode }
        return tokens.indices.filter { openings.contains(tokens[$0].text) }.compactMap { start in
            let words = tokens[start...].prefix(6).prefix { $0.text == $0.text.uppercased() }
            guard let end = words.lastIndex(where: { $0.text == "HERE" }), end > start + 1 else { return nil }
            let text = tokens[start...end].map(\.text).joined(separator: " ")
            return TemplateBlank(.instruction, line: line.number, text: text)
        }
    }

    private static func mayHoldHere(_ bytes: [UInt8]) -> Bool {
        bytes.indices.dropLast(3).contains { bytes[$0] == 0x48 && bytes[$0...].starts(with: "HERE".utf8) }
    }

    private static func notes(_ line: SourceLine) -> [TemplateBlank] {
        let start = line.bytes.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x2D || $0 == 0x2A || $0 == 0x23 || $0 == 0x3E }
        for note in ["TODO", "TBD", "FIXME"] where start.starts(with: note.utf8) {
            let next = start.dropFirst(note.utf8.count).first { $0 != 0x2A && $0 != 0x5F && $0 != 0x0D }
            guard next == nil || next == 0x3A || next == 0x2E else { continue }
            return [TemplateBlank(.note, line: line.number, text: note)]
        }
        return []
    }

    private static let openings: Set<String> = ["YOUR", "INSERT", "ADD", "ENTER", "PUT"]
    /// The blanks of the Citizen Code of Conduct, and names formed the same way.
    private static let names: Set<String> = [
        "COMMUNITY_NAME", "PROJECT_NAME", "ORGANIZATION_NAME", "CONTACT_INFO", "CONTACT_EMAIL", "CONTACT_METHOD",
        "EMAIL_ADDRESS",
        "GOVERNING_BODY", "YOUR_NAME", "YOUR_EMAIL", "YOUR_PROJECT", "YOUR_ORGANIZATION", "COMPANY_NAME",
        "MAINTAINER_EMAIL",
    ]
}
