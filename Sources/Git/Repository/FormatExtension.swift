/// The extensions of the repository format, and which of them can be read.
///
/// Source: git's `Documentation/technical/repository-version.txt`.
enum FormatExtension {
    /// Extensions that change nothing about how objects and references are read.
    static let harmless = ["noop", "partialclone", "preciousobjects", "relativeworktrees", "worktreeconfig"]

    /// The name of the first part of the format that cannot be read, nil when everything can.
    static func unsupported(in configuration: RepositoryConfiguration) -> String? {
        if configuration.formatVersion > 1 {
            return "repository format version \(configuration.formatVersion)"
        }
        return configuration.extensions.lazy.compactMap {
            unsupported($0.name, value: $0.value, isStrict: configuration.formatVersion == 1)
        }.first
    }

    /// Git refuses unknown names from format version 1 on and ignores them before.
    private static func unsupported(_ name: String, value: String, isStrict: Bool) -> String? {
        switch (name, value.lowercased()) {
        case ("objectformat", "sha1"), ("refstorage", "files"): nil
        case ("objectformat", let format): "\(format) object format"
        case ("refstorage", "reftable"): "reftable reference storage"
        case ("refstorage", let format): "\(format) reference storage"
        case _ where isStrict && !harmless.contains(name): "unknown extension `\(name)`"
        default: nil
        }
    }
}
