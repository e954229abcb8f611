/// The syntax of BCP 47 language tags (RFC 5646, section 2.1) with a language that exists.
enum LanguageTag {
    /// Whether the text is a tag such as `fr`, `zh-Hant` or `pt-BR`, and no POSIX locale such as `en_GB`.
    static func isValid(_ text: String) -> Bool {
        let parts = text.lowercased().split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count <= 16, parts.allSatisfy({ 1...8 ~= $0.utf8.count && isAlphanumeric($0) }),
            let language = parts.first
        else { return false }
        if language == "x" { return parts.count > 1 }
        guard 2...3 ~= language.utf8.count, LanguageCodes.contains(language) else { return false }
        return haveValidOrder(parts.dropFirst())
    }

    private static func haveValidOrder(_ parts: ArraySlice<Substring>) -> Bool {
        var rest = parts
        for _ in 0..<3 { dropFirst(&rest) { $0.utf8.count == 3 && isAlphabetic($0) } }
        dropFirst(&rest) { $0.utf8.count == 4 && isAlphabetic($0) }
        dropFirst(&rest) { isRegion($0) }
        rest = rest.drop { isVariant($0) }
        guard let singleton = rest.first else { return true }
        return singleton.utf8.count == 1 && rest.count > 1 && (rest.last?.utf8.count ?? 0) > 1
    }

    private static func dropFirst(_ parts: inout ArraySlice<Substring>, where matches: (Substring) -> Bool) {
        if let first = parts.first, matches(first) { parts = parts.dropFirst() }
    }

    private static func isRegion(_ part: Substring) -> Bool {
        switch part.utf8.count {
        case 2: CountryCodes.contains(part.uppercased()) || ["eu", "un", "uk", "xk"].contains(part)
        case 3: part.utf8.allSatisfy(\.isDigit)
        default: false
        }
    }

    private static func isVariant(_ part: Substring) -> Bool {
        part.utf8.count >= 5 || (part.utf8.count == 4 && part.utf8.first?.isDigit == true)
    }

    private static func isAlphabetic(_ part: Substring) -> Bool {
        part.utf8.allSatisfy(\.isLetter)
    }

    private static func isAlphanumeric(_ part: Substring) -> Bool {
        part.utf8.allSatisfy { $0.isLetter || $0.isDigit }
    }
}
