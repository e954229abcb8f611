/// One statement of a TOML file: the header of a table, or a key with its value.
struct TOMLStatement {
    enum Content {
        case table(name: String, isList: Bool)
        case assignment(key: String, value: Value)
    }

    /// A value as far as manifests need it: its texts, whether one or a list, or the word that stands for a number.
    struct Value {
        var texts: [MetadataValue] = []
        /// A number, a truth value or a date as written; empty for texts.
        var word = ""
    }

    var content: Content
    var line: Int
}
