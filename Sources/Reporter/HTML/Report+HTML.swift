import ReportModel

extension Report {
    /// The content of a page about one repository.
    func page(_ say: Phrasebook) -> HTML {
        heading(say) + cards(say) + steps(say) + FindingsTable(findings: findings, say: say).html + limitsSection(say)
    }

    private func heading(_ say: Phrasebook) -> HTML {
        let people = facts?.history
        let parts = [
            revisionWords.map(say.callAsFunction),
            license?.expression, people?.commits.map { say($0.counted("commit", "commits")) },
            people?.people.map { say($0.counted("person", "people")) },
        ].compactMap(\.self)
        return "<h1>\(repository.name)</h1>\n<p class=\"faint\">\(parts.joined(separator: " · "))</p>\n"
    }

    private func cards(_ say: Phrasebook) -> HTML {
        guard error == nil else { return "<p role=\"alert\">\(error?.message ?? "")</p>\n" }
        let number = score.map { "\($0.roundedDown)" } ?? "–"
        let letter: HTML = grade.map { "<span class=\"grade \($0.rawValue)\">\($0.rawValue)</span>" } ?? ""
        let sentences = [
            interval.map { say("The score lies \($0).") }, coverageSentence.map { say($0).capitalizedFirst + "." },
        ]
        return """
            <div class="cards">
            <section class="card"><h2>\(say("Welcome score"))</h2><p><span class="score">\(number)</span> \(say("of 100")) \(letter)</p>
            \(scoreBar(say))<p>\(say(status.sentence))</p><p class="faint">\(sentences.compactMap(\.self).joined(separator: " "))</p></section>
            <section class="card"><h2>\(say("Five ways to contribute"))</h2>
            \(RadarChart(ways: ways, say: say).svg)</section>
            </div>

            """
    }

    /// The score on its scale, with the span in which it lies where something is unknown.
    private func scoreBar(_ say: Phrasebook) -> HTML {
        guard let score, let low, let high else { return "" }
        return """
            <svg viewBox="0 0 400 34" role="img" aria-label="\(say("\(score.roundedDown) of 100"))\(interval.map { ", \(say($0))" } ?? "")">\
            <rect class="track" width="400" height="14" rx="7"/><rect class="bar" width="\((score * 4).roundedDown)" height="14" rx="7"/>\
            <rect class="span" x="\((low * 4).roundedDown)" width="\(max(0, ((high - low) * 4).roundedDown))" height="14" rx="7"/>\
            <text x="0" y="30">0</text><text x="200" y="30" text-anchor="middle">50</text><text x="400" y="30" text-anchor="end">100</text>\
            </svg>

            """
    }

    private func steps(_ say: Phrasebook) -> HTML {
        let items = nextSteps.prefix(8).map { finding -> HTML in
            "<li>\(finding.nextStep ?? "") <span class=\"faint\">\(say("+\(finding.points.oneDecimal) points"))</span></li>\n"
        }
        return items.isEmpty ? "" : "<h2>\(say("Best next steps"))</h2>\n<ol>\n\(items.joined())</ol>\n"
    }

    private func limitsSection(_ say: Phrasebook) -> HTML {
        guard !limits.isEmpty else { return "" }
        return
            "<h2>\(say("What could not be seen"))</h2>\n<ul>\(limits.map { "<li>\($0.message)</li>" as HTML }.joined())</ul>\n"
    }
}

extension String {
    /// The text with a capital at its start.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// Every check with its verdict, its evidence and what to do.
private struct FindingsTable {
    let findings: [Finding]
    /// The sentences in the language of the page.
    let say: Phrasebook

    var html: HTML {
        guard !findings.isEmpty else { return "" }
        let options = Verdict.allCases.map { "<option value=\"\($0.rawValue)\">\(say($0.label))</option>" as HTML }
            .joined()
        return """
            <h2 id="checks">\(say("Checks"))</h2>
            <div class="tools" id="checks-tools" role="search" hidden><label>\(say("Search")) <input type="search" autocomplete="off"></label>
            <label>\(say("Verdict")) <select><option value="">\(say("all"))</option>\(options)</select></label>
            <output aria-live="polite" data-of="\(say("of"))"></output><button type="button" hidden>\(say("Show all"))</button></div>
            <div class="scroll"><table data-tools="checks-tools" aria-labelledby="checks"><thead><tr><th scope="col">\(say("Check"))</th>\
            <th scope="col">\(say("Verdict"))</th><th scope="col" class="num" data-first="down">\(say("Points to gain"))</th>\
            <th scope="col">\(say("Way"))</th><th scope="col">\(say("What was found"))</th></tr></thead><tbody>
            \(findings.map(row).joined())</tbody></table></div>

            """
    }

    private func row(_ finding: Finding) -> HTML {
        let evidence = finding.evidence.map { "<li>\($0.html)</li>" as HTML }.joined()
        let step: HTML = finding.nextStep.map { "<p>\($0)</p>" } ?? ""
        let exemption: HTML = finding.exemption.map { "<p>\(say("Left aside: \($0.reason)"))</p>" } ?? ""
        let inner = step + exemption + (finding.evidence.isEmpty ? "" : "<ul>\(evidence)</ul>")
        let found: HTML =
            inner.source.isEmpty
            ? "\(finding.summary.capitalizedFirst)"
            : "<details><summary>\(finding.summary.capitalizedFirst)</summary>\(inner)</details>"
        return """
            <tr class="\(finding.verdict.rawValue)" data-s="\(finding.verdict.rawValue)"><th scope="row">\(finding.title)<br>\
            <code>\(finding.check)</code></th><td><span class="mark" aria-hidden="true">\(finding.verdict.mark)</span>\
            \(say(finding.verdict.label))</td><td class="num">\(finding.points.oneDecimal)</td><td>\(say(finding.way.label))</td><td>\(found)</td></tr>

            """
    }
}

extension Verdict {
    /// A sign that does not need colour.
    fileprivate var mark: String {
        switch self {
        case .met: "✓"
        case .partlyMet: "◐"
        case .unmet: "✗"
        case .notApplicable: "–"
        case .unknown: "?"
        }
    }
}

extension Evidence {
    fileprivate var html: HTML {
        if let path { return line.map { "<code>\(path):\($0)</code>" } ?? "<code>\(path)</code>" }
        if let commit { return "commit <code>\(String(commit.prefix(10)))</code>" }
        return "\(figure ?? ""): \(value.map(\.shortestGrouped) ?? "")"
    }
}
