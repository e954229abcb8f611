import ArgumentParser
import Foundation
import MetadataReading

extension Configuration {
    /// The configuration in the file at `path`. One that is not there or breaks a rule is thrown as `ValidationError`.
    init(file path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ValidationError("the configuration `\(path)` cannot be read; name a file")
        }
        self = ConfigurationReading.read(Array(data))
        guard problems.isEmpty else {
            throw ValidationError(
                problems.map { problem in
                    "\(path):\(problem.line ?? 1): \(problem.message)" + (problem.remedy.map { "; \($0)" } ?? "")
                }.joined(separator: "\n"))
        }
    }
}
