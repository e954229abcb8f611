internal import RepositoryFacts

/// The words by which a link says which community file it leads to.
enum LinkWords {
    /// Longer texts are sentences, which name many things.
    private static let longestText = 120

    /// The category of a link's text by the first entry of the table with a word of it.
    static func category(of text: String) -> DocumentCategory? {
        guard text.utf8.count <= 4 * longestText, text.count <= longestText else { return nil }
        let folded = " " + spaced(LetterFolding.fold(text)) + " "
        let category = words.first { $0.needles.contains(where: folded.contains) }?.category
        return category == .governance && foreignGovernance.contains(where: folded.contains) ? nil : category
    }

    /// What programs and companies govern is another thing than who decides about a project.
    private static let foreignGovernance = ["service", "services", "microservice", "microservices", "data", "api"].map {
        " \($0) governance "
    }

    /// The category that the name of the file or of its folder tells by its words.
    static func category(ofPath path: String) -> DocumentCategory? {
        let parts = PathText.components(of: path).suffix(2)
        guard let name = parts.last else { return nil }
        let stem = PathText.splitExtension(of: name).stem
        if let category = category(of: stem) { return category }
        let isFolderIndex = ["readme", "index"].contains(NameKey(stem).text)
        return isFolderIndex && parts.count == 2 ? parts.first.flatMap(category(of:)) : nil
    }

    /// Letters and digits with one space between words.
    private static func spaced(_ folded: String) -> String {
        folded.unicodeScalars.split { !isWordPart($0) }.map { String(Substring($0)) }.joined(separator: " ")
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .decimalNumber, .spacingMark: true
        default: false
        }
    }

    /// How a phrase stands in a text that has one space around each word.
    ///
    /// A phrase with `*` behind begins a word; scripts written without spaces may hold it anywhere.
    private static func needle(_ written: String) -> String {
        let phrase = LetterFolding.fold(written)
        if phrase.utf8.last == UInt8(ascii: "*") { return " " + phrase.dropLast() }
        let isSpaceless = phrase.unicodeScalars.contains { (0x1100...0x11FF).contains($0.value) || $0.value >= 0x3040 }
        return isSpaceless ? phrase : " " + phrase + " "
    }

    private static let words: [(category: DocumentCategory, needles: [String])] = LinkWordTable.entries.map {
        category, written in
        let phrases = written.utf8.split(separator: UInt8(ascii: ","))
        let blanks = " \n".utf8
        return (category, phrases.map { needle(String(Substring($0.drop(while: blanks.contains)))) })
    }
}
