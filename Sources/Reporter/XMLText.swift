extension String {
    /// The text as content or as a quoted attribute in XML, HTML or SVG, in which nothing is markup and nothing is a character that XML
    /// cannot hold. Source: Extensible Markup Language 1.0, sections 2.2 and 2.4.
    var inXML: String {
        let safe = withVisibleEscapes
        guard safe.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return safe }
        return safe.unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "'": text += "&#39;"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
