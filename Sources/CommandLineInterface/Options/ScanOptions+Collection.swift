import ArgumentParser
import FactCollection
import Foundation
import MetadataReading

extension ScanOptions {
    /// What the options ask the collector for. Wrong ones are thrown as `ValidationError`.
    func collectionOptions() throws -> CollectionOptions {
        if worktree, rev != nil {
            throw ValidationError("--worktree reads files on top of HEAD and --rev names another commit; choose one")
        }
        var options = CollectionOptions()
        options.revision = rev
        options.readsWorkTree = worktree
        options.asOf = try asOf.map(endOfDay)
        options.configuration = try config.map(configuration)
        options.defaultsLocation = defaults
        options.keepsPeople = people
        return options
    }

    private func endOfDay(_ text: String) throws -> Int64 {
        guard let day = CalendarDate(text) else {
            throw ValidationError("--as-of is `\(text)` but a date is needed, such as 2026-01-31")
        }
        return day.endOfDay
    }

    private func configuration(from path: String) throws -> Configuration {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ValidationError("the configuration `\(path)` cannot be read; name a file")
        }
        let configuration = ConfigurationReading.read(Array(data))
        let problems = configuration.problems.map { problem in
            "\(path):\(problem.line ?? 1): \(problem.message)" + (problem.remedy.map { "; \($0)" } ?? "")
        }
        guard problems.isEmpty else { throw ValidationError(problems.joined(separator: "\n")) }
        return configuration
    }
}
