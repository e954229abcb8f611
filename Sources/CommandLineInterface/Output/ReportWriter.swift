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
        for request in options.requests {
            let style = request.path == nil ? terminalStyle : TextStyle.plain
            var text = request.format.render(document, style: style)
            if request.format == .text { text += remarks.map { "Note: \($0)\n" }.joined() }
            if let path = request.path {
                try write(text, to: path)
            } else {
                console.write(text)
            }
        }
    }

    /// Tells the person at the keyboard.
    func complain(_ message: String) {
        if !options.quiet { console.complain(message.printable(limit: 1000)) }
    }

    private var terminalStyle: TextStyle {
        let isTerminal = console.isOutputTerminal
        return TextStyle(
            colour: options.color.isOn(console), glyphs: isTerminal && console.speaksUnicode ? .unicode : .ascii,
            width: isTerminal ? min(max(console.columns ?? 80, 40), 100) : 80)
    }

    private func write(_ text: String, to path: String) throws {
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw ValidationError("the report cannot be written to `\(path)`: \(error.localizedDescription)")
        }
    }
}

extension Console {
    /// Whether the locale's character set is UTF-8, by POSIX's order of variables.
    var speaksUnicode: Bool {
        let value = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return value.lowercased().contains("utf-8") || value.lowercased().contains("utf8")
    }
}
