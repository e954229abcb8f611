import LicenseMatching
import TestSupport
import Testing

@Suite(.tags(.small))
struct SPDXExpressionTests {
    @Test(arguments: [
        ("mit", "MIT"),
        ("MIT or apache-2.0", "MIT OR Apache-2.0"),
        ("(MIT)", "MIT"),
        ("((MIT) AND (ISC AND mit))", "MIT AND ISC"),
        ("MIT AND (ISC OR Zlib)", "MIT AND (ISC OR Zlib)"),
        ("(MIT AND ISC) OR Zlib", "MIT AND ISC OR Zlib"),
        ("gpl-2.0+ with classpath-exception-2.0", "GPL-2.0+ WITH Classpath-exception-2.0"),
        ("licenseref-Own", "LicenseRef-Own"),
        ("DocumentRef-a:LicenseRef-b", "DocumentRef-a:LicenseRef-b"),
        ("MIT WITH AdditionRef-x", "MIT WITH AdditionRef-x"),
        ("MIT WITH DocumentRef-d:AdditionRef-x", "MIT WITH DocumentRef-d:AdditionRef-x"),
        ("Unlisted-1.0", "Unlisted-1.0"),
    ])
    func printsTheNormalForm(text: String, normal: String) throws {
        let expression = try SPDXExpression(parsing: text)
        #expect(expression.description == normal)
        #expect(try SPDXExpression(parsing: normal) == expression)
    }

    @Test(arguments: [
        ("", 0), ("MIT OR", 6), ("MIT ISC", 4), ("(MIT", 4), ("MIT)", 3), ("MIT WITH", 8), ("MIT +", 4),
        ("LicenseRef-a+", 12), ("MIT/ISC", 3), ("AND MIT", 0), ("(MIT OR ISC) WITH x", 13), ("DocumentRef-a", 13),
        ("MIT AND \u{e9}", 8),
    ])
    func namesThePlaceOfAnError(text: String, offset: Int) {
        let error = #expect(throws: SPDXExpressionError.self) { try SPDXExpression(parsing: text) }
        #expect(error?.offset == offset)
        #expect(error?.description.hasPrefix("column \(offset + 1): found ") == true)
    }

    @Test func refusesDeepAndLongTexts() {
        let deep = String(repeating: "(", count: 33) + "MIT" + String(repeating: ")", count: 33)
        #expect(throws: SPDXExpressionError.self) { try SPDXExpression(parsing: deep) }
        #expect(throws: SPDXExpressionError.self) {
            try SPDXExpression(parsing: String(repeating: "MIT OR ", count: 2000) + "MIT")
        }
    }

    @Test func comparesWithoutRegardToOrder() throws {
        let one = try SPDXExpression(parsing: "MIT OR Apache-2.0 AND ISC")
        let other = try SPDXExpression(parsing: "ISC AND Apache-2.0 OR MIT")
        #expect(one != other)
        #expect(one.isEquivalent(to: other))
    }

    @Test func namesUnlistedAndDeprecatedIDs() throws {
        let expression = try SPDXExpression(parsing: "GPL-2.0 WITH Foo-exception OR Bar-1.0 OR LicenseRef-x")
        #expect(expression.unlistedIDs == ["Foo-exception", "Bar-1.0"])
        #expect(expression.deprecatedIDs == ["GPL-2.0"])
    }

    @Test(arguments: 0..<300)
    func survivesNoise(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let words = [
            "MIT", "(", ")", " AND ", " OR ", " WITH ", "+", ":", "LicenseRef-", "DocumentRef-a", "\u{0}", "é",
        ]
        let text = (0..<Int.random(in: 0..<40, using: &generator))
            .map { _ in words.randomElement(using: &generator) ?? "" }.joined()
        if let expression = try? SPDXExpression(parsing: text) {
            #expect(try! SPDXExpression(parsing: expression.description) == expression)
        }
    }
}
