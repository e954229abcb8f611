extension Chronicle {
    /// The metrics at `time`, in seconds since 1970; at the head's committer date where none is given.
    ///
    /// Commits after `time` are left out. Who is who is decided by the whole table: what later commits tell about an identity is
    /// used. Time grows with the number of people and the logarithm of the number of commits.
    public func metrics(asOf time: Int64? = nil) -> HistoryMetrics {
        let end = min(max(time ?? headTime, 0), CommitClock.latest)
        var metrics = HistoryMetrics(asOf: end)
        countCommits(&metrics)
        countLife(&metrics)
        countPeople(&metrics)
        countOrganisations(&metrics)
        countReturns(&metrics)
        countNewcomers(&metrics)
        countLastYear(&metrics)
        return metrics
    }

    private func countCommits(_ metrics: inout HistoryMetrics) {
        let tally = timeline.tally(through: metrics.asOf)
        metrics.commits = timeline.count(through: metrics.asOf)
        metrics.mergeCommits = tally.merges
        metrics.commitsByPeople = tally.ofPeople
        metrics.coAuthoredCommits = tally.coAuthored
        metrics.signedOffCommits = tally.signedOff
        metrics.clockAnomalies = tally.anomalous
    }

    private func countLife(_ metrics: inout HistoryMetrics) {
        guard metrics.commits > 0, let first = timeline.times.first else { return }
        let age = metrics.asOf - first
        metrics.firstCommit = first
        metrics.lastCommit = timeline.times[metrics.commits - 1]
        metrics.ageInDays = Int(age / HistorySpan.day)
        metrics.quartersOfLife = Int(min(age / HistorySpan.quarter + 1, 4))
        metrics.monthsWithActivity = timeline.spansWithPeople(of: HistorySpan.month, endingAt: metrics.asOf)
        var quarter = TimeWindow(start: metrics.asOf - HistorySpan.quarter, end: metrics.asOf)
        for _ in 0..<4 {
            if timeline.tally(in: quarter).ofPeople > 0 { metrics.activeQuarters += 1 }
            quarter = quarter.previous
        }
    }

    private func countPeople(_ metrics: inout HistoryMetrics) {
        let counts = contributions.counts(through: metrics.asOf)
        metrics.people = counts.count { $0 > 0 }
        metrics.oneCommitPeople = counts.count { $0 == 1 }
        metrics.occasionalPeople = counts.count { $0 > 0 && $0 < HistoryMetrics.occasionalLimit }
        metrics.contributorAbsenceFactor = AbsenceFactor.of(counts, total: metrics.commitsByPeople)
        metrics.bots = bots.holderCount(through: metrics.asOf)
        metrics.agents = agents.holderCount(through: metrics.asOf)
    }

    private func countOrganisations(_ metrics: inout HistoryMetrics) {
        let domains = organisations.counts(through: metrics.asOf)
        let total = domains.reduce(0, +)
        metrics.commitsOfOrganisations = total
        guard total > 0 else { return }
        metrics.elephantFactor = AbsenceFactor.of(domains, total: total)
        let squares = domains.reduce(0) { $0 + $1 * $1 }
        metrics.organisationalDiversity = 1 - Double(squares) / (Double(total) * Double(total))
    }

    private func countReturns(_ metrics: inout HistoryMetrics) {
        let days = contributions.holders.compactMap { person -> Int64? in
            let dates = contributions.dates(of: person).prefix(2)
            guard dates.count == 2, let first = dates.first, let second = dates.last, second <= metrics.asOf else {
                return nil
            }
            return (second - first) / HistorySpan.day
        }.sorted()
        metrics.peopleWithTwoOrMoreCommits = days.count
        if !days.isEmpty { metrics.medianDaysToSecondCommit = Int(days[(days.count - 1) / 2]) }
    }

    private func countNewcomers(_ metrics: inout HistoryMetrics) {
        let lastYear = TimeWindow.year(endingAt: metrics.asOf)
        let cohort = lastYear.previous
        let firsts = contributions.holders.map { contributions.dates(of: $0).first ?? .max }
        let foundingEnd = min(firsts.min() ?? 0, CommitClock.latest) + HistorySpan.founding
        for (person, first) in firsts.enumerated() {
            if lastYear.contains(first) {
                metrics.newcomersLastYear += 1
                if first > foundingEnd { metrics.newcomersBesidesFounders += 1 }
            } else if cohort.contains(first) {
                metrics.newcomerCohort += 1
                if contributions.count(of: person, in: lastYear) > 0 { metrics.newcomersRetained += 1 }
            }
        }
    }

    private func countLastYear(_ metrics: inout HistoryMetrics) {
        let lastYear = TimeWindow.year(endingAt: metrics.asOf)
        let tally = timeline.tally(in: lastYear)
        let counts = contributions.holders.map { contributions.count(of: $0, in: lastYear) }
        metrics.commitsLastYear = timeline.count(in: lastYear) - tally.merges
        metrics.peopleLastYear = counts.count { $0 > 0 }
        metrics.peopleLastYearWithTwoOrMoreCommits = counts.count { $0 > 1 }
        metrics.participantsLastYear = participations.holderCount(in: lastYear)
        metrics.signedOffLastYear = tally.changesSignedOff
        metrics.coAuthoredLastYear = tally.changesCoAuthored
        metrics.reviewTrailersLastYear = tally.changesReviewed
    }
}
