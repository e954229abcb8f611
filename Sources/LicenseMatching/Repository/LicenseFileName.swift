/// What the name of a license file says.
struct LicenseFileName {
    /// Lower case, without the folder and without an extension of a text format.
    let stem: String
    private let name: String

    init(_ name: String) {
        self.name = name
        let lower = name.lowercased()
        let endings = [".markdown", ".md", ".txt", ".rst", ".html", ".adoc", ".text"]
        let ending = endings.first { lower.hasSuffix($0) } ?? ""
        stem = String(lower.dropLast(ending.count))
    }

    init(path: String) {
        self.init(String(path.split(separator: "/").last ?? ""))
    }

    static func folder(of path: String) -> String {
        path.split(separator: "/").dropLast().joined(separator: "/")
    }

    /// Whether the file lies in a folder `LICENSES`, where REUSE keeps the texts for single files.
    static func isInReuseFolder(_ path: String) -> Bool {
        path.split(separator: "/").dropLast().last == "LICENSES"
    }

    private static let plainStems: Set<String> = ["license", "licence", "copying", "unlicense", "copyright"]

    /// True for `LICENSE`, `LICENCE.md`, `COPYING` and the like.
    var isPlain: Bool { Self.plainStems.contains(stem) }

    /// True for `LICENSE-MIT`, `LICENSE.Apache`, `MIT-LICENSE`, `COPYING.BSD`.
    var isNamedByLicense: Bool {
        let parts = stem.split(whereSeparator: { "-_. ".contains($0) }).map(String.init)
        return parts.count > 1 && parts.contains { Self.plainStems.contains($0) }
    }

    /// True for `COPYING.LESSER`, `COPYING.LIB`, `LICENSE.LGPL` and the like.
    var isAddition: Bool { ["lesser", "lib", "lgpl"].contains { stem.contains($0) } }

    /// True where a GNU text may stand as the base of the LGPL: `COPYING`, `LICENSE`, `COPYING.GPL`, `gpl-3.0`.
    var isGNUBase: Bool { isPlain || stem.contains("gpl") && !stem.contains("lgpl") }

    /// The id that REUSE gives a file of `LICENSES/`, `MIT` of `MIT.txt`.
    var reuseID: String? {
        let bare = String(name.prefix(stem.utf8.count))
        if bare.hasPrefix("LicenseRef-") { return bare }
        return LicenseCatalog.license(bare)?.id
    }
}
