/// A revision's name taken apart: a base, then steps towards older commits.
///
/// The part of gitrevisions(7) that means the same at any time and in any clone: no reflog dates (`@{...}`), no searches
/// (`:/text`, `^{/text}`), no paths.
struct RevisionExpression: Equatable {
    /// One suffix.
    enum Step: Equatable {
        /// `~n`: n times the first parent.
        case ancestor(Int)
        /// `^n`: the nth parent; 0 is the commit itself.
        case parent(Int)
        /// `^{commit}` and `^{}`: through tags to the commit.
        case peel
    }

    var base: String
    var steps: [Step] = []

    /// The longest name that is looked at, in bytes.
    static let byteLimit = 1_024

    /// Nil when the text is empty, too long or uses a form that is not read.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, bytes.count <= Self.byteLimit, !bytes.contains(where: { $0 < 0x20 || $0 == 0x3A }) else {
            return nil
        }
        let baseEnd = bytes.firstIndex { $0 == 0x7E || $0 == 0x5E } ?? bytes.count
        base = String(decoding: bytes[..<baseEnd], as: UTF8.self)
        if base == "@" { base = "HEAD" }
        guard !base.isEmpty, !base.contains("@{"), !base.contains("..") else { return nil }
        var rest = bytes[baseEnd...]
        while !rest.isEmpty {
            guard let step = Self.takeStep(&rest) else { return nil }
            steps.append(step)
        }
    }

    private static func takeStep(_ rest: inout ArraySlice<UInt8>) -> Step? {
        guard let mark = rest.popFirst(), mark == 0x7E || mark == 0x5E else { return nil }
        if mark == 0x5E, rest.first == 0x7B { return takePeel(&rest) }
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        rest = rest.dropFirst(digits.count)
        let count = digits.isEmpty ? 1 : Int(String(decoding: digits, as: UTF8.self))
        guard let count, count <= 100_000_000 else { return nil }
        return mark == 0x7E ? .ancestor(count) : .parent(count)
    }

    private static func takePeel(_ rest: inout ArraySlice<UInt8>) -> Step? {
        for form in ["{commit}", "{}"] where rest.starts(with: form.utf8) {
            rest = rest.dropFirst(form.utf8.count)
            return .peel
        }
        return nil
    }
}
