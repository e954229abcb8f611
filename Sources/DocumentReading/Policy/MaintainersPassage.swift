/// The part of a README, a governance document or the like that says who looks after the project.
enum MaintainersPassage {
    /// What `read` makes of the first part under a heading about maintainers of which it makes something.
    static func first<Reading>(in text: String, _ read: (SourceLines) -> Reading?) -> Reading? {
        HeadedParts(of: SourceLines(text), under: isAboutMaintainers).first(read)
    }

    private static func isAboutMaintainers(_ heading: String) -> Bool {
        words.contains { heading.contains($0) } && !instructions.contains { heading.contains($0) }
    }

    private static let words = [
        "maintainer", "core team", "current team", "core developer", "core contributor", "committers", "project team",
        "technical committee", "steering committee", "mainteneu", "mantenedor", "betreuer", "manutentor", "opiekun",
        "мейнтейнер", "сопровождающ", "维护者", "維護者", "メンテナ", "메인테이너",
    ]
    /// Headings of what maintainers do or how one becomes one.
    private static let instructions = [
        "becom", "for maint", "to maint", "guide", "how to", "responsib", "duties", "role",
    ]
}

extension MaintainersReading {
    /// The people whom a README, a governance document or the like names under a heading about maintainers; nil where it names none.
    ///
    /// Takes any text, in time linear in its length.
    public init?(passageIn text: String) {
        let reading = MaintainersPassage.first(in: text) { lines in
            let reading = MaintainersReading(PolicyText(lines))
            return reading.count > 0 ? reading : nil
        }
        guard let reading else { return nil }
        self = reading
    }
}

extension NamedPerson {
    /// A longer list of authors gives credit to whoever has helped.
    private static let longestList = 20

    /// The people whom a list of authors names as those who look after the project: the ones under a heading about maintainers,
    /// else all of a short list.
    public static func stewards(inAuthors text: String) -> [NamedPerson] {
        let told = maintainers(in: text)
        guard told.isEmpty else { return told }
        let everybody = all(in: text)
        return max(everybody.count, NameList.count(in: text)) <= longestList ? everybody : []
    }

    /// The people whom a README, a governance document or the like names under a heading about maintainers.
    public static func maintainers(in text: String) -> [NamedPerson] {
        MaintainersPassage.first(in: text) { lines in
            let people = all(in: lines)
            return people.isEmpty ? nil : people
        } ?? []
    }
}
