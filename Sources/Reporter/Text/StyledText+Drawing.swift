extension StyledText {
    /// The characters, with ANSI sequences around those parts that have a colour, and no space at the end.
    func drawn(colour: Bool) -> String {
        var drawing = Drawing(colour: colour)
        for run in runs {
            for scalar in run.text.unicodeScalars { drawing.append(scalar, run.role) }
        }
        return drawing.finished
    }

    private struct Drawing {
        let colour: Bool
        private var result = ""
        private var spaces = ""
        private var role = Role.plain

        init(colour: Bool) { self.colour = colour }

        mutating func append(_ scalar: Unicode.Scalar, _ next: Role) {
            guard scalar != " ", scalar != "\u{A0}" else { return spaces += " " }
            if colour, next != role, role != .plain { result += "\u{1B}[0m" }
            result += spaces
            spaces = ""
            if colour, next != role, let code = next.code { result += "\u{1B}[\(code)m" }
            role = next
            result.unicodeScalars.append(scalar)
        }

        var finished: String { colour && role != .plain ? result + "\u{1B}[0m" : result }
    }
}

extension String {
    /// The text with spaces at which no line is broken.
    var unbroken: String {
        String(map { $0 == " " ? "\u{A0}" : $0 })
    }
}
