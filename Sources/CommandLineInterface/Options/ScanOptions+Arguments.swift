extension ScanOptions {
    /// The options that ask another process of this program for the same.
    var arguments: [String] {
        let named = [
            ("--rev", rev), ("--as-of", asOf?.text), ("--config", config), ("--defaults", defaults),
        ].flatMap { name, value in value.map { [name, $0] } ?? [] }
        let flags = [
            ("--worktree", worktree), ("--deep", deep), ("--people", people), ("--paths", paths),
        ].compactMap { $1 ? $0 : nil }
        return named + flags
    }
}
