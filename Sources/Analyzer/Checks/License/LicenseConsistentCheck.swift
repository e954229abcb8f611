import LicenseMatching
import ReportModel
import RepositoryFacts

struct LicenseConsistentCheck: Check {
    let description = CheckDescription(
        id: "license-consistent",
        title: "One answer about the licence",
        kind: .document,
        weight: 0,
        ways: [.serves(.use, 1), .serves(.share, 1)],
        grade: .legal,
        rationale:
            "Package registries show what the manifest says and readers what the README says; where the licence file says "
            + "something else, nobody knows what they may do.",
        rule:
            "Every manifest at the root or beside a licence file and every metadata file that declares a licence (those of "
            + "package registries, CITATION.cff, codemeta.json, publiccode.yml), and the README where it states or shows one, "
            + "names at least one licence of the expression that the licence files give; without such a file, at least one "
            + "in common with each other. A version and its `-or-later` do not contradict each other, and the licence of a "
            + "part is none of the whole.",
        remediation: "Name the licence of the licence file in each of these places, by its SPDX identifier.",
        sources: [LicenseLists.spdx, "SPDX specification 3.0, annex B: licence expressions", "REUSE specification 3.3"])

    var examples: [CheckExample] {
        [
            CheckExample("a manifest that agrees", is: .met) {
                $0.license = .declared(
                    "MIT OR Apache-2.0", [("Cargo.toml", 5, "MIT"), ("README.md", 40, "Apache-2.0")])
            },
            CheckExample("a manifest that contradicts the text", is: .unmet) {
                $0.license = .declared("GPL-3.0-only", [("package.json", 12, "MIT")])
            },
            CheckExample("a later version of the same licence", is: .met) {
                $0.license = .declared("GPL-2.0-only", [("setup.cfg", 7, "GPL-2.0-or-later")])
            },
            CheckExample("a README that also names the licence of a part", is: .met) {
                $0.license = .declared("MIT", [("README.md", 40, "MIT"), ("README.md", 42, "OFL-1.1")])
            },
            CheckExample("a part with a licence of its own", is: .notApplicable) {
                $0.license = .declared("CC-BY-4.0", [("ci/package.json", 5, "MIT")])
            },
            CheckExample("two manifests that contradict each other, without a text", is: .unmet) {
                $0.license = .found(
                    LicenseFacts(
                        files: [], expression: nil, openness: .unidentified,
                        declarations: [
                            .init(expression: "MIT", path: "package.json", line: 3),
                            .init(expression: "GPL-3.0-only", path: "CITATION.cff", line: 9),
                        ]))
            },
            CheckExample("a licence that nothing else names", is: .notApplicable) { $0.license = .declared("MIT", []) },
            CheckExample("no licence", is: .notApplicable) { $0.license = .absent },
            CheckExample("a clone without its tree", is: .unknown) { $0.license = .unknown("no tree") },
        ]
    }

    func judge(_ facts: RepositoryFacts) -> Judgement {
        switch facts.license {
        case .unknown(let reason): return .unknown(reason)
        case .absent: return .notApplicable("there is no licence")
        case .found(let license): return judge(license, readme: facts.readme.value?.path)
        }
    }

    private func judge(_ license: LicenseFacts, readme: String?) -> Judgement {
        let declared = declarations(of: license).filter { speaksOfTheWhole($0.path, license, readme: readme) }
        guard let expression = license.expression, let whole = try? SPDXExpression(parsing: expression),
            !declared.isEmpty
        else { return judgeEachOther(declared) }
        let places = Dictionary(grouping: declared, by: \.path)
        let contradictions = places.sorted { $0.key < $1.key }.compactMap { _, declared in
            declared.contains { names(whole, $0) } ? nil : declared.first
        }
        let text = license.files.first { $0.reading?.isLicenseText ?? false }.map { Evidence.file($0.path) }
        guard let first = contradictions.first else {
            let agreeing = places.keys.sorted()
            return .met(
                "\(agreeing.formattedList) agree\(agreeing.count == 1 ? "s" : "") with \(expression)",
                declared.prefix(3).map { .file($0.path, line: $0.line) })
        }
        return .unmet(
            "\(first.path) names \(first.expression) where the licence is \(expression)",
            contradictions.prefix(3).map { .file($0.path, line: $0.line) } + (text.map { [$0] } ?? []))
    }

    /// A manifest in a folder of its own names the licence of that part, unless a licence file stands beside it.
    private func speaksOfTheWhole(_ path: String, _ license: LicenseFacts, readme: String?) -> Bool {
        guard path != readme, let slash = path.lastIndex(of: "/") else { return true }
        return license.files.contains {
            $0.path.hasPrefix(path[...slash]) && !$0.path[slash...].dropFirst().contains("/")
        }
    }

    /// The licence of the data is named in the metadata of the data, and contradicts nothing.
    private func declarations(of license: LicenseFacts) -> [LicenseFacts.Declaration] {
        license.declarations.filter { declared in
            !license.parts.contains {
                $0.part != .code && $0.path == declared.path && $0.line == declared.line
                    && $0.expression == declared.expression && $0.expression != license.expression
            }
        }
    }

    /// Without a licence of the whole, two places that have no licence in common contradict each other.
    private func judgeEachOther(_ declared: [LicenseFacts.Declaration]) -> Judgement {
        guard let first = declared.first, let whole = try? SPDXExpression(parsing: first.expression),
            let other = declared.first(where: { $0.path != first.path && !names(whole, $0) })
        else { return .notApplicable("the licence is named in one place alone") }
        return .unmet(
            "\(first.path) names \(first.expression) and \(other.path) names \(other.expression)",
            [.file(first.path, line: first.line), .file(other.path, line: other.line)])
    }

    private func names(_ whole: SPDXExpression, _ declaration: LicenseFacts.Declaration) -> Bool {
        (try? SPDXExpression(parsing: declaration.expression)).map { $0.sharesLicense(with: whole) } ?? true
    }
}

extension Fact<LicenseFacts> {
    /// A licence file with `expression`, and what other files declare.
    fileprivate static func declared(_ expression: String, _ places: [(path: String, line: Int, id: String)]) -> Self {
        var fact = text(at: "LICENSE", expression)
        if case .found(var license) = fact {
            license.declarations = places.map { .init(expression: $0.id, path: $0.path, line: $0.line) }
            fact = .found(license)
        }
        return fact
    }
}
