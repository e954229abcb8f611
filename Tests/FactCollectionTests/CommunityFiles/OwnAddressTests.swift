import TestSupport
import Testing

@testable import FactCollection

@Suite("The repository's own address", .tags(.small))
struct OwnAddressTests {
    private let index = TreeIndex(paths: ["README.md", "docs/build.md", "CONTRIBUTING.md"])

    private func find(_ links: String...) -> String? {
        OwnAddress.find(in: links, index: index)
    }

    @Test func showsItselfByLinksToFilesOfTheTree() {
        #expect(
            find(
                "https://github.com/Ada/sieve/issues", "https://github.com/ada/sieve/blob/main/docs/build.md",
                "https://github.com/other/tool") == "https://github.com/ada/sieve")
        #expect(
            find("https://gitlab.com/group/sub/sieve/-/blob/main/CONTRIBUTING.md")
                == "https://gitlab.com/group/sub/sieve")
    }

    @Test func showsItselfByOneFileOfItsOwnThoughOthersAreLinkedToMore() {
        let others = Array(repeating: "https://github.com/other/tool", count: 5)
        let link = "https://github.com/ada/sieve/blob/main/docs/build.md"
        #expect(OwnAddress.find(in: others + [link], index: index) == "https://github.com/ada/sieve")
    }

    @Test func isNotThatOfANeighbourWithAFileOfTheSameName() {
        #expect(
            find(
                "https://github.com/ada/sieve/issues", "https://github.com/ada/sieve",
                "https://github.com/ada/handbook/blob/main/CONTRIBUTING.md") == nil)
    }

    @Test func isNotKnownWhereNoLinkLeadsIntoTheTree() {
        #expect(find("https://github.com/ada/sieve/blob/main/docs/gone.md") == nil)
        #expect(find("https://example.org/ada/sieve/blob/main/docs/build.md") == nil)
        #expect(find("docs/build.md", "https://github.com/ada") == nil)
    }
}
