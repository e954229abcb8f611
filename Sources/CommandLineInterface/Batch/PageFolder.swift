import ArgumentParser
import Foundation
import Reporter

/// The folder beside a page about many repositories, in which each has a page of its own.
struct PageFolder {
    private let folder: URL

    /// The folder for an output about `count` repositories; nil where their details fit into the page, or there is no place beside it.
    init?(for request: OutputRequest, count: Int) {
        guard request.format == .html, count > HTMLReporter.mostDetailed, let path = request.path else { return nil }
        folder = URL(fileURLWithPath: path).deletingPathExtension().appendingPathExtension("pages")
    }

    /// What writes the page and those in the folder.
    func reporter(_ phrasebook: Phrasebook) -> any BatchReporting {
        HTMLReporter(details: .onPages(folder: folder.lastPathComponent), phrasebook: phrasebook)
    }

    /// Writes a page into the folder, which is made where it is missing.
    func write(_ text: String, to name: String) throws {
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: folder.appending(path: name))
        } catch {
            throw ValidationError("a page cannot be written to `\(folder.relativePath)`: \(error.localizedDescription)")
        }
    }
}
