/// Answers the questions a newcomer brings to a README, each with the lines that answer it.
enum ReadmeAnswers {
    static func why(_ parts: [ReadmePart]) -> [Mention] {
        parts.filter { $0.has(.why) && $0.hasContent }.map(\.mention) + cues(.why, in: parts)
    }

    /// Sections on installation with something in them, else the commands that install, else links to where it is told.
    static func installation(_ parts: [ReadmePart], _ commands: [CommandMention]) -> [Mention] {
        let announced = parts.indices.filter { parts[$0].has(.install) && hasContentBelow($0, in: parts) }.map {
            parts[$0].mention
        }
        guard announced.isEmpty else { return announced }
        let told = commands.filter { installs($0.command) }.map { Mention(line: $0.line, text: $0.command) }
        return told.isEmpty ? linked(parts, where: ReadmeLinks.isInstallation) : told
    }

    /// Sections on use or documentation with something in them, else the first code that does not install it, else links
    /// to a manual.
    static func usage(_ parts: [ReadmePart]) -> [Mention] {
        let announced = parts.indices.filter { parts[$0].has(.usage) && hasContentBelow($0, in: parts) }.map {
            parts[$0].mention
        }
        guard announced.isEmpty else { return announced }
        let code = parts.filter { !$0.has(.license) && !$0.has(.install) }.flatMap(\.section.blocks).first {
            $0.isCode && !$0.text.isEmpty
        }
        if let code { return [Mention(line: code.textLine, text: firstLine(of: code.text))] }
        let manuals = parts.filter { ReadmeLinks.isManual($0.section.title) && $0.hasContent }.map(\.mention)
        return manuals.isEmpty ? linked(parts, where: ReadmeLinks.isManual) : manuals
    }

    private static func linked(_ parts: [ReadmePart], where leads: (Link) -> Bool) -> [Mention] {
        parts.flatMap(\.links).filter(leads).map { Mention(line: $0.line, text: $0.target) }
    }

    static func contribution(_ parts: [ReadmePart]) -> [Mention] {
        let announced = parts.indices.filter { parts[$0].has(.contributing) && hasContentBelow($0, in: parts) }.map {
            parts[$0].mention
        }
        return inOrder(
            announced + linked(parts, where: ReadmeLinks.isContributionGuide) + cues(.contribution, in: parts))
    }

    static func contact(_ parts: [ReadmePart]) -> [Mention] {
        let announced = parts.filter { ($0.has(.contact) || $0.has(.people) || isSupport($0)) && $0.hasContent }.map(
            \.mention)
        let said = parts.flatMap { part in
            zip(part.blocks, part.folded).flatMap { block, folded in
                ContactPhrases.table.matches(in: folded).map { match in
                    let line = folded.line(of: match.range.lowerBound)
                    return Mention(line: line, text: block.line(line))
                }
            }
        }
        return inOrder(announced + linked(parts, where: ReadmeLinks.isContact) + said)
    }

    private static func isSupport(_ part: ReadmePart) -> Bool {
        part.has(.reference) && SupportPhrases.table.contains(in: FoldedText(part.section.title))
    }

    private static func cues(_ label: ReadmeLabel, in parts: [ReadmePart]) -> [Mention] {
        parts.flatMap { part in
            zip(part.blocks, part.folded).compactMap { block, folded in
                ReadmeCues.table.matches(in: folded).first { $0.value == label }.map { match in
                    let line = folded.line(of: match.range.lowerBound)
                    return Mention(line: line, text: block.line(line))
                }
            }
        }
    }

    /// Whether something stands under the heading or under the headings below it.
    private static func hasContentBelow(_ index: Int, in parts: [ReadmePart]) -> Bool {
        if parts[index].hasContent { return true }
        guard let level = parts[index].section.heading?.headingLevel else { return false }
        return parts[(index + 1)...].prefix { ($0.section.heading?.headingLevel ?? 0) > level }.contains(
            where: \.hasContent)
    }

    private static func installs(_ command: String) -> Bool {
        let words = command.split(separator: " ").prefix(5)
        return words.contains { ["install", "add", "get", "i", "restore", "require", "ci", "pull"].contains($0) }
            || words.starts(with: ["git", "clone"])
            || words.first == "make" || words.first == "docker"
    }

    private static func firstLine(of text: String) -> String {
        String(text.split(separator: "\n").first?.prefix(300) ?? "")
    }

    /// In the order of lines, each line once.
    private static func inOrder(_ mentions: [Mention]) -> [Mention] {
        var seen: Set<Int> = []
        return mentions.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
            .map(\.element).filter { seen.insert($0.line).inserted }
    }
}

/// Phrases that tell where to ask.
private enum ContactPhrases {
    static let table = PhraseTable<Void>(
        PhraseList.phrases(
            """
            mailing list, mailinglist, irc channel, on irc, slack, discord, gitter, zulip, mattermost, telegram, issue tracker, open an issue, open issue, file an issue, create an issue, report bugs, report issues, ask questions, ask a question, have questions, any questions, email me, email us, contact me, contact us, get in touch, is maintained by, maintained by, join our, join us, chat with us, matrix room, google group
            ouvrir un ticket, ouvrez un ticket, contactez, liste de diffusion, abre un issue, abrir un issue, contacta, contactanos, lista de correo, abra uma issue, entre em contato, duvidas, issue eroffnen, erstelle ein issue, mailingliste, kontaktiere, apri una issue, contattaci
            создайте issue, свяжитесь, задать вопрос, 邮件列表, 交流群, qq群, qq 群, 微信群, 联系我, 提 issue, 提交 issue, お問い合わせ, 連絡, 문의
            """
        ).map { ($0, ()) })
}

/// Headings on references that are about help by people.
private enum SupportPhrases {
    static let table = PhraseTable<Void>(
        [
            "support", "help", "getting help", "get help", "feedback", "bug*", "issue*", "aide", "ayuda", "soporte",
            "ajuda", "suporte", "hilfe",
            "unterstutzung", "supporto", "aiuto", "поддержка", "помощь", "支持", "帮助", "サポート", "지원",
        ].map { ($0, ()) })
}
