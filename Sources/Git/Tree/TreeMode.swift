extension TreeEntry.Kind {
    /// What a mode of a tree says; nil for a folder and for what git would not write. Early trees have more bits of
    /// permissions than the one that counts.
    init?(mode: UInt32) {
        switch mode & 0o170000 {
        case 0o100000: self = mode & 0o100 == 0 ? .file : .executable
        case 0o120000: self = .symlink
        case 0o160000: self = .submodule
        default: return nil
        }
    }
}

extension UInt32 {
    /// Whether it is the mode of a folder.
    var isFolderMode: Bool { self & 0o170000 == 0o040000 }
}
