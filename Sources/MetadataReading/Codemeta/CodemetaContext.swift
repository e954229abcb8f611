/// Which names the `@context` of a JSON-LD file defines.
struct CodemetaContext {
    /// The version of CodeMeta: 2, 3; nil where the context is another one.
    private(set) var version: Int?
    /// Whether every name means something, as with schema.org's context.
    private(set) var hasVocabulary = false
    /// Whether a context is named whose names nobody knows offline.
    private(set) var hasUnknownContext = false
    private var own: Set<String> = []

    init(_ value: DataValue?) {
        for item in value.map({ $0.items ?? [$0] }) ?? [] {
            if let entries = item.entries {
                hasVocabulary = hasVocabulary || item["@vocab"]?.string != nil
                own.formUnion(entries.map(\.key))
            } else if let address = item.string {
                add(address.lowercased())
            }
        }
    }

    /// Whether JSON-LD keeps a key with that name.
    func defines(_ name: String) -> Bool {
        if hasVocabulary || hasUnknownContext || own.contains(name) || name.hasPrefix("@") || name.contains(":") {
            return true
        }
        guard let version else { return false }
        if CodemetaTerms.common.contains(name) { return true }
        return (version == 2 ? CodemetaTerms.onlyInVersion2 : CodemetaTerms.sinceVersion3).contains(name)
    }

    /// The names that may be meant by one that is not defined.
    var suggestions: [String] {
        (CodemetaTerms.common.union(version == 2 ? CodemetaTerms.onlyInVersion2 : CodemetaTerms.sinceVersion3)).sorted()
    }

    private mutating func add(_ address: String) {
        if address.contains("schema.org") {
            hasVocabulary = true
        } else if address.contains("codemeta") {
            // The unversioned addresses lead to the current context, which has the names of 3.0.
            let isSecond = ["codemeta-2.0", "codemeta/2.0", "codemeta/v2.0"].contains { address.contains($0) }
            version = isSecond ? 2 : 3
        } else {
            hasUnknownContext = true
        }
    }
}
