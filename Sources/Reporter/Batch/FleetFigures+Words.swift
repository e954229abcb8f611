import ReportModel

extension BatchSummary {
    /// The statuses that occur, in their order.
    var orderedCounts: [(status: ScanStatus, count: Int)] {
        ScanStatus.allCases.compactMap { status in counts[status.rawValue].map { (status, $0) } }
    }

    /// How many ended in each status: `20 ok, 1 empty`.
    var statusWords: String {
        orderedCounts.map { "\($0.count.grouped) \($0.status.rawValue)" }.joined(separator: ", ")
    }
}

extension FleetFigures {
    /// Files that would serve several repositories, those first that would serve most.
    var sharedFiles: [SharedFile] {
        gaps.compactMap(\.sharedFile).filter { $0.repositories > 1 }.sortedDescending(by: \.repositories)
    }
}

extension ScoreSpread {
    var sentence: String {
        "\(median.roundedDown) of 100; half of them between \(lowerQuartile.roundedDown) and \(upperQuartile.roundedDown)"
    }
}

extension FleetChanges {
    var sentence: String {
        var parts = ["\(higher.grouped) higher", "\(lower.grouped) lower", "\(same.grouped) the same"]
        if added > 0 { parts.append("\(added.grouped) new") }
        if gone > 0 { parts.append("\(gone.grouped) gone") }
        let before = medianBefore.map { "; the median was \($0.roundedDown)" } ?? ""
        return "since the last run: " + parts.joined(separator: ", ") + before
    }
}

extension ReportDocument {
    /// The path of the repository where a batch found it, else its name.
    func displayName(ofReport index: Int) -> String {
        path(ofReport: index) ?? reports[index].repository.name
    }
}
