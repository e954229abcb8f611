import ReportModel

/// A finding as a tool that shows problems in code wants it: something that is lacking, with a file to show it at.
struct Complaint {
    let finding: Finding
    /// A file of the repository: where the finding points, else where a reader would look first.
    let path: String
    /// A line of that file, counted from 1.
    let line: Int
    /// Stays the same while the same thing is lacking.
    let fingerprint: String

    /// What was found and what to do.
    var message: String {
        finding.sentences.withVisibleEscapes
    }

    /// Whether it costs points.
    var counts: Bool { finding.weight > 0 }
}

extension Report {
    /// What is lacking, that which costs most points first; a finding that waits for another comes with that.
    var complaints: [Complaint] {
        let groups = FindingGroups(self)
        let fallback = placeToStart
        return (groups.gaps + groups.unweightedGaps).map { finding in
            let place = finding.evidence.first { $0.path.map { !$0.hasPrefix("(") } ?? false }
            return Complaint(
                finding: finding, path: place?.path ?? fallback, line: place?.path == nil ? 1 : place?.line ?? 1,
                fingerprint: StableHash.hex(of: "\(finding.check)\n\(place?.path ?? "")"))
        }
    }

    /// The README, or whatever document there is: an alert needs a file even if it is about one that is missing.
    private var placeToStart: String {
        let documents = facts?.documents ?? []
        return (documents.first { $0.category == "readme" } ?? documents.first)?.path ?? "README.md"
    }
}

extension Finding {
    /// What was found and what to do, as sentences.
    var sentences: String { [summary.sentence, nextStep].compactMap(\.self).joined(separator: " ") }
}

extension String {
    /// The text with a capital at its start and a full stop at its end.
    fileprivate var sentence: String {
        guard let first, let last else { return self }
        return first.uppercased() + dropFirst() + (".!?".contains(last) ? "" : ".")
    }
}

extension StableHash {
    /// The hash of `text` in sixteen hexadecimal digits.
    static func hex(of text: String) -> String {
        let digits = String(of(text.utf8), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
