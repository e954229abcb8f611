import Reporter

extension LicenseInspection {
    /// What a person reads: the answer, each match with what differs from the license's text, and what else matters.
    ///
    /// A line's first blanks say what it belongs to.
    func lines(_ say: Phrasebook) -> [String] {
        var lines = [expression ?? say("no licence identified")]
        if let reason { lines.append("  \(say(reason))") }
        lines += (limits ?? []).map { "  " + say("limit: \($0)") }
        for match in matches { lines += match.lines(say) }
        return lines
            + modifications.map { "  \(say("changes what is granted")), \($0.told(say))" }
    }
}

extension LicenseInspection.Remark {
    fileprivate func told(_ say: Phrasebook) -> String { say("line \(line)") + say.colon + say(reason) }
}

extension LicenseInspection.Match {
    fileprivate func lines(_ say: Phrasebook) -> [String] {
        let place = firstLine == lastLine ? "line \(firstLine)" : "lines \(firstLine) to \(lastLine)"
        return ["  \(say(place))\(say.colon)\(say("\(license), by \(grounds)"))"]
            + differences.map { "    " + $0.told(say) }
    }

    private var grounds: String {
        switch evidence {
        case "text": "its text, \(likeness)"
        case "notice": "its standard notice, \(likeness)"
        case "tag": "an SPDX tag"
        case "statement": "a statement that names it"
        default: "a \(evidence) to it"
        }
    }

    /// Rounded down, so that only the same words are 100 %.
    private var likeness: String { similarity == 1 ? "word for word" : "\(Int(similarity * 100)) % alike" }
}
