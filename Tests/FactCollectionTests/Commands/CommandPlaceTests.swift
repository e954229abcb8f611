import TestSupport
import Testing

@testable import FactCollection

@Suite("Where commands are run", .tags(.small))
struct CommandPlaceTests {
    private func place(after commands: String...) -> CommandPlace {
        commands.reduce(into: CommandPlace()) { $0.follow($1) }
    }

    @Test(arguments: ["cd sieve", "cd sieve/", "cd ./sieve"])
    func isTheRootOfWhatWasCloned(command: String) {
        #expect(place(after: "git clone https://example.org/ada/sieve.git", command) == .clone)
        #expect(place(after: "git clone git@example.org:ada/sieve", command) == .clone)
        #expect(place(after: "git clone --depth 1 https://example.org/ada/prime sieve && \(command)") == .clone)
    }

    @Test func isElsewhereInAnyOtherFolder() {
        #expect(place(after: "cd src") == .elsewhere)
        #expect(place(after: "mkdir build && cd build") == .elsewhere)
        #expect(place(after: "git clone https://example.org/ada/sieve.git", "cd sieve/src") == .elsewhere)
        #expect(place(after: "git clone https://example.org/ada/sieve.git", "cd sieve", "cd src") == .elsewhere)
    }

    @Test func isTheRootWhereNothingIsEntered() {
        #expect(place(after: "make test") == .root(cloned: nil))
    }
}
