import ReportModel

extension LicenseSummary {
    /// The licences of parts that differ from that of the whole, `documentation CC-BY-4.0, data ODbL-1.0`; nil where none
    /// does.
    var partWords: String? {
        let differing = (parts ?? []).filter { $0.expression != expression }
        guard !differing.isEmpty else { return nil }
        return differing.map { part in
            let files = part.files.map { " in \($0.counted("file", "files"))" } ?? ""
            return "\(part.part) \(part.expression)\(files)\(part.isOpen ? "" : ", not open")"
        }.joined(separator: "; ")
    }
}
