/// Goes through the fields of a security.txt.
struct SecurityTxtFields {
    var problems = ProblemList()
    private(set) var contacts: [MetadataValue] = []
    private(set) var expires: CalendarDate?
    private(set) var names: Set<String> = []

    mutating func read(_ text: String) {
        for (index, line) in lines(of: text).enumerated() {
            if line.hasPrefix("-----BEGIN PGP SIGNATURE") { break }
            read(trimmed(line), number: index + 1)
        }
        if contacts.isEmpty {
            problems.error(
                "security-txt/contact", nil, "the file has no Contact", remedy: "add Contact: mailto: and an address")
        }
        if !names.contains("expires") {
            problems.error(
                "security-txt/expires", nil, "the file has no Expires", remedy: "add Expires: and a day within a year")
        }
    }

    private mutating func read(_ line: Substring, number: Int) {
        guard !line.isEmpty, !line.hasPrefix("#"), !line.hasPrefix("-----"), !line.hasPrefix("Hash:") else { return }
        guard let colon = line.firstIndex(of: ":") else {
            problems.error(
                "security-txt/syntax", number, "\(quoted(line)) is no field",
                remedy: "write Name: value, or # for a remark")
            return
        }
        let name = line[..<colon].lowercased()
        let value = trimmed(line[line.index(after: colon)...])
        let isRepeated = !names.insert(name).inserted
        if isRepeated, name == "expires" || name == "preferred-languages" {
            problems.error("security-txt/repeated", number, "\(quoted(name)) may occur once", remedy: "keep one")
        }
        switch name {
        case "contact": readContact(value, number)
        case "expires": readExpiry(value, number)
        case "policy", "encryption", "acknowledgments", "hiring", "canonical", "csaf": checkLink(value, name, number)
        default: break
        }
    }

    private mutating func readContact(_ value: Substring, _ number: Int) {
        if WebAddress(String(value))?.isComplete == true {
            contacts.append(MetadataValue(text: String(value), line: number))
        } else {
            problems.error(
                "security-txt/contact", number, "the contact \(quoted(value)) is no URI",
                remedy: isMailAddress(String(value))
                    ? "write mailto: before the address" : "write mailto:, tel: or https:")
        }
    }

    private mutating func readExpiry(_ value: Substring, _ number: Int) {
        let time = value.dropFirst(10)
        guard let day = CalendarDate(value.prefix(10)), time.isEmpty || time.first == "T" || time.first == "t" else {
            problems.error(
                "security-txt/expires", number, "Expires is \(quoted(value))",
                remedy: "write a moment as 2027-01-31T00:00:00Z")
            return
        }
        if expires == nil { expires = day }
    }

    private mutating func checkLink(_ value: Substring, _ name: String, _ number: Int) {
        guard WebAddress(String(value))?.isComplete != true else { return }
        problems.error("security-txt/link", number, "\(name) is \(quoted(value)); a URI is needed")
    }
}
