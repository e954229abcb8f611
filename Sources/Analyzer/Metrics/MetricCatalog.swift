/// The figures that are computed from a history, in the order in which they are told.
public enum MetricCatalog {
    /// All of them.
    public static let all: [MetricDescription] = people + newcomers + concentration + practice + activity

    static let noPeople = "no commit by a person was found"
    static let noCommits = "there was no commit in the last year"
}
