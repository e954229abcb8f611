import ReportModel
import RepositoryFacts

extension [Signal] {
    /// The files, at most five of them.
    var evidence: [Evidence] {
        prefix(5).map { .file($0.path) }
    }

    /// The names, each once, in order of appearance.
    var distinctNames: [String] {
        var seen = Set<String>()
        return map(\.name).filter { seen.insert($0).inserted }
    }
}

extension [String] {
    /// `a`, `a and b`, `a, b and c`; beyond three the rest is counted.
    var formattedList: String {
        switch count {
        case 0: ""
        case 1: self[0]
        case 2...3: dropLast().joined(separator: ", ") + " and " + self[count - 1]
        default: prefix(2).joined(separator: ", ") + " and \(count - 2) more"
        }
    }
}
