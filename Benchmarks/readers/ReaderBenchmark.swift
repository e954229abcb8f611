import DocumentReading
import Foundation
import LicenseMatching
import MetadataReading

/// Says how long readers take for the files they are given: milliseconds a file, the quickest of several rounds.
///
/// The first argument is the name of a reader, or `all`.
@main
enum ReaderBenchmark {
    private static let rounds = 5

    static func main() throws {
        let only = CommandLine.arguments.dropFirst().first ?? "all"
        let files = try CommandLine.arguments.dropFirst(2).map { path in
            (path: path, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
        }
        for (name, read) in readers where only == "all" || only == name {
            let quickest = (0..<rounds).map { _ in time { for file in files { read(file.path, file.bytes) } } }.min() ?? 0
            print("\(name)\t\(quickest / Double(max(1, files.count)))")
        }
    }

    private static func time(_ work: () -> Void) -> Double {
        let time = ContinuousClock().measure(work)
        return Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) / 1e15
    }

    private static let readers: [(String, @Sendable (String, [UInt8]) -> Void)] = [
        ("outline", { path, bytes in text(bytes) { use(Outline(text: $0, path: path)) } }),
        ("contributing", { path, bytes in text(bytes) { use(GuideReading(outline: Outline(text: $0, path: path))) } }),
        ("readme", { path, bytes in text(bytes) { use(ReadmeReading(outline: Outline(text: $0, path: path))) } }),
        ("conduct", { path, bytes in text(bytes) { use(ConductReading(text: $0, path: path)) } }),
        ("security", { _, bytes in text(bytes) { use(SecurityPolicyReading(text: $0)) } }),
        ("support", { _, bytes in text(bytes) { use(SupportReading(text: $0)) } }),
        ("governance", { _, bytes in text(bytes) { use(GovernanceReading(text: $0)) } }),
        ("maintainers", { _, bytes in text(bytes) { use(MaintainersReading(text: $0)) } }),
        ("license", { _, bytes in use(LicenseIdentifier.identify(bytes)) }),
        ("issueTemplate", { path, bytes in use(IssueTemplateReading.read(bytes, path: path)) }),
        ("changeTemplate", { path, bytes in use(ChangeTemplateReading.read(bytes, path: path)) }),
        ("codeOwners", { _, bytes in use(CodeOwnersReading.read(bytes)) }),
        ("citation", { _, bytes in use(CitationReading.read(bytes, fileName: nil, isKnownLicense: { _ in true })) }),
        ("codemeta", { _, bytes in use(CodemetaReading.read(bytes)) }),
        ("funding", { _, bytes in use(FundingReading.read(bytes)) }),
    ]

    private static func text(_ bytes: [UInt8], _ read: (String) -> Void) {
        if let text = TextDecoding.decode(bytes)?.text { read(text) }
    }

    @inline(never)
    private static func use<Value>(_: Value) {}
}
