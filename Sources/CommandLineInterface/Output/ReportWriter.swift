import Analyzer
import ArgumentParser
import Foundation
import ReportModel
import Reporter

/// Writes reports where they were asked for, and messages to the diagnostics unless they are not wanted.
struct ReportWriter {
    let console: Console
    let options: OutputOptions

    /// Writes `document` in every format that was asked for; `remarks` follow a report in text.
    func write(_ document: ReportDocument, remarks: [String] = []) throws {
        try write { format, style in
            let text = format.reporter(style: style, checks: CheckCatalog.texts, phrasebook: phrasebook).render(
                document)
            return format == .text ? text + remarks.map { phrasebook("Note: \($0)") + "\n" }.joined() : text
        }
    }

    /// Writes the text that `render` gives for each format that was asked for.
    func write(_ render: (OutputFormat, TextStyle) -> String) throws {
        for request in options.requests {
            try sink(request)(render(request.format, style(of: request)))
        }
    }

    /// Tells the person at the keyboard.
    func complain(_ message: String, about subject: String? = nil) {
        if !options.quiet { console.complain(message.printable(limit: 1000), about: subject) }
    }

    /// The language that people are spoken to in.
    var phrasebook: Phrasebook { options.language.phrasebook(console) }

    /// How text looks in that output.
    func style(of request: OutputRequest) -> TextStyle {
        request.path == nil ? console.textStyle(colour: options.color) : .plain
    }

    /// Takes the text of an output piece by piece; a file that is there is emptied first, unless the output is added to it.
    func sink(_ request: OutputRequest) throws -> (String) throws -> Void {
        guard let path = request.path else { return { console.write($0) } }
        let file: FileHandle
        do {
            let url = URL(fileURLWithPath: path)
            if !isDevice(path), !(request.appends && FileManager.default.fileExists(atPath: path)) {
                try Data().write(to: url)
            }
            file = try FileHandle(forWritingTo: url)
            if request.appends { try file.seekToEnd() }
        } catch {
            throw Self.failure(path, error)
        }
        return { text in
            do {
                try file.write(contentsOf: Data(text.utf8))
            } catch {
                throw Self.failure(path, error)
            }
        }
    }

    private static func failure(_ path: String, _ error: any Error) -> ValidationError {
        ValidationError("the report cannot be written to `\(path)`: \(error.localizedDescription)")
    }

    /// Whether the path is a device or a pipe, which is written to as it is: `--output json=/dev/null`.
    private func isDevice(_ path: String) -> Bool {
        let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
        guard let type else { return false }
        return type != .typeRegular && type != .typeDirectory && type != .typeSymbolicLink
    }
}

extension Console {
    /// How text looks on the terminal; plain where the report does not go to one.
    func textStyle(colour: ColorChoice) -> TextStyle {
        TextStyle(
            colour: colour.isOn(self), glyphs: isOutputTerminal && speaksUnicode ? .unicode : .ascii,
            width: isOutputTerminal ? min(max(columns ?? 80, 40), 100) : 80)
    }

    /// Whether the locale's character set is UTF-8, by POSIX's order of variables.
    var speaksUnicode: Bool {
        let value = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return value.lowercased().contains("utf-8") || value.lowercased().contains("utf8")
    }
}
