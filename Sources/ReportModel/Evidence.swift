/// A place or a figure that a reader can look up to see why a finding says what it says.
///
/// Either `path` (with an optional `line`), or `commit`, or `figure` with `value` is set.
public struct Evidence: Codable, Sendable, Equatable {
    /// A path in the scanned tree.
    public var path: String?
    /// A line of that file, counted from 1.
    public var line: Int?
    /// The id of a commit.
    public var commit: String?
    /// The name of a figure, in camelCase.
    public var figure: String?
    /// The figure's value.
    public var value: Double?

    private init(
        path: String? = nil, line: Int? = nil, commit: String? = nil, figure: String? = nil, value: Double? = nil
    ) {
        self.path = path
        self.line = line
        self.commit = commit
        self.figure = figure
        self.value = value
    }

    /// A file, and the line of it that matters.
    public static func file(_ path: String, line: Int? = nil) -> Evidence {
        Evidence(path: path, line: line)
    }

    /// A commit by its id.
    public static func commit(_ id: String) -> Evidence {
        Evidence(commit: id)
    }

    /// A figure computed from the history or the tree.
    public static func figure(_ name: String, _ value: Double) -> Evidence {
        Evidence(figure: name, value: value)
    }

    /// A count computed from the history or the tree.
    public static func figure(_ name: String, _ value: Int) -> Evidence {
        Evidence(figure: name, value: Double(value))
    }
}
