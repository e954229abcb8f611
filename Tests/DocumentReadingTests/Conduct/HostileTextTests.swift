import DocumentReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct HostileTextTests {
    private let alphabet = Array("[]<>{}()@.#*-`\\ \n%=+!:/_INSERT emailat dot gmail.com code of conduct".utf8)

    private func readAll(_ text: String) {
        let contacts = ContactFinder.contacts(in: text)
        let lines = text.utf8.count { $0 == 0x0A } + 1
        #expect(contacts.allSatisfy { (1...lines).contains($0.line) })
        #expect(PlaceholderFinder.blanks(in: text).allSatisfy { (1...lines).contains($0.line) })
        if let reading = ConductReading(text: text, path: "CODE_OF_CONDUCT.md") {
            #expect(reading.enforcementLines.allSatisfy { reading.lines.contains($0) })
        }
        _ = ConductPassages(in: text).section
        _ = SecurityPolicyReading(text: text).substanceLines
        _ = SupportReading(text: text).substanceLines
        _ = GovernanceReading(text: text).substanceLines
        _ = MaintainersReading(text: text).count
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func takesAnyBytes(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        readAll(String(decoding: random.bytes(count: 800, alphabet: alphabet), as: UTF8.self))
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func takesMutatedCodes(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let code =
            "# Code of Conduct\n\nBe respectful.\n\n* a\n* b\n\nReport to care [at] team.org or [INSERT EMAIL].\n<!-- x -->\n"
        var bytes = Array((code + code).utf8)
        for _ in 0..<12 {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            bytes[place] = UInt8.random(in: 0...255, using: &random)
            bytes.remove(at: Int.random(in: 0..<bytes.count, using: &random))
        }
        readAll(String(decoding: bytes, as: UTF8.self))
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "[", "<", "{{", "@a ", "#a irc ", "a at b dot ", "<!--", "at at ", "`", "a@a.aa", "+1", "report ", "* ",
            "][",
        ])
    func staysLinear(unit: String) {
        readAll(String(repeating: unit, count: 6_000 / unit.utf8.count))
        readAll(String(repeating: unit + "\n", count: 2_000 / unit.utf8.count))
    }
}
