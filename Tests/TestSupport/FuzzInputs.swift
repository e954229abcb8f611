public import Foundation

/// Inputs that nobody would write: noise, and real documents with pieces changed, moved, doubled and lost.
public struct FuzzInputs {
    private let seeds: [[UInt8]]
    private let pieces: [[UInt8]]
    private var random: SplitMix64

    /// How many inputs to try: few in every test run, more where `scripts/fuzz` asks for them.
    public static func count(otherwise few: Int) -> Int {
        ProcessInfo.processInfo.environment["FUZZ_INPUTS"].flatMap { Int($0) } ?? few
    }

    /// Whether more than the few inputs of every test run are tried.
    public static var isThorough: Bool { ProcessInfo.processInfo.environment["FUZZ_INPUTS"] != nil }

    /// Real documents: the project's own, and those that `scripts/fuzz` was given a folder of.
    public static let documents: [[UInt8]] = {
        let names = ["README.md", "CONTRIBUTING.md", "CODE_OF_CONDUCT.md", "SECURITY.md", "LICENSE", "CITATION.cff"]
        let own =
            names + ["codemeta.json", "publiccode.yml", ".github/ISSUE_TEMPLATE", ".devcontainer", "README.fr.md"]
        let given = ProcessInfo.processInfo.environment["FUZZ_DOCUMENTS"].map { [URL(fileURLWithPath: $0)] } ?? []
        return (own.map { packageRoot.appending(path: $0) } + given).flatMap(files(at:)).compactMap { file in
            (try? Data(contentsOf: file)).map { Array($0.prefix(16_384)) }
        }
    }()

    private static func files(at url: URL) -> [URL] {
        guard let below = FileManager.default.enumerator(atPath: url.path) else { return [url] }
        let paths = below.compactMap { $0 as? String }.sorted()
        return paths.isEmpty ? [url] : paths.map { url.appending(path: $0) }
    }

    /// Inputs made of `seeds` and `pieces`; the same for the same seed of chance.
    public init(seeds: [[UInt8]], pieces: [String], seed: UInt64) {
        self.seeds = seeds.filter { !$0.isEmpty }
        self.pieces = pieces.map { Array($0.utf8) }
        random = SplitMix64(seed: seed)
    }

    /// The next input: one in four is noise, one in a thousand is 64 KiB of one piece or stretch over and over.
    public mutating func next() -> [UInt8] {
        let chance = Int.random(in: 0..<1000, using: &random)
        if chance == 0 { return repeated() }
        if chance < 250 || seeds.isEmpty { return noise() }
        return mutated()
    }

    private mutating func noise() -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...40, using: &random) {
            bytes += Bool.random(using: &random) ? piece() : random.bytes(count: below(30), alphabet: [])
        }
        return bytes
    }

    private mutating func mutated() -> [UInt8] {
        var bytes = stretch(of: 3000)
        for _ in 0...below(8) {
            let place = below(bytes.count + 1)
            let end = min(bytes.count, place + below(40))
            switch below(5) {
            case 0: bytes.replaceSubrange(place..<end, with: piece())
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.insert(contentsOf: bytes[place..<end], at: below(bytes.count + 1))
            case 3: bytes.insert(contentsOf: stretch(of: 300), at: place)
            default: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
            }
        }
        return bytes
    }

    private mutating func repeated() -> [UInt8] {
        let part = Bool.random(using: &random) ? piece() : stretch(of: 200)
        guard !part.isEmpty else { return [] }
        return Array(repeatElement(part, count: 65_536 / part.count + 1).joined().prefix(65_536))
    }

    private mutating func stretch(of length: Int) -> [UInt8] {
        let document = seeds[below(seeds.count)]
        return Array(document[below(document.count)...].prefix(1 + below(length)))
    }

    private mutating func piece() -> [UInt8] { pieces[below(pieces.count)] }

    private mutating func below(_ count: Int) -> Int { count > 0 ? Int.random(in: 0..<count, using: &random) : 0 }
}

/// The memory that the process holds, in bytes; 0 where the system does not say it in `/proc`.
public func residentMemory() -> Int {
    let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
    return fields.count > 1 ? (Int(fields[1]) ?? 0) * 4096 : 0
}
