extension String {
    /// The text as a field that no spreadsheet takes for a formula: quoted where needed, on one line, with a leading
    /// apostrophe before `=`, `+`, `-`, `@`, tab and carriage return. Source: OWASP, "CSV injection".
    var csvField: String {
        let guarded = startsFormula ? "'" + withVisibleEscapes : withVisibleEscapes
        guard guarded.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x3B }) else { return guarded }
        var quoted = "\""
        for scalar in guarded.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    private var startsFormula: Bool {
        switch unicodeScalars.first {
        case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
        default: false
        }
    }
}
