/// The licenses named in a text in order, and whether they are a choice.
struct LicenseNameScan {
    struct Token: Equatable {
        var text: String
    }

    /// Licenses as named; nil where a name leaves open which license it is.
    private(set) var licenses: [SPDXExpression?] = []
    /// True where words other than names and their joints stand in the text.
    private(set) var hasForeignWords = false
    private var isChoice = false
    private let words: [String]

    private static let maximumTokens = 600

    init(_ text: String) {
        words = Self.tokens(of: text).prefix(Self.maximumTokens).map(\.text)
        read()
    }

    /// Nil where nothing is named or a name is open.
    var expression: SPDXExpression? {
        let certain = licenses.compactMap(\.self)
        guard !certain.isEmpty, certain.count == licenses.count else { return nil }
        return isChoice ? SPDXExpression.combining(any: certain) : SPDXExpression.combining(all: certain)
    }

    /// True where the text is about its own license.
    var speaksOfLicensing: Bool {
        let other: Set<String> = [
            "compatible", "incompatible", "unlike", "not", "except", "relicensed", "formerly", "previously", "third",
        ]
        return words.contains { $0.hasPrefix("licens") || $0.hasPrefix("sublicens") }
            && !words.contains { other.contains($0) }
    }

    // MARK: Tokens

    /// Words in lower case, versions as one token; `gplv3+` is `gpl`, `v`, `3`, `+`.
    static func tokens(of text: String) -> [Token] {
        var result: [Token] = []
        var current = ""
        var isNumber = false
        func close() {
            while current.hasSuffix(".") { current.removeLast() }
            if !current.isEmpty { result.append(Token(text: spelled(current))) }
            current = ""
        }
        for character in text.lowercased() {
            let isDigit = character >= "0" && character <= "9"
            if isDigit || character == "." && isNumber && !current.isEmpty {
                if !isNumber { close() }
                isNumber = true
                current.append(character)
            } else if character.isLetter {
                if isNumber { close() }
                isNumber = false
                current.append(character)
            } else {
                close()
                isNumber = false
                if character == "+" || character == "/" || character == "|" || character == "&" {
                    result.append(Token(text: String(character)))
                }
            }
        }
        close()
        return result.flatMap(splitVersionMark)
    }

    private static func spelled(_ word: String) -> String {
        switch word {
        case "licence": "license"
        case "licenced": "licensed"
        case "licences", "licenses": "license"
        default: word
        }
    }

    private static let versionMarked: Set<String> = ["gplv", "lgplv", "agplv", "mplv", "eplv", "apachev", "eupl" + "v"]

    private static func splitVersionMark(_ token: Token) -> [Token] {
        versionMarked.contains(token.text) ? [Token(text: String(token.text.dropLast())), Token(text: "v")] : [token]
    }

    // MARK: Names

    private static let joints: Set<String> = [
        "and", "&", ",", "the", "license", "licensed", "under", "version", "v", "a", "public", "with", "terms", "of",
    ]

    private mutating func read() {
        var index = 0
        while index < words.count {
            if let end = readName(at: index) {
                index = end
                continue
            }
            if ["or", "/", "|", "either", "dual", "choice", "option"].contains(words[index]) {
                isChoice = true
            } else if !Self.joints.contains(words[index]) {
                hasForeignWords = true
            }
            index += 1
        }
    }

    private mutating func readName(at index: Int) -> Int? {
        for name in LicenseNames.byFirstToken[words[index]] ?? [] where words[index...].starts(with: name.tokens) {
            let end = index + name.tokens.count
            if let found = version(after: end, of: name) {
                append(name.versions[found.version], orLater: orLater(at: found.end))
                return orLater(at: found.end) ?? found.end
            }
            append(name.versions[""], orLater: nil)
            return name.versions[""] == nil ? end : orLater(at: end) ?? end
        }
        return nil
    }

    /// A version that the name has, at most four filler words behind it.
    private func version(after start: Int, of name: LicenseNames.Name) -> (version: String, end: Int)? {
        let filler: Set<String> = [
            "license", "public", "version", "v", "software", "international", "the", "unported", "general",
        ]
        var index = start
        while index < words.count, index - start < 5, filler.contains(words[index]) { index += 1 }
        guard index < words.count, !words[index].isEmpty, name.versions[words[index]] != nil else { return nil }
        return (words[index], index + 1)
    }

    /// Where `+`, `or later`, `or any later version`, `or newer`, `or greater` at `index` ends.
    private func orLater(at index: Int) -> Int? {
        guard index < words.count else { return nil }
        if words[index] == "+" { return index + 1 }
        let window = words[index..<min(words.count, index + 9)]
        guard let later = window.firstIndex(where: ["later", "newer", "above", "greater", "higher"].contains) else {
            return nil
        }
        let between = words[index..<later]
        let allowed: Set<String> = ["or", "at", "your", "option", "any", "of", "the", "license", "and", "version"]
        guard between.contains("or") || between.contains("and"), between.allSatisfy(allowed.contains) else {
            return nil
        }
        let ends = later + 1 < words.count && words[later + 1].hasPrefix("version")
        return later + (ends ? 2 : 1)
    }

    private mutating func append(_ id: String?, orLater: Int?) {
        guard let id, !id.isEmpty else {
            licenses.append(nil)
            return
        }
        let later =
            orLater != nil && id.hasSuffix("-only") ? LicenseFamilies.gnu(LicenseFamilies.base(id), orLater: true) : id
        let expression = SPDXExpression(id: later)
        if !licenses.contains(expression) { licenses.append(expression) }
    }
}
