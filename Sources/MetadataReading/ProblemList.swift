/// The problems of one file in the order of their discovery, at most `limit` of them.
struct ProblemList {
    /// Past this many, problems are counted and summed up in a last one.
    static let limit = 200

    private var listed: [MetadataProblem] = []
    private var unlistedErrors = 0
    private var unlistedWarnings = 0

    init(_ problems: [MetadataProblem] = []) {
        for problem in problems { add(problem) }
    }

    /// The problems by line, those without a line first, with a closing remark where some were left out.
    var all: [MetadataProblem] {
        let sorted = listed.enumerated()
            .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
            .map(\.element)
        let unlisted = unlistedErrors + unlistedWarnings
        guard unlisted > 0 else { return sorted }
        return sorted + [
            MetadataProblem(
                line: nil, rule: "file/many-problems", message: "\(unlisted) more problems are not listed",
                remedy: "mend those above and check again", severity: unlistedErrors > 0 ? .error : .warning)
        ]
    }

    mutating func add(_ problem: MetadataProblem) {
        if listed.count < Self.limit {
            listed.append(problem)
        } else if problem.severity == .error {
            unlistedErrors += 1
        } else {
            unlistedWarnings += 1
        }
    }

    mutating func error(
        _ rule: @autoclosure () -> String, _ line: Int?, _ message: @autoclosure () -> String,
        remedy: @autoclosure () -> String? = nil
    ) {
        add(.error, rule(), line, message(), remedy())
    }

    mutating func warning(
        _ rule: @autoclosure () -> String, _ line: Int?, _ message: @autoclosure () -> String,
        remedy: @autoclosure () -> String? = nil
    ) {
        add(.warning, rule(), line, message(), remedy())
    }

    /// A hostile file may break a rule on every line: past the limit no words are put together.
    private mutating func add(
        _ severity: MetadataProblem.Severity, _ rule: @autoclosure () -> String, _ line: Int?,
        _ message: @autoclosure () -> String, _ remedy: @autoclosure () -> String?
    ) {
        guard listed.count < Self.limit else {
            severity == .error ? (unlistedErrors += 1) : (unlistedWarnings += 1)
            return
        }
        listed.append(
            MetadataProblem(line: line, rule: rule(), message: message(), remedy: remedy(), severity: severity))
    }
}
