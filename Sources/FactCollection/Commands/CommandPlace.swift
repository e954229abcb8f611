/// Where the commands of a document are run.
///
/// A document that enters a folder, or makes one to build in, speaks of that folder from there on; one that enters what it
/// has just cloned mostly speaks of the root.
enum CommandPlace: Equatable {
    /// At the root, as far as is known; with the folder that a clone before made.
    case root(cloned: String?)
    /// In a fresh clone: of this repository, or of another one.
    case clone
    case elsewhere

    init() { self = .root(cloned: nil) }

    var isClone: Bool { self == .clone }

    /// Takes a command that is run, and goes where it goes.
    mutating func follow(_ command: String) {
        for step in command.split(separator: "&&").flatMap({ $0.split(separator: ";") }) {
            let words = step.split(separator: " ")
            if words.starts(with: ["git", "clone"]) {
                if self != .elsewhere { self = .root(cloned: Self.folder(words.dropFirst(2))) }
            } else if let verb = words.firstIndex(where: { $0 == "cd" || $0 == "pushd" }) {
                enter(words[(verb + 1)...].first ?? "")
            }
        }
    }

    private mutating func enter(_ folder: Substring) {
        let name = folder.hasPrefix("./") ? folder.dropFirst(2) : folder
        guard case .root(let cloned?) = self, cloned == name.drop(while: { $0 == "/" }).prefix(while: { $0 != "/" }),
            !name.contains("/") || name.hasSuffix("/")
        else {
            self = .elsewhere
            return
        }
        self = .clone
    }

    /// The folder that `git clone` makes: the one it is told, else the last part of the address.
    private static func folder(_ arguments: ArraySlice<Substring>) -> String? {
        let plain = arguments.filter { !$0.hasPrefix("-") }
        guard let address = plain.first(where: { $0.contains("/") || $0.contains(":") }) else { return nil }
        if let last = plain.last, last != address, !last.contains("/") { return String(last) }
        let parts = address.split { $0 == "/" || $0 == ":" }
        guard let name = parts.last else { return nil }
        return String(name.hasSuffix(".git") ? name.dropLast(4) : name)
    }
}
