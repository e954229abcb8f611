/// The licenses named in a text in order, and whether they are a choice.
struct LicenseNameScan {
    private(set) var licenses: [SPDXExpression?] = []
    /// True where words other than names and their joints stand in the text.
    private(set) var hasForeignWords = false
    private var isChoice = false
    private let words: [String]
    private let hashes: [UInt64]
    private let index = LicenseIndex.bundled

    private static let maximumTokens = 600

    init(_ text: String) {
        let read = LicenseNameTokens(text, limit: Self.maximumTokens)
        words = read.tokens
        hashes = read.hashes
        self.read()
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

    private mutating func readName(at position: Int) -> Int? {
        guard let name = index.name(at: position, in: hashes) else { return nil }
        let end = position + name.count
        if let found = version(after: end, of: name) {
            append(found.id, orLater: orLater(at: found.end))
            return orLater(at: found.end) ?? found.end
        }
        let plain = index.id(of: name, version: Self.noVersion)
        append(plain, orLater: nil)
        return plain == nil ? end : orLater(at: end) ?? end
    }

    private static let noVersion = LicenseIndex.hash([])

    /// A version that the name has, at most four filler words behind it.
    private func version(after start: Int, of name: LicenseIndex.Name) -> (id: String, end: Int)? {
        var position = start
        while position < words.count, position - start < 5, Self.fillers.contains(words[position]) { position += 1 }
        guard position < words.count, let id = index.id(of: name, version: hashes[position]) else { return nil }
        return (id, position + 1)
    }

    private static let fillers: Set<String> = [
        "license", "public", "version", "v", "software", "international", "the", "unported", "general",
    ]

    /// Where `+`, `or later`, `or any later version`, `or newer` at `index` ends.
    private func orLater(at index: Int) -> Int? {
        guard index < words.count else { return nil }
        if words[index] == "+" { return index + 1 }
        let window = words[index..<min(words.count, index + 9)]
        guard let later = window.firstIndex(where: { $0 == "later" || $0 == "newer" || $0 == "above" }) else {
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
