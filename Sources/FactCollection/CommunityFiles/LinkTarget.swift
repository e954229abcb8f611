/// Where a link written in a file of the tree leads inside the tree.
enum LinkTarget {
    private static let longest = 2048

    /// The path that a link names, without looking whether it exists; nil for other sites, anchors and paths outside.
    ///
    /// Understands relative and root-relative paths, percent escapes, queries and fragments, and addresses of the same
    /// repository on the forges' pages for files and folders, where a branch's name may hold `/`: all readings are given.
    static func paths(_ target: String, from file: String, remote: RemoteAddress?) -> [String] {
        guard target.utf8.count <= longest else { return [] }
        let bare = target.prefix { $0 != "#" && $0 != "?" }
        guard !bare.isEmpty else { return [] }
        if bare.contains("://") || bare.hasPrefix("//") {
            return remote.map { onForge(String(bare), $0) } ?? []
        }
        guard !hasScheme(bare), let path = decoded(bare) else { return [] }
        let isFromRoot = path.utf8.first == UInt8(ascii: "/")
        let relative = isFromRoot ? path.drop { $0 == "/" } : path[...]
        return SymlinkResolution.destination(of: isFromRoot ? "" : file, target: String(relative)).map { [$0] } ?? []
    }

    /// Whether it is `mailto:` or the like rather than a path whose first part holds a colon.
    private static func hasScheme(_ target: Substring) -> Bool {
        guard let colon = target.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return target[..<colon].utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
        }
    }

    /// The text with its percent escapes undone; nil where they are no UTF-8 or hide a zero byte.
    private static func decoded(_ text: Substring) -> String? {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            let pair = rest.prefix(2)
            if byte == UInt8(ascii: "%"), pair.count == 2, let value = UInt8(String(Substring(pair)), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
    }

    private static func onForge(_ address: String, _ remote: RemoteAddress) -> [String] {
        guard let start = address.firstRange(of: "//")?.upperBound, let path = decoded(address[start...]) else {
            return []
        }
        var parts = PathText.components(of: path)
        guard !parts.isEmpty else { return [] }
        let host = parts.removeFirst().lowercased()
        let isRaw = host == "raw.githubusercontent.com" && remote.host == "github.com"
        guard isRaw || host == remote.host || host == "www.\(remote.host)" else { return [] }
        let repository = PathText.components(of: remote.owner) + [remote.name]
        guard parts.count > repository.count,
            zip(parts, repository).allSatisfy({ $0.lowercased() == $1.lowercased() })
        else { return [] }
        return readings(Array(parts.dropFirst(repository.count)), isRaw: isRaw)
    }

    /// What may be the path behind the page's kind and the revision: one part of it less at a time.
    private static func readings(_ parts: [String], isRaw: Bool) -> [String] {
        var rest = parts[...]
        if !isRaw {
            if rest.first == "-" { rest = rest.dropFirst() }
            guard let kind = rest.popFirst()?.lowercased(), pages.contains(kind) else { return [] }
        }
        return (1..<max(1, min(rest.count, 8))).compactMap { length in
            let path = rest.dropFirst(length).joined(separator: "/")
            return path.isEmpty ? nil : SymlinkResolution.destination(of: "", target: path)
        }
    }

    private static let pages: Set<String> = ["blob", "tree", "raw", "edit", "blame", "src", "media", "browse"]
}
