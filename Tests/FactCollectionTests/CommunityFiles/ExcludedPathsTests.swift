import TestSupport
import Testing

@testable import FactCollection

@Suite(.tags(.small))
struct ExcludedPathsTests {
    @Test(arguments: [
        "vendor/README.md", "a/node_modules/b/LICENSE", "third_party/x", "tests/fixtures/CONTRIBUTING.md",
        "src/testdata/a",
        "{{cookiecutter.name}}/README.md", "templates/{% if x %}/a", "Examples/app/README.md", "template/LICENSE",
    ])
    func leavesOutOtherPeoplesFilesAndSpecimens(path: String) {
        #expect(ExcludedPaths.isExcluded(path))
    }

    @Test(arguments: [
        "README.md", "vendor", "docs/vendor.md", ".github/ISSUE_TEMPLATE/bug.md", "docs/contributing/tests.md",
        "src/latest/a.md",
    ])
    func keepsTheProjectsOwnFiles(path: String) {
        #expect(!ExcludedPaths.isExcluded(path))
    }

    @Test func tellsVendoredFilesFromTests() {
        #expect(ExcludedPaths.isVendored("vendor/a.c"))
        #expect(!ExcludedPaths.isVendored("tests/a.c"))
    }
}
