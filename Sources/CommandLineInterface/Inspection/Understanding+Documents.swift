import DocumentReading
import Reporter

extension GuideReading {
    /// What is understood of the guide: topics, commands, demands and where it sends its readers.
    var understandings: [Understanding] {
        var all: [Understanding] = []
        all.add("covers \(topics.count) of \(GuideTopic.allCases.count) topics")
        let missing = GuideTopic.allCases.filter { !covers($0) }.map(\.rawValue.inWords)
        if !missing.isEmpty { all.add("says nothing on", ours: missing) }
        all.add("too short to guide anybody", if: isStub)
        for mention in topics { all.add(mention.topic.rawValue.inWords, lines: mention.lines) }
        all.add(commands)
        all.add("sends its readers to", pointsTo)
        all.add("asks to sign off commits", lines: asksForSignOff.map(\.line))
        all.add("asks to sign an agreement", lines: asksForAgreement.map(\.line))
        all.add("offers help by a person", lines: offersMentoring.map(\.line))
        all.add("names a branch", namesBranches)
        all.add("leads to tasks", lines: taskLines)
        all.add("leads to people", lines: channelLines)
        all.add("tells how to build it", lines: buildLines)
        all.add("names a style of code", lines: styleLines)
        return all
    }
}

extension ReadmeReading {
    /// What is understood of the README: each section's subject, and what it answers.
    var understandings: [Understanding] {
        var all: [Understanding] = []
        if title == nil { all.add("no title") }
        if whatItIs.isEmpty { all.add("does not say what the project is") }
        if !badges.isEmpty { all.add(badges.count.counted("badge", "badges")) }
        for section in sections {
            let labels = section.labels.map(\.rawValue).joined(separator: ", ")
            all.append(Understanding(line: section.line, what: "section (\(labels))", text: section.heading))
        }
        all.add("says what it is", whatItIs)
        all.add("says why to use it", lines: why.map(\.line))
        all.add("tells how to install it", lines: installation.map(\.line))
        all.add("shows how to use it", lines: usage.map(\.line))
        all.add("tells how to work on it", lines: development.map(\.line))
        all.add("tells how its code is organised", lines: codeOverview.map(\.line))
        all.add("tells how to contribute", lines: contribution.map(\.line))
        all.add("says that contributions are not taken", lines: declines.map(\.line))
        all.add("tells where to ask", lines: contact.map(\.line))
        all.add("names the people behind it", lines: people.map(\.line))
        all.add("says of its licence", licenseStatements)
        all.add("asks for money", donations)
        all.add("in another language", translations)
        all.add(commands)
        return all
    }
}

extension Outline {
    /// The structure of the document: each block with its kind, and the links in it.
    var understandings: [Understanding] {
        var all: [Understanding] = []
        all.add(
            counts: blocks.count.counted("block", "blocks"), links.count.counted("link or image", "links or images"))
        for block in blocks {
            all.append(
                Understanding(
                    line: block.lines.lowerBound, what: block.kind.name, text: block.text.firstLine(within: 60)))
            for link in block.links {
                all.append(
                    Understanding(
                        line: link.line, what: link.image == nil ? "link to" : "image, linked to", text: link.target))
            }
        }
        all.add("comment", comments.map { Mention(line: $0.line, text: $0.text.firstLine(within: 60)) })
        return all
    }
}

extension Block.Kind {
    fileprivate var name: String {
        switch self {
        case .heading(let level): "heading of level \(level)"
        case .paragraph: "paragraph"
        case .listItem: "list item"
        case .codeBlock(let language): language.map { "code in \($0)" } ?? "code"
        case .quote: "quote"
        case .table: "table"
        case .image: "images"
        }
    }
}
