import ReportModel

extension BatchSummary {
    /// What is said of all repositories together.
    func overview(_ say: Phrasebook) -> HTML {
        let count = repositories.count.counted("repository", "repositories")
        let spread: HTML =
            figures.scores.map { scores in
                """
                <section class="card"><h2>\(say("Median score"))</h2><p><span class="score">\(scores.median.roundedDown)</span> \(say("of 100")) \
                <span class="grade \(GradeBand(score: scores.median).rawValue)">\(GradeBand(score: scores.median).rawValue)</span></p>
                <p class="faint">\(say("Half of the scores lie between \(scores.lowerQuartile.roundedDown) and \(scores.upperQuartile.roundedDown)."))</p>\
                \(changes.map { "<p>\(say($0.sentence).capitalizedFirst).</p>" as HTML } ?? "")</section>

                """
            } ?? ""
        return """
            <h1>\(say("Welcome scores of \(count)"))</h1>
            <p class="faint">\(statusWords)</p>
            <div class="cards">
            \(spread)\(gradesCard(say))</div>
            \(pastCard(say))\(gaps(say))
            """
    }

    /// The medians of earlier runs and of this one, where a store knows of some.
    private func pastCard(_ say: Phrasebook) -> HTML {
        guard let past = changes?.past, !past.isEmpty else { return "" }
        let chart = MomentChart(
            say("Median score, run by run"), days: past.map { String($0.scanned.prefix(10)) } + [say("now")],
            past.map(\.median) + [figures.scores?.median], most: 100)
        return "<div class=\"charts\"><section class=\"card\"><h2>\(chart.title)</h2>\n\(chart.svg)</section></div>\n"
    }

    private func gradesCard(_ say: Phrasebook) -> HTML {
        guard !figures.grades.isEmpty else { return "" }
        let counts = GradeBand.allCases.map { figures.grades[$0.rawValue] ?? 0 }
        let most = max(1, counts.max() ?? 1)
        let bars = zip(GradeBand.allCases, counts).enumerated().map { index, entry -> HTML in
            let width = (Double(entry.1) * 220 / Double(most)).roundedDown
            return """
                <text x="0" y="\(18 + 26 * index)">\(entry.0.rawValue)</text><rect class="track" x="20" y="\(6 + 26 * index)" width="220" \
                height="16" rx="3"/><rect class="bar" x="20" y="\(6 + 26 * index)" width="\(width)" height="16" rx="3"/>\
                <text x="248" y="\(18 + 26 * index)">\(entry.1.grouped)</text>
                """
        }.joined()
        let spoken = zip(GradeBand.allCases, counts).map { "\($0.rawValue) \($1)" }.joined(separator: ", ")
        return """
            <section class="card"><h2>\(say("Grades"))</h2><svg viewBox="0 0 300 134" role="img" aria-label="\(say("Repositories by grade: \(spoken)"))">\
            \(bars)</svg></section>

            """
    }

    private func gaps(_ say: Phrasebook) -> HTML {
        guard !figures.gaps.isEmpty else { return "" }
        let rows = figures.gaps.prefix(10).map { gap -> HTML in
            """
            <tr><th scope="row">\(gap.title)<br><code>\(gap.check)</code></th><td class="num">\(gap.missing)</td>\
            <td class="num">\(gap.partlyMet)</td><td class="num">+\(gap.points.roundedDown)</td>\
            <td>\(gap.sharedFile.map { "<code>\($0.path)</code> \(say("would serve \($0.repositories)"))" as HTML } ?? "")</td></tr>

            """
        }.joined()
        return """
            <h2>\(say("Most often missing"))</h2>
            <div class="scroll"><table><thead><tr><th scope="col">\(say("Check"))</th><th scope="col" class="num">\(say("Missing"))</th>\
            <th scope="col" class="num">\(say("Partly there"))</th><th scope="col" class="num">\(say("Points to gain"))</th>\
            <th scope="col">\(say("One file in the owner's .github repository"))</th></tr></thead><tbody>
            \(rows)</tbody></table></div>

            """
    }
}

