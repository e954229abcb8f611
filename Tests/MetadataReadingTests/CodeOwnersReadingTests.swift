import MetadataReading
import TestSupport
import Testing

@Suite("CODEOWNERS", .tags(.small))
struct CodeOwnersReadingTests {
    private func read(_ text: String, size: Int? = nil, forge: CodeOwnersReading.Forge = .github) -> CodeOwnersReading {
        CodeOwnersReading.read(Array(text.utf8), size: size, forge: forge)
    }

    @Test
    func countsRulesAndOwners() {
        let reading = read(
            "# who\n*  @anne @Group/team\n/docs/ anne@example.org @ANNE # words\n/free/\n\nwith\\ blank @bob\n")
        #expect(reading.problems.isEmpty)
        #expect(reading.ruleCount == 4)
        #expect(reading.unownedRuleCount == 1)
        #expect(reading.ownerCount == 4)
        #expect(reading.hasDefaultOwner)
    }

    @Test(arguments: [
        ("!/docs @a", "codeowners/pattern"), ("a[bc] @a", "codeowners/pattern"), ("\\#x @a", "codeowners/pattern"),
        ("* anne", "codeowners/owner"), ("* @", "codeowners/owner"), ("* @a/b/c", "codeowners/owner"),
        ("* @a, @b", "codeowners/owner"),
    ])
    func linesThatGitHubDoesNotReadAreProblems(text: String, rule: String) {
        #expect(read("* @a\n" + text).problems.map(\.rule) == [rule])
        #expect(read("* @a\n" + text).problems.first?.line == 2)
    }

    @Test
    func sectionsGiveOwnersOnGitLab() {
        let text = "[Docs][2] @writers\n/docs/\n^[Optional]\n/x @@maintainer @a/b/c\n"
        let reading = read(text, forge: .gitlab)
        #expect(reading.problems.isEmpty)
        #expect(reading.unownedRuleCount == 0)
        #expect(reading.ownerCount == 3)
        #expect(!read(text, forge: .github).isValid)
    }

    @Test
    func linesMayEndAsOnWindows() {
        let reading = read("* @a\r\n# note\r\n/x @b\r\n")
        #expect(reading.problems.isEmpty)
        #expect(reading.ruleCount == 2)
        #expect(reading.ownerCount == 2)
    }

    @Test
    func aFileOfMoreThanThreeMegabytesIsIgnored() {
        #expect(read("* @a", size: 3 << 20).isValid)
        #expect(read("* @a", size: (3 << 20) + 1).problems.map(\.rule) == ["codeowners/too-large"])
    }

    @Test
    func otherBytesThanTextAreRead() {
        #expect(CodeOwnersReading.read([0x2A, 0x20, 0x40, 0xFF, 0x0A]).ruleCount == 1)
    }
}
