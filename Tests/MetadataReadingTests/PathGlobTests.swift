import MetadataReading
import TestSupport
import Testing

@Suite(.tags(.small))
struct PathGlobTests {
    private func fits(_ glob: PathGlob, _ path: String) -> Bool {
        var steps = 0
        return glob.matches(Array(path.utf8), steps: &steps)
    }

    @Test(arguments: [
        ("*", "a.c", true), ("*", "src/a.c", false), ("**", "src/a.c", true), ("src/*.c", "src/a.c", true),
        ("src/*.c", "src/b/a.c", false), ("src/**", "src/b/a.c", true), ("src/**", "src", false),
        ("src/**/*.c", "src/a.c", true), ("**/*.c", "a.c", true), ("*/b/*.c", "a/b/x.c", true),
        ("*/b/*.c", "a/c/b/x.c", false), ("**/b/*.c", "a/c/b/x.c", true), ("**.c", "a/b.c", true),
        ("a\\*", "a*", true), ("a\\*", "ab", false), ("a\\\\b", "a\\b", true), ("a?", "ab", false), ("a?", "a?", true),
        ("", "", true), ("", "a", false), ("a*b*c", "aXbXc", true), ("a*b*c", "abcb", false), ("***", "a/b", true),
        ("é*", "éa", true), ("docs/**/img/*", "docs/a/b/img/c.png", true), ("docs/**/img/*", "docs/img/a/c.png", false),
        ("**/a*/b", "a1/a2/b", true), ("[a]", "a", false),
    ])
    func matchesAsREUSEHasIt(pattern: String, path: String, fits expected: Bool) {
        #expect(fits(.reuse(pattern), path) == expected)
    }

    @Test(arguments: [
        ("*", "a/b.c", true), ("src/*.c", "src/b/a.c", true), ("a?c", "abc", true), ("a?c", "aéc", true),
        ("a?c", "ac", false), ("a\\?c", "a?c", true), ("a\\?c", "abc", false), ("*.c", "a.cc", false),
    ])
    func matchesAsDebianHasIt(pattern: String, path: String, fits expected: Bool) {
        #expect(fits(.debian(pattern), path) == expected)
    }

    @Test func takesNoMoreStepsThanPatternTimesPath() {
        let pattern = String(repeating: "a*", count: 200) + "b"
        let path = Array(repeating: UInt8(ascii: "a"), count: 2000)
        var steps = 0
        #expect(!PathGlob.reuse(pattern).matches(path, steps: &steps))
        #expect(steps <= (pattern.utf8.count + 1) * (path.count + 1))
    }

    @Test(arguments: 0..<80)
    func agreesWithASearchThroughAllSplits(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<40 {
            let pattern = random.text(of: Array("ab/**"), length: 7)
            let path = random.text(of: Array("ab/"), length: 6)
            #expect(
                fits(.debian(pattern), path) == Self.slow(Array(pattern)[...], Array(path)[...]), "\(pattern) \(path)")
        }
    }

    private static func slow(_ pattern: ArraySlice<Character>, _ path: ArraySlice<Character>) -> Bool {
        guard let first = pattern.first else { return path.isEmpty }
        guard first == "*" else { return path.first == first && slow(pattern.dropFirst(), path.dropFirst()) }
        return (0...path.count).contains { slow(pattern.dropFirst(), path.dropFirst($0)) }
    }
}

extension SplitMix64 {
    fileprivate mutating func text(of letters: [Character], length: Int) -> String {
        String(
            (0..<Int.random(in: 0...length, using: &self)).map { _ in
                letters[Int.random(in: 0..<letters.count, using: &self)]
            })
    }
}
