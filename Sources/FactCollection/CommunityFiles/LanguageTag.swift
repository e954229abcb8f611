/// Language tags as people put them at the end of a file name or into a folder's name.
enum LanguageTag {
    /// The BCP 47 tag that the last tokens spell and how many tokens it took; at least one token is left before it.
    static func suffix(of tokens: [String]) -> (tag: String, length: Int)? {
        guard tokens.count > 1, let last = tokens.last, mayEndTag(last) else { return nil }
        for length in stride(from: min(3, tokens.count - 1), through: 1, by: -1) {
            if let tag = tag(tokens.suffix(length)) { return (tag, length) }
        }
        return nil
    }

    /// The tag of a folder's whole name, such as `fr`, `zh-CN` or `pt_BR`.
    static func folder(_ name: String) -> String? {
        guard name.utf8.count <= 16 else { return nil }
        let tokens = NameKey.tokens(of: name)
        return tokens.isEmpty || tokens.count > 3 ? nil : tag(tokens[...])
    }

    /// Whether a token can be the last of a tag.
    static func mayEndTag(_ token: String) -> Bool {
        let token = LetterFolding.fold(token)
        return LanguageTable.codes.contains(token) || LanguageTable.names[token] != nil
            || LanguageTable.aliases[token] != nil
            || region(token) != nil || script(token) != nil
    }

    private static func tag(_ tokens: ArraySlice<String>) -> String? {
        guard let first = tokens.first.map({ LetterFolding.fold($0) }) else { return nil }
        let subtags = tokens.dropFirst().map { $0.lowercased() }
        if subtags.isEmpty, let named = LanguageTable.names[first] ?? LanguageTable.aliases[first] { return named }
        guard let language = LanguageTable.codes.contains(first) ? first : nil else { return nil }
        switch subtags.count {
        case 0: return language
        case 1: return (script(subtags[0]) ?? region(subtags[0])).map { "\(language)-\($0)" }
        default:
            guard let script = script(subtags[0]), let region = region(subtags[1]) else { return nil }
            return "\(language)-\(script)-\(region)"
        }
    }

    private static func script(_ subtag: String) -> String? {
        ["hans": "Hans", "hant": "Hant", "latn": "Latn", "cyrl": "Cyrl", "arab": "Arab", "deva": "Deva"][subtag]
    }

    private static func region(_ subtag: String) -> String? {
        let bytes = Array(subtag.utf8)
        let isLetters = bytes.count == 2 && bytes.allSatisfy { (0x61...0x7A).contains($0) }
        let isDigits = bytes.count == 3 && bytes.allSatisfy { (0x30...0x39).contains($0) }
        return isLetters || isDigits ? subtag.uppercased() : nil
    }
}
