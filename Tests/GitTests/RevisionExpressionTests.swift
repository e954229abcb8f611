import TestSupport
import Testing

@testable import Git

@Suite("Revision expressions", .tags(.small))
struct RevisionExpressionTests {
    @Test func takesStepsApart() throws {
        let expression = try #require(RevisionExpression("v1.0^{commit}~3^2^{}^"))
        #expect(expression.base == "v1.0")
        #expect(expression.steps == [.peel, .ancestor(3), .parent(2), .peel, .parent(1)])
    }

    @Test(arguments: 0..<300 as Range<UInt64>) func survivesAnyBytes(_ seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let bytes = generator.bytes(count: Int(seed % 40), alphabet: Array("HEAD~^{}commit@:/0123456789".utf8))
        let expression = RevisionExpression(String(decoding: bytes, as: UTF8.self))
        #expect(expression?.base.isEmpty != true)
    }
}
