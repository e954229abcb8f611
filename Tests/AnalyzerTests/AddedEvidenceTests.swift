import ReportModel
import RepositoryFacts
import TestSupport
import Testing

@testable import Analyzer

/// A project that adds a document, a file or a release which a check asks for never loses by it.
@Suite("Added evidence", .tags(.small))
struct AddedEvidenceTests {
    /// A fact that can be taken over from one set of facts into another that lacks it.
    private struct Evidence: Sendable {
        let name: String
        /// Returns whether the fact was missing in the first and found in the second.
        let add: @Sendable (inout RepositoryFacts, RepositoryFacts) -> Bool

        init<Value>(_ name: String, _ path: any WritableKeyPath<RepositoryFacts, Fact<Value>> & Sendable) {
            self.name = name
            add = { facts, source in
                guard case .absent = facts[keyPath: path], source[keyPath: path].isFound else { return false }
                facts[keyPath: path] = source[keyPath: path]
                return true
            }
        }
    }

    private static let all = [
        Evidence("readme", \.readme), Evidence("guide", \.guide), Evidence("conduct", \.conduct),
        Evidence("security", \.security), Evidence("support", \.support), Evidence("governance", \.governance),
        Evidence("maintainers", \.maintainers), Evidence("codeOwners", \.codeOwners), Evidence("credits", \.credits),
        Evidence("license", \.license), Evidence("issueTemplates", \.issueTemplates),
        Evidence("changeTemplates", \.changeTemplates), Evidence("metadata", \.metadata),
        Evidence("funding", \.funding), Evidence("changelog", \.changelog),
        Evidence("continuousIntegration", \.continuousIntegration), Evidence("setup", \.setup),
        Evidence("languages", \.languages), Evidence("releases", \.releases),
    ]

    private static let examples = CheckCatalog.all.flatMap { check in check.examples.map(\.facts) }

    @Test(arguments: 0..<60)
    func neverLowersTheScore(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        var facts = try #require(Self.examples.randomElement(using: &random))
        for evidence in Self.all where Bool.random(using: &random) {
            _ = evidence.add(&facts, try #require(Self.examples.randomElement(using: &random)))
        }
        for evidence in Self.all.shuffled(using: &random) {
            let before = Analyzer().report(on: facts)
            guard evidence.add(&facts, try #require(Self.examples.randomElement(using: &random))) else { continue }
            let after = Analyzer().report(on: facts)
            #expect((after.score ?? 0) >= (before.score ?? 0) - 0.05, "\(evidence.name), seed \(seed)")
            #expect((after.low ?? 0) >= (before.low ?? 0) - 0.05, "\(evidence.name), seed \(seed)")
        }
    }
}
