/// Who did what to the files of a tree, through all of their names.
///
/// Paths and people are numbers; what is out of range is left out by what reads this.
public struct FileHistory: Sendable {
    /// What was done to a file.
    public enum Kind: Sendable, Hashable {
        /// Created, or created again.
        case addition
        /// Changed, or moved with or without a change.
        case modification
        /// Removed; says nothing about who knows the file.
        case deletion
    }

    /// One person's change of one file.
    public struct Change: Sendable, Hashable {
        /// The file's path after the change.
        public var path: UInt32
        /// The file's path before it; another one where the file was moved.
        public var previousPath: UInt32
        /// Who made it; nil for bots and for nobody.
        public var person: UInt32?
        /// What was done.
        public var kind: Kind

        /// Says what was done to a file, and by whom.
        public init(path: UInt32, previousPath: UInt32? = nil, person: UInt32?, kind: Kind) {
            (self.path, self.person, self.kind) = (path, person, kind)
            self.previousPath = previousPath ?? path
        }
    }

    /// The paths of the files that count, each once.
    public var files: [UInt32]
    /// Everything that was done to these and other files, the latest first.
    public var changes: [Change]

    /// A history of these files.
    public init(files: [UInt32], changes: [Change]) {
        (self.files, self.changes) = (files, changes)
    }
}

extension FileHistory {
    /// One contribution of a person to a file that counts.
    struct Contribution: Comparable {
        var file: Int
        var person: UInt32
        var isAddition: Bool

        static func < (left: Contribution, right: Contribution) -> Bool {
            (left.file, left.person, left.isAddition ? 1 : 0) < (right.file, right.person, right.isAddition ? 1 : 0)
        }
    }

    /// The contributions, sorted by file and person.
    ///
    /// Goes back in time and takes on the name that a file had before it was moved.
    var contributions: [Contribution] {
        var fileAtPath = Dictionary(zip(files, files.indices)) { first, _ in first }
        var found: [Contribution] = []
        for change in changes {
            guard let file = fileAtPath[change.path] else { continue }
            if let person = change.person, change.kind != .deletion {
                found.append(Contribution(file: file, person: person, isAddition: change.kind == .addition))
            }
            if change.previousPath != change.path {
                fileAtPath[change.path] = nil
                fileAtPath[change.previousPath] = file
            }
        }
        return found.sorted()
    }
}
