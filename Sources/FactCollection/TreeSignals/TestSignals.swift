/// What shows that a project has tests.
public enum TestSignal: String, CaseIterable, Sendable, Codable {
    /// A folder of tests at the root, or up to two folders below it.
    case folder
    /// A file whose name is that of a test in its language.
    case file
}

/// Finds tests by the names of folders and files.
public enum TestSignals {
    /// The signals found, in the order of `TestSignal`, each with its first paths.
    public static func find(in index: TreeIndex) -> [TreeSignal<TestSignal>] {
        let folders = folders(in: index)
        var paths: [String] = []
        index.survey { file, fileExtension, standing in
            guard paths.count < PathRule.mostPaths, standing != .vendored, extensions.contains(fileExtension) else {
                return
            }
            if isTest(file.name) { paths.append(file.path) }
        }
        return [
            TreeSignal(kind: TestSignal.folder, paths: Array(folders.prefix(PathRule.mostPaths))),
            TreeSignal(kind: .file, paths: paths),
        ].filter { !$0.paths.isEmpty }
    }

    private static func folders(in index: TreeIndex) -> [String] {
        var found: [String] = []
        for listing in FirstLevel.listings(of: index) {
            for name in listing.folders {
                let path = PathText.join(listing.folder, name)
                if folderNames.contains(name.lowercased()) || listing.folder.isEmpty && name == "t" {
                    found.append(path)
                } else if path.utf8.contains(UInt8(ascii: "/")), !ExcludedPaths.isVendoredFolder(name[...]) {
                    found += index.listing(of: path).folders.filter { folderNames.contains($0.lowercased()) }
                        .map { PathText.join(path, $0) }
                }
                if found.count >= 4 * PathRule.mostPaths { return found.sorted(by: PathText.precedes) }
            }
        }
        return found.sorted(by: PathText.precedes)
    }

    private static let folderNames: Set<String> = [
        "test", "tests", "spec", "specs", "__tests__", "testing", "testsuite", "testsuites", "unittests", "unit-tests",
        "unit_tests", "integration-tests", "integration_tests", "test-suite", "e2e", "androidtest", "itest", "itests",
        "tst",
        "autotests", "cypress", "features",
    ]

    static func isTest(_ name: String) -> Bool {
        let (stem, ending) = PathText.splitExtension(of: name)
        guard !ending.isEmpty, let endings = stemEndings[ending] else { return false }
        return endings.contains { stem.hasSuffix($0) } || ending == "py" && stem.hasPrefix("test_")
            || ending == "t" || shellEndings.contains(ending)
    }

    private static let shellEndings: Set<String> = ["bats"]

    private static let extensions = FileExtension.set(stemEndings.keys.joined(separator: " "))

    private static let stemEndings: [String: [String]] = [
        "go": ["_test"], "py": ["_test"], "js": [".test", ".spec"], "jsx": [".test", ".spec"],
        "mjs": [".test", ".spec"],
        "cjs": [".test", ".spec"], "ts": [".test", ".spec", "_test"], "tsx": [".test", ".spec"],
        "java": ["Test", "Tests", "IT"],
        "kt": ["Test", "Tests"], "scala": ["Test", "Spec", "Suite"], "groovy": ["Test", "Spec"],
        "rb": ["_spec", "_test"],
        "php": ["Test"], "cs": ["Test", "Tests"], "fs": ["Tests"], "swift": ["Test", "Tests"], "dart": ["_test"],
        "ex": [],
        "exs": ["_test"], "erl": ["_SUITE", "_tests"], "hs": ["Spec", "Test"], "cpp": ["_test", "Test", "_tests"],
        "cc": ["_test", "_unittest"], "c": ["_test"], "m": ["Tests"], "rs": ["_test", "_tests"], "jl": ["runtests"],
        "lua": ["_spec", "_test"], "cr": ["_spec"], "clj": ["_test"], "t": [], "bats": [], "sh": ["_test", ".test"],
    ]
}
