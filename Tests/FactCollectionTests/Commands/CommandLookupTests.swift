import DocumentReading
import RepositoryFacts
import TestSupport
import Testing

@testable import FactCollection

@Suite("Commands in the tree", .tags(.small))
struct CommandLookupTests {
    private let lookup = CommandLookup(
        TreeIndex(paths: ["CMakeLists.txt", "Gruntfile.js", "script/bootstrap", "package.json"]),
        makeTargets: MakeTargets(Array("all:\n".utf8)), scripts: ["test:unit"])

    private func named(_ commands: String...) -> [String: Bool] {
        let mentions = commands.enumerated().map { CommandMention(command: $1, line: $0 + 1) }
        return Dictionary(
            uniqueKeysWithValues: lookup.named(by: [("README.md", mentions)]).map { ($0.command, $0.exists) })
    }

    @Test func tellWhatIsThereAndWhatIsNot() {
        #expect(
            named("make all", "make gone", "grunt test") == ["make all": true, "make gone": false, "grunt test": true])
        #expect(named("pnpm test:unit", "npm run gone") == ["pnpm test:unit": true, "npm run gone": false])
    }

    @Test func sayNothingOfAPartOfTheProject() {
        #expect(named("npm run gone --workspace app", "pnpm --filter app run gone").isEmpty)
    }

    @Test func countFromDocumentsAboutPartsWhereTheyAreThere() {
        let commands = ["make gone", "make all"].map { CommandMention(command: $0, line: 1) }
        #expect(lookup.named(by: [("docs/app.md", commands)], main: 0).map(\.command) == ["make all"])
    }

    @Test func countInAFreshCloneWhereTheyAreThere() {
        let clone = "git clone https://example.org/ada/sieve.git"
        #expect(named(clone, "cd sieve", "script/bootstrap", "make gone") == ["script/bootstrap": true])
    }

    @Test func countWhereTheTreeDescribesWhatABuildWritesFirst() {
        let lookup = CommandLookup(TreeIndex(paths: ["configure.ac", "Makefile.am", "autogen.sh"]))
        let commands = ["sh autogen.sh", "./configure", "./configure && make", "make", "make gone", "sh gone.sh"]
        let named = lookup.named(by: [("README", commands.map { CommandMention(command: $0, line: 1) })])
        #expect(named.map(\.command) == ["sh autogen.sh", "./configure", "./configure && make", "make"])
        #expect(!named.map(\.exists).contains(false))
    }

    @Test func areToldApartWhereTheyStandInInstructions() {
        let documents = ["README.md", "INSTALL"].map { path in
            (path: path, commands: [CommandMention(command: path == "INSTALL" ? "make all" : "cmake .", line: 1)])
        }
        #expect(lookup.named(by: documents, instructions: ["INSTALL"]).map(\.isInstruction) == [false, true])
    }

    @Test func countInAFolderToBuildInWhereTheTreeDescribesTheBuild() {
        #expect(named("mkdir build && cd build", "cmake ..", "make gone") == ["cmake ..": true])
        #expect(named("cmake . && make") == ["cmake . && make": true])
    }
}
