/// Cuts paths at bytes: a combining mark behind a `/` must not hide the separator, as it would between characters.
enum PathText {
    static func name(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: slash) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: slash) else { return "" }
        return String(path[..<slash])
    }

    static func components(of path: String) -> [String] {
        path.utf8.split(separator: slash).map { String(Substring($0)) }
    }

    static func join(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : "\(folder)/\(name)"
    }

    /// The order of git's own listings, independent of Unicode equivalence.
    static func precedes(_ first: String, _ second: String) -> Bool {
        var (first, second) = (first, second)
        return first.withUTF8 { first in second.withUTF8 { first.lexicographicallyPrecedes($0) } }
    }

    /// The part behind the last `.` in lower case; empty where there is none or the name only starts with one.
    static func splitExtension(of name: String) -> (stem: String, lowerExtension: String) {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return (name, "") }
        return (String(name[..<dot]), name[name.utf8.index(after: dot)...].lowercased())
    }

    private static let slash = UInt8(ascii: "/")
}
