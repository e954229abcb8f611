import HistoryReading
import TestSupport
import Testing

@Suite(.tags(.small)) struct HistoryFactsTests {
    private var log: CommitLog {
        var log = CommitLog(headTime: headTime)
        log.commit("Ada <a@x.org>", daysAgo: 400)
        log.commit("Ada <a@x.org>", daysAgo: 0, .merge)
        return log
    }

    @Test func aCompleteHistoryIsKnown() {
        #expect(HistoryTable(log).facts().metrics?.commits == 2)
        #expect(!HistoryTable(log).facts().isShallow)
    }

    @Test func aShallowHistoryIsUnknownWithWhatWasSeen() {
        var log = log
        log.isShallow = true
        log.boundaryCount = 1
        let facts = HistoryTable(log).facts()
        #expect(facts.metrics == nil)
        #expect(facts.isShallow)
        guard case .unknown(let unknown) = facts else { return }
        #expect(unknown.reason == .shallow)
        #expect(unknown.seen.commits == 2)
        #expect(unknown.seen.mergeCommits == 1)
        #expect(unknown.seen.lastCommit == headTime)
    }

    @Test func aTruncatedOrTornHistoryIsUnknown() {
        var truncated = log
        truncated.isTruncated = true
        var torn = log
        torn.boundaryCount = 2
        #expect(reason(truncated) == .truncated)
        #expect(reason(torn) == .missingCommits(2))
        #expect(reason(CommitLog(headTime: 0)) == .noCommits)
    }

    private func reason(_ log: CommitLog) -> UnknownHistory.Reason? {
        guard case .unknown(let unknown) = HistoryTable(log).facts() else { return nil }
        return unknown.reason
    }
}
