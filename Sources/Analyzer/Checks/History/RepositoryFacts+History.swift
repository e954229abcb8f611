import HistoryReading
import RepositoryFacts

extension RepositoryFacts {
    /// Judges the history, or says why the clone cannot tell.
    func judgeHistory(_ judge: (HistoryMetrics) -> Judgement) -> Judgement {
        switch history {
        case .known(let metrics): judge(metrics)
        case .unknown(let history): .unknown(history.reason.sentence)
        }
    }
}

extension UnknownHistory.Reason {
    /// Why nothing can be said, and what to do about it.
    var sentence: String {
        switch self {
        case .shallow: "the clone is shallow; `git fetch --unshallow` brings the rest of the history"
        case .truncated: "the history is longer than the scan reads"
        case .missingCommits(let count):
            "\(count) commit\(count == 1 ? " is" : "s are") missing from the clone; `git fsck` names them"
        case .noCommits: "there is no commit to read"
        case .notRead(let reason): "the history could not be read: \(reason)"
        }
    }
}
