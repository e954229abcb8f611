internal import RepositoryFacts

/// Which names are those of licence files, of notices about other people's licences, and of neither.
///
/// Wider than the order of `licensee`, which it follows: translated words, and licence names standing alone.
enum LicenseFileName {
    /// What the name means as a licence or a notice; nil where no word of it is one for a licence.
    static func meaning(of name: DocumentName) -> CommunityFileNames.Meaning? {
        guard name.isText, name.tokens.count <= 12 else { return nil }
        let words = name.tokens.map { NameKey($0).text }
        if let whole = LicenseWords.whole[name.key.text] {
            return license(order: name.key.text == "copying" ? 10 : 0, language: whole)
        }
        if name.key.text == "copyright" { return license(order: 900, strength: .fallback) }
        if words.contains(where: LicenseWords.unrelated.contains) { return nil }
        if let translated = name.translated, let language = LicenseWords.whole[translated.key.text] {
            return license(order: 0, language: translated.language).withDefault(language)
        }
        return qualified(words) ?? licenseNameAlone(words)
    }

    /// `LICENSE-MIT`, `COPYING.LESSER`, `MIT-LICENSE`, `APACHE-LICENSE-2.0`.
    private static func qualified(_ words: [String]) -> CommunityFileNames.Meaning? {
        guard let position = words.firstIndex(where: LicenseWords.isLicenseWord) else { return nil }
        guard words[..<position].allSatisfy(LicenseWords.isPartOfName) else { return nil }
        if words.contains(where: LicenseWords.ofOthers.contains) {
            return .init(category: .notice, language: nil, strength: .other, order: 500)
        }
        let language = LicenseWords.whole[words[position]] ?? nil
        return license(order: position == 0 ? 100 : 200, language: language)
    }

    /// `OFL.txt`, `GPL-3.0.txt`, `COPYING3`.
    private static func licenseNameAlone(_ words: [String]) -> CommunityFileNames.Meaning? {
        guard let first = words.first, LicenseWords.families.contains(where: { LicenseWords.is(first, $0) }),
            words.allSatisfy(LicenseWords.isPartOfName),
            words.count > 1 || LicenseWords.unmistakable.contains(first) || first.utf8.contains(where: isDigit)
        else { return nil }
        return license(order: 300, strength: .other)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func license(
        order: Int, strength: CommunityFileNames.Strength = .usual, language: String? = nil
    ) -> CommunityFileNames.Meaning {
        .init(category: .license, language: language, strength: strength, order: order)
    }
}

extension CommunityFileNames.Meaning {
    fileprivate func withDefault(_ other: String?) -> Self {
        Self(category: category, language: language ?? other, strength: strength, order: order)
    }
}
