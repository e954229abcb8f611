import ReportModel
import Reporter

/// Writes the records of a batch in one format as they come, in the order that the format wants.
///
/// What comes before its turn waits in a file, so that the memory does not grow with the number of repositories.
struct RecordOutput {
    private let reporter: any BatchReporting
    private let placement: RecordPlacement
    private let write: (String) throws -> Void
    private let pages: PageFolder?
    private let spool: Spool
    private var next = 0
    private var isFirst = true

    /// An output to `write`, with pages of their own for records in `pages`; with `isOrdered` records stand in the order of the
    /// repositories in every format.
    init(
        reporter: any BatchReporting, isOrdered: Bool, pages: PageFolder? = nil,
        write: @escaping (String) throws -> Void
    ) throws {
        self.reporter = reporter
        self.pages = pages
        self.write = write
        placement = isOrdered && reporter.placement == .anywhere ? .inOrder : reporter.placement
        spool = try Spool()
    }

    /// Writes what stands before all records, if it is known already.
    mutating func begin(_ document: ReportDocument) throws {
        if placement != .afterSummary { try write(reporter.opening(document)) }
    }

    /// Writes a record or keeps it for its turn.
    mutating func add(_ record: ReportRecord, at index: Int) throws {
        if let pages, let page = reporter.page(of: record, in: .of([])) { try pages.write(page.text, to: page.name) }
        let text = index < reporter.mostRecords ? reporter.record(record) : ""
        switch placement {
        case .anywhere: try writeRecord(text)
        case .afterSummary, .inSections: try spool.keep(text, at: index)
        case .inOrder:
            guard index == next else { return try spool.keep(text, at: index) }
            try writeRecord(text)
            next += 1
            while let text = try spool.take(next) {
                try writeRecord(text)
                next += 1
            }
        }
    }

    /// Writes what waits, also behind a record that never came, and what stands after all records.
    mutating func finish(_ document: ReportDocument, failures: FailureList) throws {
        if placement == .afterSummary { try write(reporter.opening(document)) }
        if placement == .inSections { try writeSections() }
        for index in spool.indices {
            if let text = try spool.take(index) { try writeRecord(text) }
        }
        try write(reporter.closing(document, failures: failures))
    }

    private mutating func writeSections() throws {
        let indices = spool.indices
        for (number, head) in reporter.sections.enumerated() {
            try write(head)
            for index in indices {
                if let text = try spool.peek(index) { try write(String(text.piece(ofSection: number))) }
            }
        }
        spool.forgetAll()
    }

    private mutating func writeRecord(_ text: String) throws {
        guard !text.isEmpty else { return }
        try write(isFirst ? text : reporter.separator + text)
        isFirst = false
    }
}
