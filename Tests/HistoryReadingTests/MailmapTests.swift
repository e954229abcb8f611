import HistoryReading
import TestSupport
import Testing

@Suite(.tags(.small)) struct MailmapTests {
    private let mailmap = Mailmap(
        Array(
            """
            # a comment
            Proper One <one@old>
            <two@new> <two@old>
            Proper Three <three@new> <three@old>
            Proper Four <four@new> nick <shared@host>
              Spaced Name   <spaced@host>   trailing words
            no address here
            Nobody <>
            """.utf8))

    @Test(arguments: [
        ("Any <one@old>", "Proper One <one@old>"),
        ("Any <two@old>", "Any <two@new>"),
        ("Any <three@old>", "Proper Three <three@new>"),
        ("nick <shared@host>", "Proper Four <four@new>"),
        ("other <shared@host>", "other <shared@host>"),
        ("Any <ONE@Old>", "Proper One <one@old>"),
        ("NICK <Shared@host>", "Proper Four <four@new>"),
        ("x <spaced@host>", "Spaced Name <spaced@host>"),
        ("x <>", "x <>"),
    ])
    func appliesTheFourForms(given: String, expected: String) {
        let mapped = mailmap.resolve(Identity(given))
        let wanted = Identity(expected)
        #expect(mapped.name == wanted.name)
        #expect(mapped.email.lowercased() == wanted.email.lowercased())
    }

    @Test func aLaterRuleForTheSameAddressReplacesWhatItNames() {
        let rules = Mailmap(Array("First <a@b>\n<new@b> <a@b>\nSecond <a@b>\n".utf8))
        #expect(rules.resolve(Identity("x <a@b>")) == Identity("Second <new@b>"))
    }

    @Test func skipsLinesThatAreTooLong() {
        let long = "Somebody " + String(repeating: "x", count: Mailmap.lineLimit) + " <a@b>\nShort <c@d>\n"
        let rules = Mailmap(Array(long.utf8))
        #expect(rules.resolve(Identity("x <a@b>")).name == "x")
        #expect(rules.resolve(Identity("x <c@d>")).name == "Short")
    }

    @Test func saysWhenTheFileIsCut() {
        let rules = Mailmap(Array("First <a@b>\nSecond <c@d>\n".utf8), byteLimit: 20)
        #expect(rules.isCut)
        #expect(rules.resolve(Identity("x <a@b>")).name == "First")
        #expect(rules.resolve(Identity("x <c@d>")).name == "x")
        #expect(!mailmap.isCut)
    }

    @Test(arguments: [-1, 0, 1, 15])
    func aLimitBelowTheFirstLineReadsNothing(limit: Int) {
        let rules = Mailmap(Array("Somebody Else <a@b>\n".utf8), byteLimit: limit)
        #expect(rules.isCut)
        #expect(rules.isEmpty)
    }

    @Test(arguments: UInt64(0)..<100)
    func takesAnyBytes(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let bytes = random.bytes(count: 400, alphabet: Array("<>#\n ab@".utf8))
        _ = Mailmap(bytes).resolve(Identity("a <b>"))
    }
}
