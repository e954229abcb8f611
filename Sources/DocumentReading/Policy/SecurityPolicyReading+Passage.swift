extension SecurityPolicyReading {
    /// What a README, a contributing guide or the like says beside all else: the first part under a heading about security that
    /// names a private way to report a vulnerability or the page that does; nil where none does.
    ///
    /// Takes any text, in time linear in its length.
    public init?(passageIn text: String) {
        let parts = HeadedParts(of: SourceLines(text)) { heading in
            SecurityWords.headings.contains { heading.contains($0) }
        }
        let reading = parts.first { lines in
            let reading = SecurityPolicyReading(PolicyText(lines), isPassage: true)
            return reading.isAboutVulnerabilities && !reading.privateContacts.isEmpty ? reading : nil
        }
        guard let reading else { return nil }
        self = reading
    }
}
