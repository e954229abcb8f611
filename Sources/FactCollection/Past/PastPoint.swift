import Git

/// A commit of the past and the moment at which it is looked at.
struct PastPoint: Sendable, Equatable {
    /// The commit.
    var commit: ObjectID
    /// Its committer's time in seconds since 1970.
    var committerTime: Int64
    /// The full name of the reference that leads to it; nil for a commit of the line alone.
    var reference: String?
    /// The end of every window, in seconds since 1970.
    var moment: Int64

    /// The points of `schedule` along `line`, oldest first.
    ///
    /// Between two moments without a commit the later one stands for the same commit, judged later.
    static func points(
        of schedule: PastSchedule, along line: FirstParentLine, tags: [Tag], head: Revision
    ) -> [PastPoint] {
        switch schedule.step {
        case .months(let months): points(every: months, schedule, along: line, head: head)
        case .tags: points(of: tags, schedule)
        }
    }

    private static func points(
        every months: Int, _ schedule: PastSchedule, along line: FirstParentLine, head: Revision
    ) -> [PastPoint] {
        let earliest = line.commits.lazy.map(\.committerTime).filter { $0 > 0 }.min() ?? head.committerTime
        let moments = schedule.moments(every: months, first: earliest, last: head.committerTime)
        var rest = line.commits[...]
        var points: [PastPoint] = []
        for moment in moments.reversed() {
            rest = rest.drop { $0.committerTime > moment }
            guard let commit = rest.first else { break }
            points.append(
                PastPoint(
                    commit: commit.id, committerTime: commit.committerTime,
                    reference: commit.id == head.id ? head.reference : nil, moment: moment))
        }
        return points.reversed()
    }

    private static func points(of tags: [Tag], _ schedule: PastSchedule) -> [PastPoint] {
        var seen: Set<ObjectID> = []
        return tags.filter { ReleaseAssembly.isVersion($0.name) && schedule.contains($0.time) }
            .sorted { ($0.time, $0.name) < ($1.time, $1.name) }
            .filter { seen.insert($0.target).inserted }
            .map {
                PastPoint(
                    commit: $0.target, committerTime: $0.time, reference: "refs/tags/\($0.name)", moment: $0.time)
            }
            .suffix(PastSchedule.mostMoments)
    }
}
