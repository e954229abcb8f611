/// Folders whose files are not the project's own voice: other people's code, test data, examples and templates.
public enum ExcludedPaths {
    /// Whether a part of the path is a folder of other people's files that were copied in or installed.
    public static func isVendored(_ path: String) -> Bool {
        standing(of: path) == .vendored
    }

    /// Whether the path is vendored, or lies in a folder of tests, fixtures, examples or templates of other projects.
    public static func isExcluded(_ path: String) -> Bool {
        standing(of: path) != .own
    }

    /// Whose files stand in the folders of the path; a vendored folder counts for more than one of specimens.
    static func standing(of path: String) -> FolderStanding {
        standing(ofFolder: PathText.folder(of: path))
    }

    /// Whose files stand in a folder, "" for the root.
    static func standing(ofFolder path: String) -> FolderStanding {
        var standing = FolderStanding.own
        for folder in path.utf8.split(separator: UInt8(ascii: "/")) where folder.count >= shortest {
            let name = Substring(folder)
            if isVendoredFolder(name) { return .vendored }
            if standing == .own, isSpecimenFolder(name) { standing = .specimen }
        }
        return standing
    }

    static func isVendoredFolder(_ name: Substring) -> Bool {
        name.utf8.count <= longest && vendored.contains(name.lowercased())
    }

    static func isSpecimenFolder(_ name: Substring) -> Bool {
        name.utf8.count <= longest && specimens.contains(name.lowercased()) || holdsPlaceholder(name)
    }

    /// Bytes of the shortest folder that means something and of the longest name in the lists.
    private static let shortest = 2
    private static let longest = vendored.union(specimens).map(\.utf8.count).max() ?? 0

    /// Cookiecutter's `{{`, Jinja's `{%`, ERB's `<%`, Template Toolkit's `[%`.
    private static func holdsPlaceholder(_ name: Substring) -> Bool {
        var previous: UInt8 = 0
        for byte in name.utf8 {
            if byte == UInt8(ascii: "{"), previous == byte { return true }
            if byte == UInt8(ascii: "%"), "{<[".utf8.contains(previous) { return true }
            previous = byte
        }
        return false
    }

    private static let vendored: Set<String> = [
        "vendor", "vendors", "vendored", "_vendor", "_vendored", "node_modules", "bower_components", "jspm_packages",
        "third_party", "thirdparty", "third-party", "3rdparty", "3rd_party", "3rd-party", "third_parties",
        "thirdparties",
        "external", "externals", "extern", "external_libs", "externallibs", "subprojects", "pods", "carthage", "godeps",
        "_workspace", "site-packages", "dist-packages", "contrib-libs", "bundled", "bundle", "packages.vendor", "deps",
        ".yarn", ".git", ".svn", ".hg", "elpa", "web_modules", "composer-vendor", "imported", "embedded_libs",
    ]

    private static let specimens: Set<String> = [
        "testdata", "test-data", "test_data", "test", "tests", "__tests__", "testing", "spec", "specs", "fixture",
        "fixtures",
        "__fixtures__", "_fixtures", "testfixtures", "test-fixtures", "test_fixtures", "snapshots", "__snapshots__",
        "mock",
        "mocks", "__mocks__", "example", "examples", "sample", "samples", "demo", "demos", "template", "templates",
        "_templates", "cookiecutter", "cookiecutters", "skeleton", "skeletons", "scaffold", "scaffolds", "scaffolding",
        "boilerplate", "boilerplates", "archetype-resources", "archetypes", "e2e", "corpus", "golden", "benchmark",
        "benchmarks", "bench", "benches", "benchsuite", "perf", "fuzz", "fuzzing", "testdir", "testfiles", "testsuite",
        "testsuites", "test-suite", "unittests", "integration-tests", "integration_tests",
    ]
}
