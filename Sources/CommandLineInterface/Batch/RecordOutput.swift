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
    /// What waits, section by section.
    private let spools: [Spool]
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
        spools = placement == .anywhere ? [] : try reporter.sections.map { _ in try Spool() }
    }

    /// Writes what stands before all records, if it is known already.
    mutating func begin(_ document: ReportDocument) throws {
        if placement != .afterSummary { try write(reporter.opening(document)) }
    }

    /// Writes a record or keeps it for its turn.
    mutating func add(_ record: ReportRecord, at index: Int) throws {
        if let pages, let page = reporter.page(of: record, in: .of([])) { try pages.write(page.text, to: page.name) }
        let pieces = index < reporter.mostRecords ? reporter.pieces(of: record) : reporter.sections.map { _ in "" }
        guard placement == .anywhere || placement == .inOrder && index == next else {
            for (spool, piece) in zip(spools, pieces) { try spool.keep(piece, at: index) }
            return
        }
        for piece in pieces { try writePiece(piece) }
        try writeFollowing(index)
    }

    /// Writes what waited for the record at `index`.
    private mutating func writeFollowing(_ index: Int) throws {
        next = index + 1
        for spool in spools {
            while let piece = try spool.take(next) {
                try writePiece(piece)
                next += 1
            }
        }
    }

    /// Writes what waits, also behind a record that never came, and what stands after all records.
    mutating func finish(_ document: ReportDocument, failures: FailureList) throws {
        if placement == .afterSummary { try write(reporter.opening(document)) }
        for (spool, head) in zip(spools, reporter.sections) {
            try write(head)
            if placement == .inSections { isFirst = true }
            for index in spool.indices {
                if let piece = try spool.take(index) { try writePiece(piece) }
            }
        }
        try write(reporter.closing(document, failures: failures))
    }

    private mutating func writePiece(_ piece: String) throws {
        guard !piece.isEmpty else { return }
        try write(isFirst ? piece : reporter.separator + piece)
        isFirst = false
    }
}
