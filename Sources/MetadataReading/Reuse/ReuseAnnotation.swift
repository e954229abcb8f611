/// What a REUSE.toml or a dep5 file says about the files that its patterns name.
public struct ReuseAnnotation: Hashable, Sendable {
    /// What counts where a file says something itself.
    public enum Precedence: String, CaseIterable, Hashable, Sendable {
        /// What stands nearest to the file.
        case closest
        /// Both.
        case aggregate
        /// The annotation alone.
        case override
    }

    /// The patterns, relative to the folder of the manifest.
    public var globs: [PathGlob]
    /// What counts where a file says something itself.
    public var precedence: Precedence
    /// The SPDX expressions, as written.
    public var licenses: [MetadataValue]
    /// Whether it names a holder of copyright.
    public var hasCopyright: Bool
    /// The line on which it begins, counted from 1.
    public var line: Int

    /// An annotation of nothing yet, as its table's header leaves it.
    init(line: Int) {
        globs = []
        precedence = .closest
        licenses = []
        hasCopyright = false
        self.line = line
    }
}

extension [ReuseAnnotation] {
    /// The annotation that counts for a path relative to the manifest's folder: the last one that names it.
    ///
    /// `steps` rises by the work that this took.
    public func annotation(of path: [UInt8], steps: inout Int) -> ReuseAnnotation? {
        for annotation in reversed() {
            for glob in annotation.globs where glob.matches(path, steps: &steps) { return annotation }
        }
        return nil
    }
}
