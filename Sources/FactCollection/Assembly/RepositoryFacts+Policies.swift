import DocumentReading
import MetadataReading
import RepositoryFacts

extension RepositoryFacts {
    /// Security, support, governance, maintainers, code owners, credits and changelog.
    mutating func addPolicies(
        _ documents: FoundDocuments, in tree: borrowing TreeReader, guide: GuideAssembly, readme: ReadmeAssembly
    ) {
        security = documents.policy(.security, in: tree).or(
            tree.first(of: [guide.embeddingText, readme.embeddingText]) { SecurityPolicyReading(passageIn: $0) })
        securityTxt = documents.first(.securityTxt, in: tree) { _, bytes in SecurityTxtReading.read(bytes) }
        support = documents.policy(.support, in: tree)
        governance = documents.policy(.governance, in: tree)
        maintainers = documents.policy(.maintainers, in: tree).or(documents.maintainers(in: .governance, of: tree)).or(
            tree.first(of: [readme.embeddingText]) { MaintainersReading(passageIn: $0) }
        ).or(documents.maintainers(in: .authors, of: tree))
        codeOwners = documents.first(.codeOwners, in: tree) { _, bytes in CodeOwnersReading.read(bytes) }
        changelog = Self.changelog(documents, in: tree, readme: readme)
        let lists: Fact<[Document<CreditReading>]> = documents.all(.authors, in: tree) { _, bytes in
            TextDecoding.decode(bytes).map { CreditReading(text: $0.text) }
        }
        let tables: Fact<[Document<CreditReading>]> = documents.all(.allContributors, in: tree) { _, bytes in
            CreditReading(AllContributorsReading.read(bytes))
        }
        credits = tables.joined(with: lists)
    }
}

extension RepositoryFacts {
    /// Changelogs grow for decades; in bytes.
    private static let changelogLimit = 2 << 20

    /// The first changelog that names a release, or the README where it names a higher one; else a folder of release notes, else
    /// the changelog of a part, else the first changelog of all: it often points to another.
    fileprivate static func changelog(
        _ documents: FoundDocuments, in tree: borrowing TreeReader, readme: ReadmeAssembly
    ) -> Fact<Document<ChangelogReading>> {
        let own = changelogs(documents.files(.changelog).prefix(4), documents, in: tree)
        let told = ReadmeChangelog.document(readme)
        if let telling = own.telling { return .found(told.map { newer($0, than: telling) } ?? telling) }
        if let notes = ReleaseNotesFolder.document(in: tree.index) { return .found(notes) }
        if let told { return .found(told) }
        let parts = PackageChangelogs.paths(in: tree.index).map { FoundFile(path: $0, rank: 0, how: .named) }
        if let part = changelogs(parts, documents, in: tree).telling {
            // A part may have a version of its own.
            return .found(part.map { ChangelogReading(entries: $0.entries, firstEntryLine: $0.firstEntryLine) })
        }
        return own.first.map { .found($0) } ?? documents.nothing()
    }

    /// The first of two changelogs where it names a higher version than the second one does, else that.
    private static func newer(
        _ told: Document<ChangelogReading>, than telling: Document<ChangelogReading>
    ) -> Document<ChangelogReading> {
        guard let first = told.reading?.highest.flatMap(VersionNumber.init),
            let second = telling.reading?.highest.flatMap(VersionNumber.init)
        else { return telling }
        return second < first ? told : telling
    }

    /// The first of `files` that can be read as a changelog, and the first one that names a release.
    private static func changelogs(
        _ files: some Sequence<FoundFile>, _ documents: FoundDocuments, in tree: borrowing TreeReader
    ) -> (first: Document<ChangelogReading>?, telling: Document<ChangelogReading>?) {
        var first: Document<ChangelogReading>?
        for file in files {
            let document: Document<ChangelogReading>? = documents.document(file, in: tree, limit: changelogLimit) {
                _, bytes in
                TextDecoding.decode(bytes).map { ChangelogReading(text: $0.text) }
            }
            guard let document else { continue }
            if document.reading.map({ $0.entries > 0 }) == true { return (first ?? document, document) }
            first = first ?? document
        }
        return (first, nil)
    }
}

extension FoundDocuments {
    /// The part of the first document of `category` that names maintainers.
    fileprivate func maintainers(
        in category: DocumentCategory, of tree: borrowing TreeReader
    ) -> Fact<Document<MaintainersReading>> {
        let found: Fact<Document<MaintainersReading>> = first(category, in: tree) { _, bytes in
            TextDecoding.decode(bytes).flatMap { MaintainersReading(passageIn: $0.text) }
        }
        return found.value?.reading == nil ? .absent : found
    }

    /// The first file of `category` as a policy.
    fileprivate func policy<Reading: PolicyReading>(
        _ category: DocumentCategory, in tree: borrowing TreeReader
    ) -> Fact<Document<Reading>> {
        first(category, in: tree) { _, bytes in TextDecoding.decode(bytes).map { Reading(text: $0.text) } }
    }
}

extension Fact {
    /// The documents of both facts.
    func joined<Reading>(with other: Self) -> Self where Value == [Document<Reading>] {
        switch (self, other) {
        case (.found(let first), .found(let second)): .found(first + second)
        case (.found, _): self
        default: other
        }
    }
}

extension CreditReading {
    /// Counts addresses and handles, or names that stand line by line, whichever are more.
    fileprivate init(text: String) {
        self.init(count: max(MaintainersReading(text: text).count, NameList.count(in: text)))
    }

    fileprivate init(_ table: AllContributorsReading) {
        self.init(count: table.contributorCount, namesKinds: true)
    }
}

extension ChangelogReading {
    /// Counts the lines that begin with a version or a date, whatever marks stand before.
    init(text: String) {
        self.init(entries: 0, firstEntryLine: nil)
        var number: VersionNumber?
        let lines = Array(text.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            guard let release = Self.release(namedBy: line) else { continue }
            entries += 1
            firstEntryLine = firstEntryLine ?? index + 1
            guard let named = VersionNumber(release), number.map({ $0 < named }) ?? true else { continue }
            (number, highest, highestLine) = (named, release, index + 1)
        }
    }

    /// The version or date that a heading or the start of an entry names: the first word with a digit; nil where it is none.
    private static func release(namedBy line: ArraySlice<UInt8>) -> String? {
        guard let first = line.first, first != UInt8(ascii: " "), first != UInt8(ascii: "\t") else { return nil }
        // GNOME's way to head a release.
        let overview = Array("Overview of changes in ".utf8)
        let line = line.starts(with: overview) ? line.dropFirst(overview.count) : line
        let words = line.prefix(100).split(maxSplits: 5, whereSeparator: isSeparator)
        guard let word = words.prefix(5).first(where: { $0.contains { 0x30...0x39 ~= $0 } }) else { return nil }
        let text = String(decoding: word, as: UTF8.self)
        return ReleaseAssembly.isVersion(text) || isDate(word) ? text : nil
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
            || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
    }

    private static func isDate(_ word: ArraySlice<UInt8>) -> Bool {
        CalendarDate(String(decoding: word.prefix(10), as: UTF8.self)) != nil
    }
}
