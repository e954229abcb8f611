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

extension SetupSignal {
    /// The signals of a tree, in the order of the cases; for one that has no build at its root, builds one folder down and
    /// else Xcode's projects wherever they are.
    static func signals(from near: PathsByKind<NearSign>) -> [TreeSignal<SetupSignal>] {
        allCases.compactMap { kind in
            var paths = near[.setup(kind)]
            if kind == .buildSystem, paths.isEmpty { paths = near[.nestedBuild] }
            if kind == .buildSystem, paths.isEmpty { paths = near[.xcodeProject] }
            return paths.isEmpty ? nil : TreeSignal(kind: kind, paths: paths)
        }
    }
}
