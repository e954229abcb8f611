/// A part of a work that may stand under a license of its own.
public enum LicensePart: String, CaseIterable, Comparable, Sendable, Codable {
    case code, documentation, data, content

    /// In the order of the cases.
    public static func < (first: LicensePart, second: LicensePart) -> Bool {
        (allCases.firstIndex(of: first) ?? 0) < (allCases.firstIndex(of: second) ?? 0)
    }

    /// The part that a word of a file's or folder's name stands for, in lower case.
    public init?(nameWord word: some StringProtocol) {
        switch String(word) {
        case "code", "source", "sources", "src", "software", "lib", "scripts": self = .code
        case "doc", "docs", "documentation", "manual", "manuals", "man", "guide", "guides": self = .documentation
        case "data", "dataset", "datasets", "database", "databases": self = .data
        case "content", "contents", "media", "asset", "assets", "images", "image", "img", "art", "artwork", "icons",
            "icon", "fonts", "font", "logo", "logos", "graphics", "photos", "music", "sounds", "audio", "video",
            "videos":
            self = .content
        default: return nil
        }
    }

    /// The part that a license file's own name speaks of, as `LICENSE-docs.md` and `LICENSE.DATA`.
    public static func ofLicenseFile(_ path: String) -> LicensePart? {
        let words = LicenseFileName(path: path).stem.split { "-_. ".contains($0) }
        let parts = Set(words.compactMap { LicensePart(nameWord: $0) })
        return words.count > 1 && parts.count == 1 ? parts.first : nil
    }

    /// The part that the folders of a path or a pattern speak of, the outermost first, as in `docs/LICENSE`.
    public static func ofFolders(_ path: String) -> LicensePart? {
        for folder in path.split(separator: "/").dropLast() {
            if let part = LicensePart(nameWord: folder.lowercased()) { return part }
        }
        return nil
    }

    /// Whether the license is open for this part, and by whose list: the OSI's and the FSF's for code, the Open
    /// Definition's for data and content; documentation may stand on either.
    public func openness(of expression: SPDXExpression) -> LicenseOpenness {
        let software = LicenseOpenness.software(expression)
        guard self != .code else { return software }
        let content = LicenseOpenness.content(expression)
        return content.isOpen || !software.isOpen ? content : software
    }
}
