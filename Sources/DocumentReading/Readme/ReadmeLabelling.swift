/// Says what each section of a README is about: by its heading, its place and what stands in it.
enum ReadmeLabelling {
    static func sections(_ parts: [ReadmePart]) -> [ReadmeSection] {
        let opening = parts.firstIndex { part in part.blocks.contains(where: ReadmeDescription.isDescription) }
        let subtitle = ReadmeDescription.subtitle(in: parts)
        return parts.enumerated().map { index, part in
            let isOpening = index == opening && index <= 2
            let isTitle = index == 0 && (part.section.heading == nil || ReadmeDescription.isTitle(part, of: parts))
            let saysWhat = isOpening && (isTitle || part.topics.isEmpty && index > 0) || index == subtitle
            return ReadmeSection(
                heading: part.section.title, line: part.section.line,
                labels: labels(part, isFirst: index == 0, saysWhat: saysWhat))
        }
    }

    private static func labels(_ part: ReadmePart, isFirst: Bool, saysWhat: Bool) -> [ReadmeLabel] {
        var labels = Set(part.topics.flatMap(\.labels))
        if saysWhat { labels.insert(.what) }
        if part.hasCode, labels.isEmpty || labels == [.what] { labels.insert(.how) }
        labels.formUnion(part.cues.joined().map(\.value))
        if isMostlyLinks(part) { labels.insert(.references) }
        if isVersion(part.section.title), !isFirst { labels.insert(.when) }
        return labels.isEmpty ? [.other] : ReadmeLabel.allCases.filter(labels.contains)
    }

    /// Whether the section lists links, or is one sentence that sends the reader elsewhere.
    private static func isMostlyLinks(_ part: ReadmePart) -> Bool {
        let links = part.blocks.flatMap(\.links).filter { $0.image == nil && !$0.target.hasPrefix("#") }
        let linked = links.reduce(0) { $0 + FoldedText($1.text).wordCount }
        return links.count >= 2 && links.count * 2 >= part.blocks.count && linked * 3 >= part.wordCount
    }

    /// "1.2.0", "v2", "Version 0.3 (2015-04-06)"
    private static func isVersion(_ heading: String) -> Bool {
        let parts = heading.split(separator: " ").filter { $0.contains(".") && $0.utf8.contains(where: \.isDigit) }
        return parts.contains { word in
            let digits = word.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." }
            return digits.split(separator: ".").count >= 2 && word.utf8.count < 16
        }
    }
}

/// Phrases inside a section that say what it is about, whatever its heading.
enum ReadmeCues {
    static let table = PhraseTable<ReadmeLabel>(
        phrases.flatMap { label, text in
            PhraseList.phrases(text).map { ($0, label) }
        })

    private static let phrases: [(ReadmeLabel, String)] = [
        (
            .why,
            "the main advantage*, advantages over, unlike other, instead of using, the motivation behind, was created because"
        ),
        (
            .when,
            """
            work in progress, under development, under active development, under heavy development, in active development, early stage*, not production ready, pre alpha, no longer maintained, not maintained, unmaintained, is deprecated, has been deprecated, end of life, still in beta, in beta, in alpha, alpha stage, is not yet stable, feature complete
            en cours de developpement, en desarrollo, em desenvolvimento, in entwicklung, in sviluppo, в разработке, 开发中, 開発中
            """
        ),
        (
            .who,
            """
            licensed under, released under, distributed under, is maintained by, was created by, created and maintained by, written by, developed by, copyright c, is licensed, under the mit license, under the terms of
            sous licence, bajo la licencia, sob a licenca, unter der lizenz, sotto licenza, по лицензии, 许可证, 协议
            """
        ),
        (
            .contribution,
            """
            contributions are welcome, pull requests are welcome, prs welcome, prs are welcome, contributing guide, contributing guidelines, contribution guide, contribution guidelines, contributing md, want to contribute, would like to contribute, feel free to contribute, submit a pull request, send a pull request, open a pull request, changes as a pull request, welcome contributions, fork it, fork the repo*, patches are welcome, patches welcome, welcome to post, welcome to contribute, welcome to send, bug reports feature requests comments and patches, how to contribute, contributions are encouraged, contribute some code, submit a pr, send a pr, send us a pull request, want to help
            les contributions sont, contributions bienvenues, contribuciones son bienvenidas, contribuicoes sao bem, beitrage sind willkommen, contributi sono benvenuti, 欢迎贡献, 欢迎提交, 欢迎投稿, 歡迎貢獻, 歡迎投稿, 提交 pr, プルリクエスト, 贡献代码
            """
        ),
        (
            .references,
            """
            see the documentation, read the documentation, the documentation is, documentation can be found, documentation is available, full documentation, more information, for more details, read more, learn more, see the wiki, check out the, check the wiki, for details, stack overflow, stackoverflow, api documentation, official website, project website, see also, take a look at
            """
        ),
    ]
}
