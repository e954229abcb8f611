/// The targets that a makefile names.
struct MakeTargets {
    /// The names, as far as they are written out.
    let names: Set<String>
    /// Whether no other file or pattern can add a target.
    let isComplete: Bool

    /// Reads the bytes of a makefile line by line; recipes, continuations and comments, which name no target, are passed over.
    init(_ bytes: [UInt8]) {
        var names: Set<String> = []
        var isComplete = true
        var next = 0
        while next < bytes.count {
            let start = next
            var colon: Int?
            while next < bytes.count, bytes[next] != UInt8(ascii: "\n") {
                if colon == nil, bytes[next] == UInt8(ascii: ":") { colon = next }
                next += 1
            }
            let line = bytes[start..<next]
            next += 1
            guard let first = line.first, first != UInt8(ascii: "\t"), first != UInt8(ascii: " "),
                first != UInt8(ascii: "#")
            else { continue }
            if Self.mayOpen(first), Self.openings.contains(where: line.starts) { isComplete = false }
            guard let colon, !line[colon...].starts(with: ":=".utf8) else { continue }
            let targets = line[..<colon]
            if targets.contains(UInt8(ascii: "%")) || targets.contains(UInt8(ascii: "$")) { isComplete = false }
            for target in targets.split(separator: UInt8(ascii: " ")) {
                names.insert(String(decoding: target, as: UTF8.self))
            }
        }
        self.names = names
        self.isComplete = isComplete
    }

    private static func mayOpen(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "i"), UInt8(ascii: "s"): true
        default: false
        }
    }

    /// Lines that begin so let other files or rules make targets.
    private static let openings = [".DEFAULT:", "include ", "-include ", "sinclude "].map { Array($0.utf8) }

    /// Whether the first target among `arguments` is there; variables are set, not made. Nil where the file cannot tell.
    func has(_ arguments: [String]) -> Bool? {
        guard let target = arguments.first(where: { !$0.contains("=") }) else { return true }
        if names.contains(target) { return true }
        return isComplete && !target.contains("/") && !target.contains(".") ? false : nil
    }
}
