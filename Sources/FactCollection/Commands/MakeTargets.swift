/// The targets that a makefile names.
struct MakeTargets {
    /// The names, as far as they are written out.
    let names: Set<String>
    /// Whether no other file or pattern can add a target.
    let isComplete: Bool

    init(_ text: String) {
        var names: Set<String> = []
        var isComplete = true
        for line in text.split(separator: "\n") {
            if line.hasPrefix(".DEFAULT:") || line.hasPrefix("include ") || line.hasPrefix("-include ")
                || line.hasPrefix("sinclude ")
            {
                isComplete = false
            }
            guard let first = line.first, first != "\t", first != " ", first != "#",
                let colon = line.firstIndex(of: ":"), !line[colon...].hasPrefix(":=")
            else { continue }
            let targets = line[..<colon]
            if targets.contains("%") || targets.contains("$") { isComplete = false }
            names.formUnion(targets.split(separator: " ").map(String.init))
        }
        self.names = names
        self.isComplete = isComplete
    }

    /// Whether the first target among `arguments` is there; variables are set, not made. Nil where the file cannot tell.
    func has(_ arguments: [String]) -> Bool? {
        guard let target = arguments.first(where: { !$0.contains("=") }) else { return true }
        if names.contains(target) { return true }
        return isComplete && !target.contains("/") && !target.contains(".") ? false : nil
    }
}
