/// Adds up the lines of a CODEOWNERS file.
struct CodeOwnersLines {
    let forge: CodeOwnersReading.Forge
    var problems = ProblemList()
    private(set) var ruleCount = 0
    private(set) var unownedRuleCount = 0
    private(set) var owners: Set<String> = []
    private(set) var hasDefaultOwner = false
    private var sectionHasOwners = false

    init(forge: CodeOwnersReading.Forge) {
        self.forge = forge
    }

    mutating func read(_ line: Substring, number: Int) {
        guard !line.isEmpty, !line.hasPrefix("#") else { return }
        if forge == .gitlab, isSection(line) {
            readSection(line, number)
        } else {
            readRule(line, number)
        }
    }

    private func isSection(_ line: Substring) -> Bool {
        line.hasPrefix("[") || line.hasPrefix("^[")
    }

    private mutating func readSection(_ line: Substring, _ number: Int) {
        guard let end = line.lastIndex(of: "]") else {
            problems.error("codeowners/section", number, "a section has no closing bracket", remedy: "write [Section]")
            return
        }
        let owners = words(line[line.index(after: end)...])
        sectionHasOwners = !owners.isEmpty
        for owner in owners { add(owner, number) }
    }

    private mutating func readRule(_ line: Substring, _ number: Int) {
        let words = words(line)
        guard let pattern = words.first else { return }
        ruleCount += 1
        checkPattern(pattern, number)
        let named = words.dropFirst().prefix { !$0.hasPrefix("#") }
        if named.isEmpty, !sectionHasOwners { unownedRuleCount += 1 }
        if ["*", "**", "/**", "/", ".*"].contains(pattern), !named.isEmpty || sectionHasOwners {
            hasDefaultOwner = true
        }
        for owner in named { add(owner, number) }
    }

    private mutating func checkPattern(_ pattern: Substring, _ number: Int) {
        guard forge == .github else { return }
        if pattern.hasPrefix("!") {
            problems.error(
                "codeowners/pattern", number,
                "the pattern \(quoted(pattern)) starts with \"!\", which GitHub does not read",
                remedy: "give the files an own line without owners")
        } else if pattern.hasPrefix("\\#") || pattern.contains("[") {
            problems.error(
                "codeowners/pattern", number,
                "the pattern \(quoted(pattern)) uses \"[\" or \"\\#\", which GitHub does not read",
                remedy: "use * or name the files")
        }
    }

    private mutating func add(_ owner: Substring, _ number: Int) {
        guard isOwner(owner) else {
            problems.error(
                "codeowners/owner", number, "\(quoted(owner)) is no owner",
                remedy: "write @user, @group/team or an address")
            return
        }
        owners.insert(owner.lowercased())
    }

    private func isOwner(_ word: Substring) -> Bool {
        guard word.hasPrefix("@") else { return isMailAddress(String(word)) }
        let isRole = forge == .gitlab && word.hasPrefix("@@")
        let parts = word.dropFirst(isRole ? 2 : 1).split(separator: "/", omittingEmptySubsequences: false)
        let limit = forge == .gitlab ? 20 : 2
        return parts.count <= limit
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { $0.isLetter || $0.isDigit || "-_.".utf8.contains($0) }
            }
    }

    /// The words of a line; a blank after a backslash belongs to its word.
    private func words(_ line: Substring) -> [Substring] {
        var words: [Substring] = []
        var start = line.startIndex
        var isEscaped = false
        for index in line.utf8.indices {
            let byte = line.utf8[index]
            if byte.isBlank, !isEscaped {
                if start < index { words.append(line[start..<index]) }
                start = line.utf8.index(after: index)
            }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        if start < line.endIndex { words.append(line[start...]) }
        return words
    }
}
