extension LicenseInspection {
    /// What a person reads: the answer, each match with what differs from the license's text, and what else matters.
    ///
    /// A line's first blanks say what it belongs to.
    var lines: [String] {
        var lines = [expression ?? "no licence identified"]
        if let reason { lines.append("  \(reason)") }
        lines += (limits ?? []).map { "  limit: \($0)" }
        for match in matches { lines += match.lines }
        return lines + modifications.map { "  changes what is granted, line \($0.line): \($0.reason)" }
    }
}

extension LicenseInspection.Match {
    fileprivate var lines: [String] {
        let place = firstLine == lastLine ? "line \(firstLine)" : "lines \(firstLine) to \(lastLine)"
        return ["  \(place): \(license), by \(grounds)"]
            + differences.map { "    line \($0.line): \($0.reason)" }
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
