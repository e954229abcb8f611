import Foundation
import LicenseMatching
import TestSupport
import Testing

/// Pieces of a real license, of words and of noise: nothing crashes and lines stay within the text.
///
/// `scripts/fuzz` runs more inputs than the few of every test run.
@Suite(.tags(.medium))
struct LicenseFuzzTests {
    private static let license = Array(
        ((try? Data(contentsOf: packageRoot.appending(path: "LICENSE"))) ?? Data()) as Data)
    private static let pieces = [
        "<p", "</p>", "&copy;", "SPDX-License-Identifier: MIT OR (", "licensed under the GPL version 2 or ", "\r",
        "\n\n",
        "Copyright (c) 2020 ", "(iv)", "1.2.", "non-", "sublicen", "https://", "\u{e9}\u{301}", "\u{feff}", "rem ",
        "either of\n * ", "MIT License", "Classpath exception", "## License\n",
    ].map { Array($0.utf8) }

    @Test func survivesWhatever() {
        let count = FuzzInputs.count(otherwise: 1000)
        var random = SplitMix64(seed: UInt64(count))
        var slowest = (time: Duration.zero, size: 0, number: 0)
        for number in 0..<count {
            let bytes = number % 100 == 99 ? Self.large(&random) : Self.input(&random)
            let start = ContinuousClock.now
            let reading = LicenseIdentifier.identify(bytes)
            let time = ContinuousClock.now - start
            if time > slowest.time { slowest = (time, bytes.count, number) }
            let lines = bytes.count { $0 == 0x0A || $0 == 0x0D || $0 == 0x0C } + 1
            #expect(reading.matches.allSatisfy { $0.lines.upperBound <= lines }, "input \(number)")
        }
        print("\(count) inputs; the slowest took \(slowest.time) for \(slowest.size) bytes, number \(slowest.number)")
    }

    /// 256 kB of several inputs in any order.
    private static func large(_ random: inout SplitMix64) -> [UInt8] {
        let parts = (0..<Int.random(in: 1...6, using: &random)).map { _ in input(&random) + [0x0A] }
        var bytes: [UInt8] = []
        while bytes.count < 262_144 { bytes += parts[Int.random(in: parts.indices, using: &random)] }
        return Array(bytes.prefix(262_144))
    }

    private static func input(_ random: inout SplitMix64) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...12, using: &random) {
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
                let start = Int.random(in: 0...license.count, using: &random)
                bytes += license[start...].prefix(Int.random(in: 0...900, using: &random))
            case 1: bytes += random.bytes(count: Int.random(in: 0...60, using: &random), alphabet: [])
            default: bytes += pieces[Int.random(in: pieces.indices, using: &random)]
            }
        }
        return bytes
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: ["a ", "license ", "<", "&a", "(", "1.", "\n", "- ", "https://x ", "under the MIT or "])
    func staysQuickOnLongTexts(piece: String) {
        let repeated = Array(String(repeating: piece, count: 262_144 / piece.utf8.count).utf8)
        #expect(LicenseIdentifier.identify(repeated).matches.count <= 100)
    }

    @Test func staysQuickOnOneLicenseOverAndOver() {
        var bytes: [UInt8] = []
        while bytes.count < 262_144, !Self.license.isEmpty { bytes += Self.license }
        let start = ContinuousClock.now
        let reading = LicenseIdentifier.identify(bytes)
        #expect(reading.matches.count > 10)
        #expect(ContinuousClock.now - start < .seconds(10))
    }
}
