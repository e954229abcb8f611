public import ReportModel

/// A page for a browser about the past of one repository; the reports of the document are its moments, oldest first.
public struct TrendPageReporter: Reporting {
    private let say: Phrasebook

    /// A reporter with a language.
    public init(phrasebook: Phrasebook = .english) {
        say = phrasebook
    }

    /// Appends the page.
    public func write<Target: TextOutputStream>(_ document: ReportDocument, to target: inout Target) {
        let reports = document.told(in: say).reports
        let name = reports.last?.repository.name ?? ""
        let body = reports.last.map { $0.error == nil ? past(reports) : $0.page(say) } ?? "<p>\(nothing)</p>\n"
        let page = HTMLPage.opening(title: "\(name): welcome score", say) + body + HTMLPage.closing(document, say)
        target.write(page.source)
    }

    private var nothing: String { say("There is no moment of the past to look at in the given span.") }

    private func past(_ reports: [Report]) -> HTML {
        let days = reports.map(\.moment)
        let people = reports.map { $0.facts?.history.peopleLastYear.map(Double.init) }
        let charts = [
            MomentChart(say("Welcome score"), days: days, reports.map(\.score), most: 100),
            MomentChart(say("People with a commit in the 365 days before"), days: days, people),
        ]
        let cards = charts.map { "<section class=\"card\"><h2>\($0.title)</h2>\n\($0.svg)</section>\n" as HTML }
        return "<h1>\(reports.last?.repository.name ?? "")</h1>\n<div class=\"charts\">\n\(cards.joined())</div>\n"
            + changes(reports) + table(reports)
    }

    private func changes(_ reports: [Report]) -> HTML {
        let items = TrendStep.largest(of: reports, count: 5).map { step -> HTML in
            "<li>\(step.moment) <strong>\(step.change.signed)</strong> \(step.titles.joined(separator: " · "))</li>\n"
        }
        return items.isEmpty ? "" : "<h2>\(say("What changed most"))</h2>\n<ul>\n\(items.joined())</ul>\n"
    }

    private func table(_ reports: [Report]) -> HTML {
        let columns = ["Score", "Grade", "Between", "Commits", "People", "New in the year"]
        let head = columns.map { "<th scope=\"col\" class=\"num\">\(say($0))</th>" as HTML }
        let rows = reports.reversed().map { report -> HTML in
            let history = report.facts?.history
            let cells = [
                report.score.map { "\($0.roundedDown)" }, report.grade?.rawValue,
                report.interval.map { say(String($0.dropFirst("between ".count))) }, history?.commits?.grouped,
                history?.people?.grouped, history?.newcomersLastYear?.grouped,
            ].map { "<td class=\"num\">\($0 ?? "–")</td>" as HTML }
            return "<tr><th scope=\"row\">\(report.moment)</th>\(cells.joined())</tr>\n"
        }
        return """
            <div class="scroll"><table><thead><tr><th scope="col">\(say("Moment"))</th>\(head.joined())</tr></thead><tbody>
            \(rows.joined())</tbody></table></div>

            """
    }
}
