/// What the name of a file in `LICENSES/` says: which license's text it is.
///
/// Source: REUSE specification 3.3, "License files": the SPDX id or a `LicenseRef-`, then an extension.
public struct ReuseLicenseText: Hashable, Sendable {
    /// What is wrong with a name.
    public enum Flaw: Hashable, Sendable {
        /// It is neither on the SPDX list nor a `LicenseRef-`.
        case unknownID
        /// The id of the SPDX list has no extension behind it.
        case noExtension
        /// The SPDX list deprecates the id.
        case deprecatedID
    }

    /// The path in the tree.
    public let path: String
    /// The id that the name gives.
    public let id: String
    /// What is wrong with the name.
    public let flaw: Flaw?

    /// Nil for a path outside the `LICENSES/` of the root, a hidden file and a `.license` file.
    public init?(path: String) {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count > 1, parts[0].elementsEqual("LICENSES".utf8), !path.hasSuffix(".license"),
            !parts.contains(where: { $0.first == UInt8(ascii: ".") }), let last = parts.last
        else { return nil }
        self.path = path
        (id, flaw) = Self.reading(of: String(Substring(last)))
    }

    private static func reading(of name: String) -> (id: String, flaw: Flaw?) {
        let stem = stem(of: name)
        if let stem {
            if isReference(stem) { return (stem, nil) }
            if isListed(stem) { return (stem, ReuseExpression.isDeprecated(stem) ? .deprecatedID : nil) }
        }
        if isListed(name) { return (name, .noExtension) }
        let id = stem ?? name
        return (id, isReference(id) ? nil : .unknownID)
    }

    /// The name before its last full stop; nil where nothing stands before or behind it.
    private static func stem(of name: String) -> String? {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex,
            name.utf8.index(after: dot) != name.endIndex
        else { return nil }
        return String(name[..<dot])
    }

    private static func isListed(_ id: String) -> Bool {
        LicenseCatalog.license(id)?.id == id || LicenseCatalog.exception(id)?.id == id
    }

    /// `LicenseRef-` and letters, digits, `-` and `.`; `Unknown` is what tools write for a license they do not know.
    private static func isReference(_ id: String) -> Bool {
        guard id.hasPrefix("LicenseRef-"), !id.contains("Unknown") else { return false }
        let rest = id.utf8.dropFirst("LicenseRef-".utf8.count)
        return !rest.isEmpty
            && rest.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."): true
                default: false
                }
            }
    }
}
