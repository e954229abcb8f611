import Foundation
import ReportModel

extension Report {
    /// The report on a line that `NDJSONReporter` wrote; nil for anything else.
    init?(line: String) {
        guard let report = try? JSONDecoder().decode(Report.self, from: Data(line.utf8)) else { return nil }
        self = report
    }
}
