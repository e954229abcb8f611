/// The licenses named in a text in order, and whether they are a choice.
struct LicenseNameScan {
    /// Licenses as named, none twice.
    private(set) var licenses: [SPDXExpression] = []
    /// The families of names that leave open which license it is; empty for a name of none.
    private var open: [String] = []
    /// True where words other than names and their joints stand in the text.
    private(set) var hasForeignWords = false
    private var isChoice = false
    private let tokens: LicenseNameTokens
    private let range: Range<Int>
    private let index = LicenseIndex.bundled

    static let maximumTokens = 600

    init(_ text: String) {
        let tokens = LicenseNameTokens(text.utf8, limit: Self.maximumTokens)
        self.init(tokens, in: 0..<tokens.count)
    }

    init(_ tokens: LicenseNameTokens, in range: Range<Int>) {
        self.tokens = tokens
        self.range = range
        read()
    }

    /// Nil where nothing is named or a name is open that no other of its family settles.
    var expression: SPDXExpression? {
        let families = Set(licenses.flatMap(\.terms).map { LicenseFamilies.family(of: $0.id) })
        guard open.allSatisfy({ !$0.isEmpty && families.contains($0) }) else { return nil }
        return isChoice ? SPDXExpression.combining(any: licenses) : SPDXExpression.combining(all: licenses)
    }

    /// True where the text is about its own license.
    var speaksOfLicensing: Bool {
        let words = tokens.words[range]
        return words.contains { $0.hasPrefix("licens") || $0.hasPrefix("sublicens") }
            && !words.contains { Self.otherMatters.contains($0) }
    }

    /// Words that make a sentence one about another matter than what the text is licensed under.
    static let otherMatters: Set<String> = [
        "compatible", "incompatible", "unlike", "not", "except", "relicensed", "formerly", "previously", "third",
    ]

    // MARK: Names

    private static let joints: Set<String> = [
        "and", "&", ",", "the", "license", "licensed", "under", "version", "v", "a", "public", "with", "terms", "of",
    ]
    private static let choices: Set<String> = [
        "or", "/", "|", "either", "dual", "dually", "choice", "option", "alternatively", "whichever",
    ]

    private mutating func read() {
        var position = range.lowerBound
        while position < range.upperBound {
            if !tokens.isJoined[position], let end = readName(at: position) {
                position = end
                continue
            }
            if joinsVerbs(at: position) {
                position += 2
            } else if Self.choices.contains(tokens.words[position]) {
                isChoice = true
            } else if !Self.joints.contains(tokens.words[position]) {
                hasForeignWords = true
            }
            position += 1
        }
    }

    /// True for the `and/or` in `redistribute and/or modify`, which leaves no choice of licenses.
    private func joinsVerbs(at position: Int) -> Bool {
        guard position + 3 < range.upperBound, tokens.words[position..<(position + 3)] == ["and", "/", "or"] else {
            return false
        }
        return index.name(at: position + 3, in: tokens.hashes) == nil
    }

    private mutating func readName(at position: Int) -> Int? {
        guard let name = index.name(at: position, in: tokens.hashes), position + name.count <= range.upperBound else {
            return nil
        }
        let end = position + name.count
        if isAddress(at: end) { return nil }
        if isOnlyAlike(at: end) {
            open.append("")
            return end + 1
        }
        if let found = version(after: end, of: name) ?? version(before: position, end: end, of: name) {
            append(found.id, orLater: orLater(at: found.end) != nil)
            return readAlternative(at: orLater(at: found.end) ?? found.end, of: name)
        }
        guard let plain = index.id(of: name, version: Self.noVersion), !plain.hasPrefix("?") else {
            open.append(index.family(of: name))
            return end
        }
        append(plain, orLater: orLater(at: end) != nil)
        return orLater(at: end) ?? end
    }

    private static let noVersion = LicenseIndex.hash([])

