import ReportModel
import TestSupport

/// Reports in which every free text tries to act on what shows it.
enum HostileReports {
    static let document = {
        let hostile = report { index in strings[index % strings.count] }
        return SampleReports.document([keepingWords(of: SampleReports.lantern, in: hostile)])
    }()

    /// A document of seeded noise.
    static func document(seed: UInt64) -> ReportDocument {
        var generator = SplitMix64(seed: seed)
        var document = SampleReports.document([])
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            var report = report { _ in noise(&generator) }
            if Bool.random(using: &generator) {
                report = Report(
                    status: .error, repository: report.repository,
                    error: ScanFailure(code: noise(&generator), message: noise(&generator)))
            }
            report.repository.path = Bool.random(using: &generator) ? noise(&generator) : nil
            document.reports.append(report)
        }
        return document
    }

    static let strings = [
        "\u{1B}[2J\u{1B}]0;owned\u{7}", "<script>alert(1)</script>", "| a | b |\n| --- | --- |",
        "=HYPERLINK(\"x\",\"y\")",
        "user\u{202E}gpj.exe", "@everyone #1 !2 GH-3", "https://evil.example www.evil.example", "![x](javascript:1)",
        "`code` **bold** _it_ ~~s~~", "::error file=x::msg", "line\u{2028}line\r\nline\u{0}",
        "\u{9B}31mC1 \u{200B}zero",
        "家\u{0301}\u{0301}\u{0301}\u{0301}\u{0301}\u{0301}👩\u{200D}💻 ❤\u{FE0F} 🇫🇷", "+1,\"two\";three",
        "</summary></details>&lt;b&gt;",
        String(repeating: "long", count: 200), "", "\\", "$x^2$ :tada: ~label %milestone &epic",
    ]

    /// The report with ids, dates and codes that a scan could have written.
    private static func keepingWords(of original: Report, in hostile: Report) -> Report {
        var report = hostile
        report.revision?.id = "3f2a9c1d04b7e68f5a1290cc7d3e4b5a69788f01"
        report.revision?.date = "2025-11-03T09:41:07Z"
        for index in report.limits.indices { report.limits[index].code = "blob-too-large" }
        for (index, finding) in original.findings.enumerated() {
            report.findings[index].check = finding.check
            report.findings[index].exemption?.expires = finding.exemption?.expires
        }
        for index in (report.facts?.contributors ?? []).indices {
            report.facts?.contributors?[index].firstCommit = "2024-01-02T03:04:05Z"
            report.facts?.contributors?[index].lastCommit = "2025-01-02T03:04:05Z"
        }
        return report
    }

    private static func noise(_ generator: inout SplitMix64) -> String {
        (0..<Int.random(in: 0...6, using: &generator)).map { _ in
            if Bool.random(using: &generator) {
                return strings[Int.random(in: 0..<strings.count, using: &generator)]
            }
            let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator))
            return String(Character(scalar ?? " "))
        }.joined(separator: Bool.random(using: &generator) ? " " : "")
    }

    private static func report(_ text: (Int) -> String) -> Report {
        var count = 0
        func next() -> String {
            count += 1
            return text(count - 1)
        }
        var report = SampleReports.lantern
        report.repository = RepositoryIdentity(name: next(), remote: next())
        report.revision?.reference = next()
        report.revision?.id = next()
        report.revision?.date = next()
        report.license = LicenseSummary(expression: next(), isOpen: false)
        report.limits = (0..<4).map { _ in Limit(code: next(), message: next()) }
        report.findings = report.findings.map { finding in
            var finding = finding
            finding.check = next()
            finding.title = next()
            finding.summary = next()
            finding.evidence = [.file(next(), line: 3), .commit(next()), .figure(next(), 2.5), .file(next())]
            finding.nextStep = finding.nextStep == nil ? nil : next()
            if finding.exemption != nil { finding.exemption = Exemption(reason: next(), expires: next()) }
            return finding
        }
        report.facts?.documents = [DocumentSummary(category: next(), path: next(), language: next())]
        report.facts?.contributors = [
            Contributor(name: next(), email: next(), commits: 1, firstCommit: next(), lastCommit: next())
        ]
        return report
    }
}
