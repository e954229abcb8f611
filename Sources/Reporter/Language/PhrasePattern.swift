/// An English sentence with parts that differ, and its translation.
struct PhrasePattern: Sendable {
    private let literals: [[UInt8]]
    private let names: [Character]
    private let translation: [Piece]

    private enum Piece: Sendable {
        case text(String)
        case part(Character)
    }

    init(_ english: String, _ translation: String) {
        let pieces = Self.pieces(of: english)
        var literals: [[UInt8]] = [[]]
        var names: [Character] = []
        for piece in pieces {
            switch piece {
            case .text(let text): literals[literals.count - 1] += Array(text.utf8)
            case .part(let name):
                names.append(name)
                literals.append([])
            }
        }
        (self.literals, self.names) = (literals, names)
        self.translation = Self.pieces(of: translation)
    }

    /// How many bytes of a sentence the pattern gives itself.
    var strength: Int { literals.reduce(0) { $0 + $1.count } }

    /// What stands in the sentence for each part, none of it empty; nil where the sentence is another one.
    func parts(of sentence: [UInt8]) -> [(name: Character, text: String)]? {
        guard sentence.count >= strength + names.count, sentence.starts(with: literals[0]),
            sentence.suffix(literals[names.count].count).elementsEqual(literals[names.count])
        else { return nil }
        var parts: [(name: Character, text: String)] = []
        var start = literals[0].count
        let last = sentence.count - literals[names.count].count
        for (index, name) in names.enumerated() {
            let isLast = index == names.count - 1
            guard let end = isLast ? last : sentence.first(literals[index + 1], from: start + 1, to: last), end > start
            else { return nil }
            parts.append((name, String(decoding: sentence[start..<end], as: UTF8.self)))
            start = end + literals[index + 1].count
        }
        return parts
    }

    /// The translation with its parts.
    func filled(with parts: [Character: String]) -> String {
        translation.map { piece in
            switch piece {
            case .text(let text): text
            case .part(let name): parts[name] ?? ""
            }
        }.joined()
    }

    private static func pieces(of phrase: String) -> [Piece] {
        var pieces: [Piece] = []
        for (index, part) in phrase.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            if index == 0 {
                pieces.append(.text(String(part)))
            } else if let name = part.first {
                pieces += [.part(name), .text(String(part.dropFirst(2)))]
            }
        }
        return pieces
    }
}

extension [UInt8] {
    /// Where `word` begins for the first time between two places.
    fileprivate func first(_ word: [UInt8], from start: Int, to end: Int) -> Int? {
        guard let head = word.first, start + word.count <= end else { return nil }
        return (start...(end - word.count)).first {
            self[$0] == head && self[$0..<($0 + word.count)].elementsEqual(word)
        }
    }
}
