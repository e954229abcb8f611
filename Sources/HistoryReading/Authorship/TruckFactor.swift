/// How many people would have to leave until nobody is left who knows half of the files.
///
/// Source: Avelino et al., "A novel approach for estimating truck factors", ICPC 2016: while at least half of the files have an
/// author, the author of most files is taken away, of equals the one with most changes. Authors of few files are not left out.
public struct TruckFactor: Hashable, Sendable, Codable {
    /// How many people.
    public var value: Int
    /// How many files were looked at.
    public var files: Int

    /// A factor that is known already.
    public init(value: Int, files: Int) {
        (self.value, self.files) = (value, files)
    }

    /// The factor of a history; 0 where less than half of the files have an author.
    public init(of history: FileHistory) {
        var authors = FileAuthors(history)
        var value = 0
        while authors.coversHalf, let next = authors.busiest {
            authors.remove(next)
            value += 1
        }
        self.init(value: value, files: history.files.count)
    }
}

/// Who the authors of each file are, while they leave one after the other.
private struct FileAuthors {
    private let fileCount: Int
    private var covered = 0
    /// How many authors each file still has.
    private var remaining: [Int]
    private var filesOf: [UInt32: [Int]] = [:]
    private var changesOf: [UInt32: Int] = [:]

    init(_ history: FileHistory) {
        fileCount = history.files.count
        remaining = Array(repeating: 0, count: fileCount)
        let contributions = history.contributions
        var start = 0
        while start < contributions.count {
            var end = start
            while end < contributions.count, contributions[end].file == contributions[start].file { end += 1 }
            add(contributions[start..<end])
            start = end
        }
        covered = remaining.count { $0 > 0 }
    }

    var coversHalf: Bool { fileCount > 0 && covered * 2 >= fileCount }

    /// Whose files are most, then whose changes are, then whose number is lowest.
    var busiest: UInt32? {
        filesOf.max { left, right in
            (left.value.count, changesOf[left.key] ?? 0, right.key) < (
                right.value.count, changesOf[right.key] ?? 0, left.key
            )
        }?.key
    }

    mutating func remove(_ person: UInt32) {
        for file in filesOf.removeValue(forKey: person) ?? [] {
            remaining[file] -= 1
            if remaining[file] == 0 { covered -= 1 }
        }
    }

    /// Adds the contributions to one file.
    private mutating func add(_ contributions: ArraySlice<FileHistory.Contribution>) {
        let all = contributions.count { !$0.isAddition }
        var degrees: [(person: UInt32, degree: DegreeOfAuthorship)] = []
        for contribution in contributions {
            if degrees.last?.person != contribution.person {
                let degree = DegreeOfAuthorship(isCreator: false, changes: 0, changesOfOthers: all)
                degrees.append((contribution.person, degree))
            }
            let last = degrees.count - 1
            if contribution.isAddition {
                degrees[last].degree.isCreator = true
            } else {
                degrees[last].degree.changes += 1
                degrees[last].degree.changesOfOthers -= 1
            }
            changesOf[contribution.person, default: 0] += 1
        }
        guard let highest = degrees.map(\.degree.value).max(), let file = contributions.first?.file else { return }
        for (person, degree) in degrees where degree.isAuthor(highest: highest) {
            remaining[file] += 1
            filesOf[person, default: []].append(file)
        }
    }
}
