/// Reads the SPDX 3 expression grammar by recursive descent, at most `maximumDepth` parentheses deep.
struct SPDXExpressionParser {
    static let maximumLength = 8192
    static let maximumDepth = 32

    private let tokens: [SPDXExpressionToken]
    private var next = 0
    private var depth = 0

    init(_ text: String) throws(SPDXExpressionError) {
        let bytes = Array(text.utf8.prefix(Self.maximumLength + 1))
        guard bytes.count <= Self.maximumLength else {
            throw SPDXExpressionError(
                offset: Self.maximumLength, found: "a longer text", expected: "at most \(Self.maximumLength) bytes")
        }
        tokens = try SPDXExpressionToken.tokens(of: bytes)
    }

    mutating func parse() throws(SPDXExpressionError) -> SPDXExpression {
        let expression = try alternatives()
        guard current.kind == .end else { throw unexpected("\"AND\", \"OR\" or the end") }
        return expression
    }

    private var current: SPDXExpressionToken { tokens[next] }

    private func unexpected(_ expected: String) -> SPDXExpressionError {
        SPDXExpressionError(offset: current.offset, found: current.name, expected: expected)
    }

    private mutating func advance() {
        next = min(next + 1, tokens.count - 1)
    }

    private mutating func alternatives() throws(SPDXExpressionError) -> SPDXExpression {
        let first = try conjunction()
        var operands = [first]
        while current.kind == .or {
            advance()
            operands.append(try conjunction())
        }
        return SPDXExpression.combining(any: operands) ?? first
    }

    private mutating func conjunction() throws(SPDXExpressionError) -> SPDXExpression {
        let first = try operand()
        var operands = [first]
        while current.kind == .and {
            advance()
            operands.append(try operand())
        }
        return SPDXExpression.combining(all: operands) ?? first
    }

    private mutating func operand() throws(SPDXExpressionError) -> SPDXExpression {
        switch current.kind {
        case .opening: return try parenthesized()
        case .word(let word): return .license(try term(startingWith: word))
        default: throw unexpected("a license id or \"(\"")
        }
    }

    private mutating func parenthesized() throws(SPDXExpressionError) -> SPDXExpression {
        guard depth < Self.maximumDepth else { throw unexpected("at most \(Self.maximumDepth) nested parentheses") }
        depth += 1
        advance()
        let inner = try alternatives()
        guard current.kind == .closing else { throw unexpected("\")\"") }
        advance()
        depth -= 1
        if current.kind == .with { throw unexpected("a license id before \"WITH\"") }
        return inner
    }

    private mutating func term(startingWith word: String) throws(SPDXExpressionError) -> LicenseTerm {
        let place = current.offset
        advance()
        var term = LicenseTerm(id: try identifier(word, at: place))
        if current.kind == .plus {
            guard !term.isReference, current.offset == place + word.utf8.count else {
                throw unexpected("\"AND\", \"OR\" or the end (\"+\" follows a listed id directly)")
            }
            term.orLater = true
            advance()
        }
        if current.kind == .with {
            advance()
            term.exception = try exception()
        }
        return term
    }

    private mutating func identifier(_ word: String, at place: Int) throws(SPDXExpressionError) -> String {
        guard let document = Self.rest(of: word, after: "DocumentRef-") else {
            if let name = Self.rest(of: word, after: "LicenseRef-") { return "LicenseRef-" + name }
            return LicenseCatalog.canonicalLicenseID(word) ?? word
        }
        guard let name = try referenced("LicenseRef-") else { throw unexpected("\":LicenseRef-\"") }
        return "DocumentRef-" + document + ":" + name
    }

    private mutating func exception() throws(SPDXExpressionError) -> String {
        guard case .word(let word) = current.kind else { throw unexpected("an exception id") }
        advance()
        if let document = Self.rest(of: word, after: "DocumentRef-") {
            guard let name = try referenced("AdditionRef-") else { throw unexpected("\":AdditionRef-\"") }
            return "DocumentRef-" + document + ":" + name
        }
        if let name = Self.rest(of: word, after: "AdditionRef-") { return "AdditionRef-" + name }
        return LicenseCatalog.canonicalExceptionID(word) ?? word
    }

    private mutating func referenced(_ prefix: String) throws(SPDXExpressionError) -> String? {
        guard current.kind == .colon else { return nil }
        advance()
        guard case .word(let word) = current.kind, let name = Self.rest(of: word, after: prefix) else { return nil }
        advance()
        return prefix + name
    }

    /// What follows `prefix` in `word`, case ignored; nil when it does not start so or nothing follows.
    private static func rest(of word: String, after prefix: String) -> String? {
        guard word.utf8.count > prefix.utf8.count, word.lowercased().hasPrefix(prefix.lowercased()) else { return nil }
        return String(word.dropFirst(prefix.count))
    }
}

extension SPDXExpression {
    /// Parses `text`: operators and ids in any case, at most 8192 bytes and 32 nested parentheses.
    ///
    /// Ids that are not on the list are kept as written; `unlistedIDs` names them.
    public init(parsing text: String) throws(SPDXExpressionError) {
        var parser = try SPDXExpressionParser(text)
        self = try parser.parse()
    }
}
