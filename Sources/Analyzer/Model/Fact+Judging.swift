import ReportModel
import RepositoryFacts

/// A document whose text was understood.
struct ReadDocument<Reading> {
    let path: String
    let isInherited: Bool
    let reading: Reading

    /// Says that the owner's defaults stand in, where they do.
    var origin: String { isInherited ? " (from the owner's defaults)" : "" }
}

extension Document {
    /// The document with its reading; nil where its text could not be read.
    var read: ReadDocument<Reading>? {
        reading.map { ReadDocument(path: path, isInherited: isInherited, reading: $0) }
    }

    /// Why nothing can be said about its text.
    fileprivate var unreadJudgement: Judgement {
        guard case .unread(let reason) = content else { return .unknown("\(path) was not read") }
        return .unknown("\(path) cannot be read: \(reason)", [.file(path)])
    }
}

extension Fact {
    /// Judges a document that was found and read; what is unknown stays unknown.
    func judge<Reading>(
        ifAbsent absent: @autoclosure () -> Judgement, _ judge: (ReadDocument<Reading>) -> Judgement
    ) -> Judgement where Value == Document<Reading> {
        switch self {
        case .absent: absent()
        case .unknown(let reason): .unknown(reason)
        case .found(let document):
            document.read.map { judge($0).inherited(if: $0.isInherited) } ?? document.unreadJudgement
        }
    }

    /// Judges those of several documents that could be read; `judge` gets at least one.
    func judgeList<Reading>(
        ifAbsent absent: @autoclosure () -> Judgement, _ judge: ([ReadDocument<Reading>]) -> Judgement
    ) -> Judgement where Value == [Document<Reading>] {
        switch self {
        case .absent: return absent()
        case .unknown(let reason): return .unknown(reason)
        case .found(let documents):
            let read = documents.compactMap(\.read)
            guard let first = documents.first else { return absent() }
            return read.isEmpty
                ? first.unreadJudgement : judge(read).inherited(if: read.allSatisfy(\.isInherited))
        }
    }
}
