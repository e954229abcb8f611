import TestSupport
import Testing

@testable import FactCollection

@Suite("Targets of a makefile", .tags(.small))
struct MakeTargetsTests {
    private let plain = MakeTargets(Array("all: build\n\nbuild:\n\tcc main.c\nCC := clang\n".utf8))

    @Test func areFoundByTheirNames() {
        #expect(plain.has(["build"]) == true)
        #expect(plain.has(["deploy"]) == false)
        #expect(plain.has([]) == true)
    }

    @Test func areNotTheVariablesThatACommandSets() {
        #expect(plain.has(["BUILD_TLS=yes"]) == true)
        #expect(plain.has(["BUILD_TLS=yes", "deploy"]) == false)
    }

    @Test(arguments: ["include rules.mk\nall:\n", "all:\n.DEFAULT:\n\tcd src && $(MAKE) $@\n", "%: %.c\nall:\n"])
    func areNotAllInTheFileWhereAnotherRuleMayMakeThem(text: String) {
        #expect(MakeTargets(Array(text.utf8)).has(["test"]) == nil)
    }
}
