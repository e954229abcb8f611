/// What a template in Markdown asks of the person who fills it in.
struct TemplateText {
    /// The lines that ask for something: headings, labels in bold, check boxes, comments, questions.
    private(set) var promptLines: [Int] = []
    private(set) var headingCount = 0
    private(set) var checkBoxCount = 0
    private(set) var placeholderLines: [Int] = []
    /// Lines with any text.
    private(set) var filledLineCount = 0
    private(set) var characterCount = 0
    private var isInFence = false
    private var isInComment = false

    /// - Parameters:
    ///   - lines: the template's lines without its front matter.
    ///   - firstLine: the number of the first of them.
    init(_ lines: some Sequence<Substring>, firstLine: Int = 1) {
        for (index, line) in lines.enumerated() { read(trimmed(line), number: firstLine + index) }
    }

    private mutating func read(_ line: Substring, number: Int) {
        guard !line.isEmpty else { return }
        filledLineCount += 1
        characterCount += line.unicodeScalars.count
        if line.hasPrefix("```") || line.hasPrefix("~~~") {
            isInFence.toggle()
            return
        }
        if isPlaceholder(line) { placeholderLines.append(number) }
        if !isInFence, isPrompt(line) { promptLines.append(number) }
    }

    private mutating func isPrompt(_ line: Substring) -> Bool {
        if isInComment {
            isInComment = !line.contains("-->")
            return false
        }
        if line.hasPrefix("<!--") {
            isInComment = !line.contains("-->")
            return line.dropFirst(4).contains(where: \.isLetter)
        }
        if line.hasPrefix("#"), line.drop(while: { $0 == "#" }).first?.isWhitespace == true {
            headingCount += 1
            return true
        }
        if isCheckBox(line) {
            checkBoxCount += 1
            return true
        }
        return isLabel(line)
    }

    private func isCheckBox(_ line: Substring) -> Bool {
        let item = line.drop { $0 == "-" || $0 == "*" || $0 == "+" }
        guard item.startIndex > line.startIndex else { return false }
        let mark = item.drop { $0 == " " }.prefix(3).lowercased()
        return mark == "[ ]" || mark == "[x]"
    }

    private func isLabel(_ line: Substring) -> Bool {
        let body = line.drop { "-*+_ ".contains($0) }
        let isBold = line.hasPrefix("**") || line.hasPrefix("__")
        return body.contains(where: \.isLetter)
            && (isBold || body.hasSuffix(":") || body.hasSuffix("?") || body.hasSuffix("：") || body.hasSuffix("？"))
    }

    private func isPlaceholder(_ line: Substring) -> Bool {
        guard line.utf8.count > 8 else { return false }
        let lowered = line.lowercased()
        return Self.placeholders.contains { lowered.contains($0) }
    }

    private static let placeholders = [
        "lorem ipsum", "[insert ", "{{ cookiecutter", "{{cookiecutter", "your-project-name", "<project name>",
        "[project name]", "your_project_name", "template's purpose here",
    ]
}
