/// Finds the branches a guide names as the base or the target of changes.
enum BranchNames {
    private static let known: Set<String> = [
        "master", "main", "develop", "dev", "trunk", "staging", "unstable", "devel", "gh-pages",
    ]
    /// Names of branches that are words of every day as well; they count where they are written as code.
    private static let common: Set<String> = [
        "development", "next", "stable", "canary", "edge", "beta", "integration", "release", "testing", "current",
    ]
    private static let branchWords: Set<String> = [
        "branch", "branches", "branche", "rama", "ramas", "zweig", "zweiges", "ramo", "ветка", "ветку", "ветки",
        "ветке", "ветвь",
        "分支", "ブランチ", "브랜치",
    ]
    /// Words that lead to a base or target; a branch of one's own follows others ("create", "name it").
    private static let leads: Set<String> = [
        "against", "target", "targets", "targeting", "to", "into", "onto", "from", "off", "of", "on", "upon", "contra",
        "hacia", "desde",
        "sobre", "vers", "sur", "depuis", "gegen", "von", "auf", "nach", "verso", "dal", "da", "para", "в", "из", "на",
        "от",
    ]
    private static let fillers: Set<String> = [
        "the", "our", "upstream", "latest", "current", "its", "project", "project's", "a", "la", "le", "el", "il",
        "den", "dem", "der", "die", "o",
        "nuestra", "notre", "unseren", "up-to-date", "default", "main",
    ]
    private static let foreign: Set<String> = ["new", "feature", "topic", "your", "own", "named", "called", "separate"]

    /// A line without one of these speaks of no branch.
    private static let signs = PhraseTable<Void>(
        [
            "branch*", "against", "target*", "into", "onto", "rama*", "zweig*", "ramo*", "ветк*", "ветв*", "分支", "ブランチ",
            "브랜치",
        ].map { ($0, ()) })

    /// A line without one of these and without code names no branch.
    private static let names = PhraseTable<Void>(known.map { ($0, ()) } + [("release*", ()), ("gh pages", ())])

    /// Names in the order of the document; each name once a line.
    static func mentions(in blocks: [ReadBlock]) -> [Mention] {
        var found: [Mention] = []
        for read in blocks where !read.block.isCode {
            let (block, folded) = (read.block, read.folded)
            let signed = lines(with: signs, in: folded)
            guard !signed.isEmpty else { continue }
            let named = lines(with: names, in: folded).union(block.codeSpans.map(\.line))
            let lines = signed.intersection(named)
            guard !lines.isEmpty else { continue }
            let code = Set(block.codeSpans.map(\.text))
            for (offset, line) in block.text.lineSlices.enumerated() where lines.contains(block.textLine + offset) {
                var seen: Set<String> = []
                for name in names(in: words(of: line), code: code) where seen.insert(name).inserted {
                    found.append(Mention(line: block.textLine + offset, text: name))
                }
            }
        }
        return found
    }

    private static func lines(with phrases: PhraseTable<Void>, in text: FoldedText) -> Set<Int> {
        var lines: Set<Int> = []
        phrases.forEachMatch(in: text) { lines.insert(text.line(of: $0.range.lowerBound)) }
        return lines
    }

    private static func names(in words: [String], code: Set<String>) -> [String] {
        words.indices.compactMap { index in
            let name = withoutRemote(words[index])
            let isCode = code.contains(words[index])
            let isKnown = known.contains(name) || isRelease(name) || isCode && common.contains(name)
            guard isKnown || isCode && isPlausible(name), !isPattern(name) else { return nil }
            let isBranch = neighbours(of: index, in: words).contains(where: branchWords.contains)
            guard !isMainAsAnAdjective(at: index, in: words, isCode: isCode) else { return nil }
            let before = lead(before: index, in: words)
            guard !foreign.contains(before) else { return nil }
            let isAimedAt = before == "against" || before.hasPrefix("target") || before == "into" || before == "onto"
            if isKnown { return isAimedAt || isBranch ? name : nil }
            return isBranch && leads.contains(before) ? name : nil
        }
    }

    /// "The main branch" is the one that counts, whatever its name, and "our main repository" no branch; as code it is a name.
    private static func isMainAsAnAdjective(at index: Int, in words: [String], isCode: Bool) -> Bool {
        guard words[index] == "main", !isCode else { return false }
        return index > 0 && fillers.contains(words[index - 1].lowercased())
            || index + 1 < words.count && branchWords.contains(words[index + 1].lowercased())
    }

    private static func neighbours(of index: Int, in words: [String]) -> [String] {
        [index - 1, index + 1].filter(words.indices.contains).map { words[$0].lowercased() }
    }

    private static func lead(before index: Int, in words: [String]) -> String {
        var position = index - 1
        var skipped = 0
        while position >= 0, skipped < 4,
            fillers.contains(words[position].lowercased()) || branchWords.contains(words[position].lowercased())
        {
            position -= 1
            skipped += 1
        }
        return position >= 0 ? words[position].lowercased() : ""
    }

    private static func withoutRemote(_ word: String) -> String {
        for remote in ["origin/", "upstream/"] where word.hasPrefix(remote) {
            return String(word.dropFirst(remote.count))
        }
        return word
    }

    private static func isRelease(_ name: String) -> Bool {
        name.hasPrefix("release/") && name.utf8.count > 8
            || name.hasPrefix("release-") && name.utf8.last?.isDigit == true
    }

    /// Whether letters stand for numbers, as in `release/YY.N` or `vX.Y`.
    private static func isPattern(_ name: String) -> Bool {
        let parts = name.drop { $0 == "v" }.split { !$0.isLetter && !$0.isNumber }
        return parts.contains { part in part.allSatisfy { "XYZNM".contains($0) } } || name.contains("x.y")
    }

    private static func isPlausible(_ name: String) -> Bool {
        guard (1...60).contains(name.utf8.count), !name.hasPrefix("-"), !name.contains("<"), !name.contains(" ") else {
            return false
        }
        return name.utf8.allSatisfy {
            $0.isWordByte || $0 == Byte.hyphen || $0 == Byte.dot || $0 == Byte.slash || $0 == Byte.underscore
        }
            && !["md", "rst", "txt", "git", "yml", "json"].contains { name.hasSuffix("." + $0) }
    }

    /// The words of a line; a change between ASCII and other scripts parts words too, as Chinese and Japanese need.
    private static func words(of line: Substring) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in line.prefix(2000).unicodeScalars {
            let isInside = scalar.value >= 0x80 ? scalar.properties.isAlphabetic : isNameByte(UInt8(scalar.value))
            let changesScript =
                word.unicodeScalars.last.map { ($0.value >= 0x2E80) != (scalar.value >= 0x2E80) } ?? false
            if !isInside || changesScript {
                append(word, to: &words)
                word = ""
            }
            if isInside { word.unicodeScalars.append(scalar) }
        }
        append(word, to: &words)
        return words
    }

    private static func append(_ word: String, to words: inout [String]) {
        let trimmed = word.hasSuffix(".") ? String(word.dropLast()) : word
        if !trimmed.isEmpty { words.append(trimmed) }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == Byte.hyphen || byte == Byte.dot || byte == Byte.slash
            || byte == Byte.underscore
            || byte == Byte.apostrophe
    }
}
