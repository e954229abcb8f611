/// Which files have to say under which licence they stand.
///
/// Source: REUSE specification 3.3, "Covered files", and what the `reuse` tool leaves out beside them. Symbolic links,
/// submodules and empty files are no covered files either; their paths alone do not tell.
public enum ReuseCoveredFile {
    /// Whether a regular file at `path` is one.
    public static func isCovered(_ path: String) -> Bool {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"))
        guard let name = parts.last.map({ String(Substring($0)) }) else { return false }
        return !isInUncoveredFolder(parts.dropLast()) && isCoveredName(name)
    }

    private static let folders: Set<String> = ["LICENSES", ".reuse", ".git", ".hg", ".sl"]

    /// Folders of the specification and of version control, and the subprojects of Meson, which are other people's.
    static func isInUncoveredFolder(_ folders: ArraySlice<Substring.UTF8View>) -> Bool {
        var parent: Substring = ""
        for folder in folders.map(Substring.init) {
            if Self.folders.contains(String(folder)) || parent == "subprojects" { return true }
            parent = folder
        }
        return false
    }

    private static func isCoveredName(_ name: String) -> Bool {
        switch name {
        case ".git", ".hgtags", "REUSE.toml": return false
        default: break
        }
        if ["LICENSE", "LICENCE", "COPYING"].contains(where: { isAlone($0, in: name, before: "-.") }) { return false }
        // Licence texts that hold tags of themselves.
        if ["CAL-1.0", "CAL-1.0-Combined-Work-Exception", "SHL-2.1"].contains(where: {
            isAlone($0, in: name, before: ".")
        }) {
            return false
        }
        return !name.hasSuffix(".license") && !isSPDXDocument(name)
    }

    /// Whether `name` is `stem`, or goes on behind it with one of `marks`.
    private static func isAlone(_ stem: String, in name: String, before marks: String) -> Bool {
        guard name.hasPrefix(stem) else { return false }
        return name.utf8.dropFirst(stem.utf8.count).first.map(marks.utf8.contains) ?? true
    }

    private static func isSPDXDocument(_ name: String) -> Bool {
        name.hasSuffix(".spdx")
            || ["rdf", "json", "xml", "yml", "yaml"].contains { name.hasSuffix(".spdx.\($0)") }
    }
}
