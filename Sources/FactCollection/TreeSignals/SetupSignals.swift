/// Means by which a newcomer gets the same local workspace as everybody else.
public enum SetupSignal: String, CaseIterable, Sendable, Codable {
    /// A described development container or cloud workspace.
    case devContainer
    /// An image of the program or a set of services.
    case container
    /// An environment that Nix, Guix, conda, pixi, Vagrant or the like sets up.
    case environment
    /// Exact versions of the dependencies.
    case lockFile
    /// Named tasks that one command runs.
    case taskRunner
    /// The description of a build.
    case buildSystem
    /// Versions of languages and tools.
    case toolVersions
    /// Checks that run before a commit.
    case commitHooks
    /// A script that sets up what is missing.
    case setupScript
    /// Editor settings shared by all.
    case editorSettings
    /// A sample of the settings that are not committed.
    case sampleConfiguration
}

/// Finds set-up signals at the root and in the usual folders, and lock files one folder down as well.
public enum SetupSignals {
    /// The signals found, in the order of `SetupSignal`, each with its files.
    public static func find(in index: TreeIndex) -> [TreeSignal<SetupSignal>] {
        let near = PathRule.signals(SetupSignal.allCases.map { ($0, SetupRules.table[$0, default: []]) }, in: index)
        let found = Dictionary(uniqueKeysWithValues: near.map { ($0.kind, $0.paths) })
        return SetupSignal.allCases.compactMap { kind in
            let isFound = found[kind] != nil
            let nested: [String] =
                switch kind {
                case .lockFile: nestedLockFiles(in: index)
                case .buildSystem where !isFound: nestedBuilds(in: index)
                default: []
                }
            let paths = Set(found[kind, default: []] + nested).sorted(by: PathText.precedes)
            return paths.isEmpty ? nil : TreeSignal(kind: kind, paths: Array(paths.prefix(PathRule.mostPaths)))
        }
    }

    /// Builds one folder down, and Xcode's workspaces wherever they are: for a tree that has none at its root.
    private static func nestedBuilds(in index: TreeIndex) -> [String] {
        let near: [String] = FirstLevel.listings(of: index).dropFirst().flatMap { listing in
            listing.files.filter { $0.isRegular && builds.contains($0.name.lowercased()) }.map(\.path)
        }
        return near.isEmpty ? xcodeProjects(in: index) : near
    }

    private static let builds: Set<String> = [
        "makefile", "cmakelists.txt", "meson.build", "configure.ac", "go.mod", "cargo.toml", "package.json",
        "pyproject.toml", "setup.py", "pom.xml", "build.gradle", "build.gradle.kts", "build.sbt", "mix.exs",
        "composer.json", "gemfile", "package.swift", "build.zig", "pubspec.yaml", "stack.yaml",
    ]

    private static let deepestProject = 3

    private static func xcodeProjects(in index: TreeIndex) -> [String] {
        let names = ["/project.pbxproj", "/contents.xcworkspacedata"]
        var found: [String] = []
        for file in index.files where found.count < PathRule.mostPaths {
            let path = file.path
            guard let last = path.utf8.last, last == UInt8(ascii: "j") || last == UInt8(ascii: "a") else { continue }
            let isProject = names.contains { path.hasSuffix($0) }
            if isProject, path.utf8.count(where: { $0 == UInt8(ascii: "/") }) <= deepestProject,
                !ExcludedPaths.isExcluded(path)
            {
                found.append(path)
            }
        }
        return found
    }

    private static func nestedLockFiles(in index: TreeIndex) -> [String] {
        FirstLevel.listings(of: index).flatMap { listing in
            listing.files.filter { $0.isRegular && SetupRules.lockFiles.contains($0.name.lowercased()) }.map(\.path)
        }
    }
}
