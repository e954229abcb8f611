import DocumentReading
import MetadataReading

/// One thing that is understood of a file.
struct Understanding: Encodable {
    /// Counted from 1; nil where it is about the whole file.
    var line: Int?
    var what: String
    var text: String?
    /// Whether the text is how to reach a person.
    var isPersonal = false
    /// Whether the text is words of this program, with commas between.
    var isOurs = false

    private enum CodingKeys: CodingKey {
        case line, what, text
    }

    /// The same with no address or handle in the text, which is left out where one may be.
    var withoutPeople: Understanding {
        isPersonal || text?.contains("@") == true ? Understanding(line: line, what: what) : self
    }
}

extension [Understanding] {
    /// In the order of the lines, what is about the whole file first.
    var inOrder: [Understanding] {
        enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }.map(\.element)
    }

    mutating func add(_ what: String, _ text: String? = nil) { append(Understanding(what: what, text: text)) }

    mutating func add(_ what: String, ours words: [String]) {
        append(Understanding(what: what, text: words.joined(separator: ", "), isOurs: true))
    }

    /// Adds how many of what there are.
    mutating func add(counts: String...) { add(counts.joined(separator: ", ")) }

    /// Adds what holds of the whole file, if it holds.
    mutating func add(_ what: String, if holds: Bool) {
        if holds { add(what) }
    }

    mutating func add(_ what: String, lines: [Int]) {
        append(contentsOf: lines.map { Understanding(line: $0, what: what) })
    }

    mutating func add(_ what: String, _ mentions: [Mention]) {
        append(contentsOf: mentions.map { Understanding(line: $0.line, what: what, text: $0.text) })
    }

    mutating func add(_ what: String, _ links: [Link]) {
        append(contentsOf: links.map { Understanding(line: $0.line, what: what, text: $0.target) })
    }

    mutating func add(_ what: String, _ value: MetadataValue?) {
        if let value { append(Understanding(line: value.line, what: what, text: value.text)) }
    }

    mutating func add(_ what: String, _ values: [MetadataValue]) {
        for value in values { add(what, value) }
    }

    mutating func add(_ commands: [CommandMention]) {
        append(contentsOf: commands.map { Understanding(line: $0.line, what: "command", text: $0.command) })
    }

    mutating func add(_ contacts: [Contact], as role: String) {
        append(
            contentsOf: contacts.map { contact in
                Understanding(
                    line: contact.line, what: "\(role): \(contact.kind.rawValue.inWords)", text: contact.value,
                    isPersonal: contact.kind.isPersonal)
            })
    }

    mutating func add(_ blanks: [TemplateBlank]) {
        append(
            contentsOf: blanks.map { Understanding(line: $0.line, what: "blank of a template left", text: $0.text) })
    }
}

extension Contact.Kind {
    /// Whether it reaches one person or a few.
    fileprivate var isPersonal: Bool {
        switch self {
        case .email, .obfuscatedEmail, .handle, .phone: true
        case .form, .privateReport, .chat, .forum, .mailingList, .issueTracker, .url: false
        }
    }
}