/// The repositories of a batch, a row each.
enum FleetTable {
    /// How many rows are shown before the rest is asked for.
    private static let part = 50

    /// The head of the table, with what searches it.
    static func opening(_ batch: BatchSummary, _ say: Phrasebook) -> HTML {
        let options = batch.orderedCounts.map {
            "<option value=\"\($0.status.rawValue)\">\($0.status.rawValue)</option>" as HTML
        }
        let ways = Way.allCases.map {
            "<th scope=\"col\" class=\"num\" data-first=\"down\">\(say($0.label))</th>" as HTML
        }
        return """
            <h2 id="repositories">\(say("Repositories"))</h2>
            <div class="tools" id="fleet-tools" role="search" hidden><label>\(say("Search")) <input type="search" autocomplete="off"></label>
            <label>\(say("Status")) <select><option value="">\(say("all"))</option>\(options.joined())</select></label>
            <output aria-live="polite" data-of="\(say("of"))"></output><button type="button" hidden>\(say("Show all"))</button></div>
            <div class="scroll"><table data-tools="fleet-tools" data-part="\(part)" aria-labelledby="repositories"><thead><tr>\
            <th scope="col">\(say("Repository"))</th><th scope="col" class="num" data-first="down">\(say("Score"))</th>\
            <th scope="col">\(say("Grade"))</th><th scope="col">\(say("Status"))</th>\(ways.joined())</tr></thead><tbody>

            """
    }

    /// The row of one repository.
    static func row(_ report: Report, _ path: String, _ place: HTMLReporter.Details, _ say: Phrasebook) -> HTML {
        let ways = Way.allCases.map { way -> HTML in
            let score = report.score(of: way)
            return "<td class=\"num\">\(score.map { "\($0.roundedDown)" } ?? "")</td>"
        }
        let grade: HTML = report.grade.map { "<span class=\"grade \($0.rawValue)\">\($0.rawValue)</span>" } ?? ""
        return """
            <tr data-s="\(report.status.rawValue)"><th scope="row">\(details(report, path, place, say))</th>\
            <td class="num" data-v="\(report.score.map(\.shortest) ?? "")">\(report.score.map { "\($0.roundedDown)" } ?? "")</td>\
            <td>\(grade)</td><td>\(report.status.rawValue)</td>\(ways.joined())</tr>

            """
    }

    /// The end of the table.
    static let closing: HTML = "</tbody></table></div>\n"

    /// The file of the page about the repository at `path`.
    static func pageName(_ path: String) -> String { StableHash.hex(of: path) + ".html" }

    private static func details(
        _ report: Report, _ path: String, _ place: HTMLReporter.Details, _ say: Phrasebook
    ) -> HTML {
        switch place {
        case .none: return "\(path)"
        case .onPages(let folder): return "<a href=\"\(folder.asRelativeURI)/\(pageName(path))\">\(path)</a>"
        case .inRow:
            let steps = report.nextSteps.prefix(5).map {
                "<li>\(say($0.nextStep ?? "")) (+\($0.points.oneDecimal))</li>" as HTML
            }
            guard !steps.isEmpty else { return "\(path)" }
            return "<details><summary>\(path)</summary><ol>\(steps.joined())</ol></details>"
        }
    }
}

extension FailureList {
    /// Which repositories have no report, and why.
    func section(_ say: Phrasebook) -> HTML {
        guard !listed.isEmpty else { return "" }
        let items = listed.map {
            "<li><code>\($0.path)</code> \($0.status.rawValue): \(say($0.message))</li>\n" as HTML
        }
        let rest: HTML = remainder.map { "<li>\(say($0))</li>\n" } ?? ""
        return "<h2>\(say("Could not be scanned"))</h2>\n<ul>\n\(items.joined())\(rest)</ul>\n"
    }
}
