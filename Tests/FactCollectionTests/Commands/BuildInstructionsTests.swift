import TestSupport
import Testing

@testable import FactCollection

@Suite(.tags(.small))
struct BuildInstructionsTests {
    @Test(arguments: [
        ("INSTALL", true), ("install.rst", true), ("BUILDING.md", true), ("BUILD.md", true), ("Installation.txt", true),
        ("BUILD", false), ("build.sh", false), ("install.py", false), ("INSTALL.json", false), ("README.md", false),
    ])
    func knowsThemByTheirNames(name: String, isInstructions: Bool) {
        let found = TreeIndex(paths: [name]).documents(in: [""], most: 1, where: BuildInstructions.isInstructions)
        #expect(found == (isInstructions ? [name] : []))
    }
}
