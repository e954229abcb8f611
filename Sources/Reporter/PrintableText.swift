extension String {
    /// The text on one line of at most `limit` characters, in which nothing acts on a terminal.
    ///
    /// A longer text loses its middle. For messages that quote something untrusted; reporters do the same to what they print.
    public func printable(limit: Int) -> String {
        let safe = withVisibleEscapes
        guard safe.count > limit, limit > 3 else { return safe }
        let head = (limit - 3) / 2
        return safe.prefix(head) + "..." + safe.suffix(limit - 3 - head)
    }
}