    /// True for the end of a host's or a file's name, as in `mit-license.org`.
    private func isAddress(at position: Int) -> Bool {
        position < range.upperBound && tokens.isJoined[position]
            && ["org", "com", "net", "io", "txt", "md", "html"].contains(tokens.words[position])
    }

    /// True for `style` and `like` behind the name: another license is meant.
    private func isOnlyAlike(at position: Int) -> Bool {
        position < range.upperBound && ["style", "like", "type", "ish"].contains(tokens.words[position])
    }

    /// A version that the name has, a few words behind it, as in `GNU General Public License as published by the Free
    /// Software Foundation, version 3`.
    private func version(after start: Int, of name: LicenseIndex.Name) -> (id: String, end: Int)? {
        var position = start
        while position < range.upperBound, position - start < 14, Self.fillers.contains(tokens.words[position]) {
            position += 1
        }
        guard position < range.upperBound, let id = index.id(of: name, version: tokens.hashes[position]) else {
            return nil
        }
        return (id, position + 1)
    }

    /// The version in `version 2 of the GNU General Public License`.
    private func version(before start: Int, end: Int, of name: LicenseIndex.Name) -> (id: String, end: Int)? {
        guard start - range.lowerBound >= 4, tokens.words[start - 1] == "the", tokens.words[start - 2] == "of",
            ["version", "v"].contains(tokens.words[start - 4]),
            let id = index.id(of: name, version: tokens.hashes[start - 3])
        else { return nil }
        return (id, end)
    }

    /// `2 or 3`, `v2 or v3` behind a name: a choice of versions.
    private mutating func readAlternative(at position: Int, of name: LicenseIndex.Name) -> Int {
        guard position + 1 < range.upperBound, tokens.words[position] == "or" else { return position }
        var next = position + 1
        while next < range.upperBound, ["version", "v"].contains(tokens.words[next]) { next += 1 }
        guard next < range.upperBound, tokens.words[next].first?.isNumber == true,
            let id = index.id(of: name, version: tokens.hashes[next])
        else { return position }
        isChoice = true
        append(id, orLater: orLater(at: next + 1) != nil)
        return orLater(at: next + 1) ?? next + 1
    }

    private static let fillers: Set<String> = [
        "license", "public", "version", "v", "versions", "software", "international", "the", "unported", "general",
        "gpl",
        "lgpl", "agpl", "fdl", "gfdl", "as", "published", "by", "free", "foundation", "either", "of", "documentation",
    ]

    private static let later: Set<String> = ["later", "newer", "above", "higher", "greater", "upwards"]
    private static let laterJoints: Set<String> = [
        "or", "at", "your", "option", "any", "of", "the", "license", "and", "version",
    ]

    /// Where `+`, `or later`, `or any later version`, `or newer` at `position` ends.
    private func orLater(at position: Int) -> Int? {
        guard position < range.upperBound else { return nil }
        if tokens.words[position] == "+" { return position + 1 }
        let window = tokens.words[position..<min(range.upperBound, position + 9)]
        guard let later = window.firstIndex(where: Self.later.contains) else { return nil }
        let between = tokens.words[position..<later]
        guard between.contains("or") || between.contains("and"), between.allSatisfy(Self.laterJoints.contains) else {
            return nil
        }
        let ends = later + 1 < range.upperBound && tokens.words[later + 1].hasPrefix("version")
        return later + (ends ? 2 : 1)
    }

    private mutating func append(_ id: String, orLater: Bool) {
        if id.hasPrefix("+") {
            attach(exception: String(id.dropFirst()))
            return
        }
        let whole = orLater && id.hasSuffix("-only") ? LicenseFamilies.gnu(LicenseFamilies.base(id), orLater: true) : id
        let expression = SPDXExpression(id: whole)
        if !licenses.contains(expression) { licenses.append(expression) }
    }

    /// An exception belongs to the license named last.
    private mutating func attach(exception: String) {
        guard let last = licenses.last, case .license(var term) = last, term.exception == nil else { return }
        term.exception = exception
        licenses[licenses.count - 1] = .license(term)
    }
}
