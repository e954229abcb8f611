extension DataTree {
    /// The tree of a JSON text (RFC 8259); of keys that occur twice the last one stands and is a problem.
    ///
    /// - Parameter allowsComments: also reads comments and commas before a closing bracket, as `devcontainer.json` has.
    public static func json(_ bytes: [UInt8], allowsComments: Bool = false) -> DataTree {
        do throws(UnreadableFile) {
            let text = try text(of: bytes, limit: DataLimits.jsonBytes).get()
            var parser = JSONParser(text, allowsComments: allowsComments)
            return try parser.tree()
        } catch {
            return DataTree(root: nil, problems: [error.problem])
        }
    }
}
