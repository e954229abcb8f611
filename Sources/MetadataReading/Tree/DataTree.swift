/// What a YAML or JSON file holds, read within limits, or the problems that keep it from being read.
///
/// No bytes make it crash, hang or grow: size, depth, the number of values and what aliases stand for are bounded.
public struct DataTree: Sendable {
    /// The file's one value; nil where the file is empty or cannot be read.
    public let root: DataValue?
    /// Why it cannot be read, and keys that occur twice.
    public let problems: [MetadataProblem]

    init(root: DataValue?, problems: [MetadataProblem]) {
        self.root = root
        self.problems = problems
    }
}

/// The limits of `DataTree`.
enum DataLimits {
    /// The size of a YAML file.
    static let yamlBytes = 256 << 10
    /// The size of a JSON file; those that tools write (credits, packages) are larger than what people write.
    static let jsonBytes = 2 << 20
    /// The values in a file, with those that an alias repeats.
    static let values = 50_000
    /// The depth of nesting.
    static let depth = 64
}

extension DataTree {
    /// The text of a file that must be UTF-8 and no larger than `limit` bytes.
    static func text(of bytes: [UInt8], limit: Int) -> Result<String, UnreadableFile> {
        guard bytes.count <= limit else {
            return .failure(
                UnreadableFile(
                    line: nil, rule: "file/too-large",
                    message: "the file has \(bytes.count) bytes; at most \(limit) are read",
                    remedy: "shorten the file or move long texts elsewhere"))
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        guard let text = String(validating: body, as: UTF8.self) else {
            return .failure(
                UnreadableFile(
                    line: nil, rule: "file/encoding", message: "the file is not UTF-8", remedy: "save it as UTF-8"))
        }
        return .success(text)
    }
}

/// Why a file has no tree.
struct UnreadableFile: Error {
    let problem: MetadataProblem

    init(line: Int?, rule: String, message: String, remedy: String?) {
        problem = MetadataProblem(line: line, rule: rule, message: message, remedy: remedy)
    }
}
