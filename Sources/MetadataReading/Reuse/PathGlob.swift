/// A pattern for paths, matched without backtracking over more than its last two wildcards.
public struct PathGlob: Hashable, Sendable {
    private enum Token: Hashable {
        case byte(UInt8)
        /// One character.
        case character
        /// Any bytes but `/`.
        case name
        /// Any bytes.
        case anything
    }

    /// The pattern as written.
    public let pattern: String
    private let tokens: [Token]

    private init(_ pattern: String, _ tokens: [Token]) {
        self.pattern = pattern
        self.tokens = tokens
    }

    private static let star = UInt8(ascii: "*")
    private static let escape = UInt8(ascii: "\\")
    private static let slash = UInt8(ascii: "/")

    /// A pattern of REUSE.toml: `*` stands for anything but `/`, `**` for anything, `\*` for the sign itself; a `/` behind
    /// `**` is part of what it stands for.
    ///
    /// Source: REUSE specification 3.3, "REUSE.toml".
    public static func reuse(_ pattern: String) -> PathGlob {
        var tokens: [Token] = []
        var rest = Array(pattern.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == escape {
                if let next = rest.popFirst() { tokens.append(.byte(next)) }
            } else if byte == star {
                let more = rest.prefix { $0 == star }.count
                rest = rest.dropFirst(more)
                if more > 0 { rest = rest.drop { $0 == slash } }
                tokens.append(more > 0 ? .anything : .name)
            } else {
                tokens.append(.byte(byte))
            }
        }
        return PathGlob(pattern, tokens)
    }

    /// A pattern of Debian's copyright format: `*` stands for anything, `?` for one character, `\` makes either a sign.
    ///
    /// Source: Debian, Machine-readable debian/copyright file 1.0, "Files".
    public static func debian(_ pattern: String) -> PathGlob {
        var tokens: [Token] = []
        var rest = Array(pattern.utf8)[...]
        while let byte = rest.popFirst() {
            switch byte {
            case escape: tokens.append(.byte(rest.popFirst() ?? escape))
            case star: tokens.append(.anything)
            case UInt8(ascii: "?"): tokens.append(.character)
            default: tokens.append(.byte(byte))
            }
        }
        return PathGlob(pattern, tokens)
    }

    /// Whether the whole of `path` fits; `steps` rises by the work that this took, so that a caller can bound it.
    public func matches(_ path: [UInt8], steps: inout Int) -> Bool {
        var matcher = Matcher(tokens: tokens, path: path)
        defer { steps += matcher.steps }
        return matcher.run()
    }

    /// Goes on at the last `*`, and where a `/` bars that one, at the last `**`: an earlier wildcard never has to give
    /// more than what the later one takes.
    private struct Matcher {
        let tokens: [Token]
        let path: [UInt8]
        var steps = 0
        private var token = 0
        private var place = 0
        private var name: (token: Int, place: Int)?
        private var anything: (token: Int, place: Int)?

        init(tokens: [Token], path: [UInt8]) {
            self.tokens = tokens
            self.path = path
        }

        mutating func run() -> Bool {
            while place < path.count {
                steps += 1
                if token < tokens.count, advance() { continue }
                guard resume() else { return false }
            }
            return tokens[token...].allSatisfy { $0 == .name || $0 == .anything }
        }

        private mutating func advance() -> Bool {
            switch tokens[token] {
            case .byte(let byte):
                guard path[place] == byte else { return false }
                place += 1
            case .character:
                place += 1
                while place < path.count, path[place] & 0xC0 == 0x80 { place += 1 }
            case .name: name = (token + 1, place)
            case .anything:
                anything = (token + 1, place)
                name = nil
            }
            token += 1
            return true
        }

        private mutating func resume() -> Bool {
            if let last = name, path[last.place] != PathGlob.slash {
                name = (last.token, last.place + 1)
                (token, place) = (last.token, last.place + 1)
                return true
            }
            guard let last = anything else { return false }
            name = nil
            anything = (last.token, last.place + 1)
            (token, place) = (last.token, last.place + 1)
            return true
        }
    }
}
