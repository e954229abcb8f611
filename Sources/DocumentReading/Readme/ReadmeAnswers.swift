/// Answers the questions a newcomer brings to a README, each with the lines that answer it.
enum ReadmeAnswers {
    static func why(_ parts: [ReadmePart]) -> [Mention] {
        parts.filter { $0.has(.why) && $0.hasContent }.map(\.mention) + cues(.why, in: parts)
    }

    /// Sections on installation with something in them, else the commands that install, else links to where it is told.
    static func installation(_ parts: [ReadmePart], _ commands: [CommandMention]) -> [Mention] {
        let announced = parts.indices.filter {
            parts[$0].has(.install) && hasContentBelow($0, in: parts) || offers(parts[$0])
        }.map { parts[$0].mention }
        guard announced.isEmpty else { return announced }
        let told = commands.filter { installs($0.command) }.map { Mention(line: $0.line, text: $0.command) }
        guard told.isEmpty else { return told }
        return inOrder(linked(parts, where: ReadmeLinks.isInstallation) + phrases(InstallPhrases.table, in: parts))
    }

    /// Sections on use or documentation with something in them, else the first code that does not install it, else links
    /// to a manual.
    static func usage(_ parts: [ReadmePart]) -> [Mention] {
        let announced = parts.indices.filter {
            parts[$0].has(.usage) && !UsageHeadings.isBesideUse(parts[$0].section.title)
                && hasContentBelow($0, in: parts)
        }.map { parts[$0].mention }
        guard announced.isEmpty else { return announced }
        let code = parts.filter { !$0.has(.license) && !$0.has(.install) }.flatMap(\.section.blocks).first {
            $0.isCode && !$0.text.isEmpty
        }
        if let code { return [Mention(line: code.textLine, text: firstLine(of: code.text))] }
        let manuals = parts.filter { ReadmeLinks.isManual($0.section.title) && $0.hasContent }.map(\.mention)
        guard manuals.isEmpty else { return manuals }
        let links = linked(parts, where: ReadmeLinks.isManual)
        return links.isEmpty ? phrases(ReadingPhrases.table, in: parts) : links
    }

    /// "Get Sieve" over links, mostly the buttons of stores; "Get help" and the like announce something else.
    private static func offers(_ part: ReadmePart) -> Bool {
        let words = part.title.bytes.split(separator: Byte.space)
        return part.topics.isEmpty && (2...3).contains(words.count) && words.first?.elementsEqual("get".utf8) == true
            && !part.links.isEmpty
    }

    private static func linked(_ parts: [ReadmePart], where leads: (Link) -> Bool) -> [Mention] {
        parts.flatMap(\.links).filter(leads).map { Mention(line: $0.line, text: $0.target) }
    }

    static func contribution(_ parts: [ReadmePart]) -> [Mention] {
        let announced = parts.indices.filter { parts[$0].has(.contributing) && hasContentBelow($0, in: parts) }.map {
            parts[$0].mention
        }
        return inOrder(
            announced + linked(parts, where: ReadmeLinks.isContributionGuide) + cues(.contribution, in: parts)
                + phrases(InvitationPhrases.table, in: parts))
    }

    /// Where it says that contributions are not taken; not where it only sets conditions for them.
    static func declines(_ parts: [ReadmePart]) -> [Mention] {
        parts.flatMap { part in
            zip(part.blocks, part.folded).compactMap { block, folded in
                Refusals.phrases.matches(in: folded).first { !Refusals.isCondition(folded.word(after: $0.range)) }
                    .map { match in
                        let line = folded.line(of: match.range.lowerBound)
                        return Mention(line: line, text: block.line(line))
                    }
            }
        }
    }

    /// Sections about working on the project or building it from its source, with commands to run.
    static func development(_ parts: [ReadmePart], _ commands: [CommandMention]) -> [Mention] {
        SectionsWithCommands.positions(in: parts.map(\.section), commands) {
            DevelopmentHeadings.table.contains(in: parts[$0].title)
        }.map { parts[$0].mention }
    }

    /// What such sections link.
    static func developmentLinks(_ parts: [ReadmePart]) -> [Link] {
        parts.filter { DevelopmentHeadings.table.contains(in: $0.title) }
            .flatMap(\.blocks).flatMap(\.links).filter { $0.image == nil }
    }

    /// Sections about the structure and the style of the code.
    static func codeOverview(_ parts: [ReadmePart]) -> [Mention] {
        announced(parts) { CodeHeadings.table.contains(in: $0.title) }
    }

    /// Sections under headings about changes.
    static func changes(_ parts: [ReadmePart]) -> [ClosedRange<Int>] {
        parts.map(\.section).filter { section in
            ([section.title] + section.ancestors.dropFirst()).contains(where: ChangeHeadings.announce)
        }.map { $0.line...max($0.line, $0.blocks.last?.lines.upperBound ?? 0) }
    }

    /// People who made or look after it, by the headings that announce them.
    static func people(_ parts: [ReadmePart]) -> [Mention] {
        announced(parts) { $0.has(.people) }
    }

    /// Sections whose headings say so; a title that holds a word of it, such as "KDE Connect", announces nothing.
    private static func announced(_ parts: [ReadmePart], where says: (ReadmePart) -> Bool) -> [Mention] {
        let title = parts.firstIndex { $0.section.heading != nil }
        return parts.enumerated().filter { index, part in
            says(part) && part.hasContent && (index != title || part.announcesOnly)
        }.map(\.element.mention)
    }

    /// Places to ask.
    static func contact(_ parts: [ReadmePart]) -> [Mention] {
        let announced = announced(parts) { $0.has(.contact) || isSupport($0) }
        let said = phrases(ContactPhrases.table, in: parts)
        return inOrder(announced + linked(parts, where: ReadmeLinks.isContact) + said)
    }

    private static func phrases(_ table: PhraseTable<Void>, in parts: [ReadmePart]) -> [Mention] {
        parts.flatMap { part in
            zip(part.blocks, part.folded).flatMap { block, folded in
                table.matches(in: folded).map { match in
                    let line = folded.line(of: match.range.lowerBound)
                    return Mention(line: line, text: block.line(line))
                }
            }
        }
    }

    private static func isSupport(_ part: ReadmePart) -> Bool {
        part.has(.reference) && SupportPhrases.table.contains(in: part.title)
    }

    private static func cues(_ label: ReadmeLabel, in parts: [ReadmePart]) -> [Mention] {
        parts.flatMap { part in
            part.blocks.indices.compactMap { index in
                part.cues[index].first { $0.value == label }.map { match in
                    let line = part.folded[index].line(of: match.range.lowerBound)
                    return Mention(line: line, text: part.blocks[index].line(line))
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
