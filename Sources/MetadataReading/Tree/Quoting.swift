/// A text of a scanned file as it may stand in a message: in quotes, on one line, at most 60 characters.
func quoted(_ text: some StringProtocol) -> String {
    var shown = ""
    for scalar in text.unicodeScalars.prefix(61) {
        let isPlain = !(scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format)
        shown.unicodeScalars.append(isPlain ? scalar : " ")
    }
    guard shown.unicodeScalars.count > 60 else { return "\"\(shown)\"" }
    return "\"\(String(shown.unicodeScalars.prefix(60)))…\""
}

/// `"a", "b" or "c"`, for messages that say what is allowed; at most eight are named.
func listed(_ choices: [String]) -> String {
    guard choices.count <= 8 else { return choices.prefix(7).joined(separator: ", ") + " …" }
    guard choices.count > 1, let last = choices.last else { return choices.first ?? "" }
    return choices.dropLast().joined(separator: ", ") + " or " + last
}
