/// Sections of a document that tell by commands what to do.
enum SectionsWithCommands {
    /// The positions of the sections that are meant, where a command stands under their headings or those below that does more
    /// than fetch or record something.
    static func positions(
        in sections: [Section], _ commands: [CommandMention], isMeant: (Int) -> Bool
    ) -> [Int] {
        let told = commands.filter { !fetches($0.command) }.map(\.line)
        guard !told.isEmpty else { return [] }
        return sections.indices.filter { index in
            isMeant(index)
                && lines(of: index, in: sections).map { lines in told.contains(where: lines.contains) } == true
        }
    }

    /// From the heading to the last line of what stands under it and under the headings below it.
    private static func lines(of index: Int, in sections: [Section]) -> ClosedRange<Int>? {
        guard let level = sections[index].heading?.headingLevel else { return nil }
        let below = sections[(index + 1)...].prefix { ($0.heading?.headingLevel ?? 0) > level }
        let last = (below.last ?? sections[index]).blocks.last ?? sections[index].blocks.last
        return last.map { sections[index].line...max(sections[index].line, $0.lines.upperBound) }
    }

    private static func fetches(_ command: String) -> Bool {
        ["git ", "gh ", "hub ", "cd ", "curl ", "wget "].contains { command.hasPrefix($0) }
    }
}
