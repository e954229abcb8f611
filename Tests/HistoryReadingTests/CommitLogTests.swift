import HistoryReading
import TestSupport
import Testing

@Suite(.tags(.small)) struct CommitLogTests {
    @Test func countsOnlyCommitsThatHaveAValueInEveryColumn() {
        var log = CommitLog(headTime: 3)
        log.committerTimes = [1, 2, 3]
        log.authorTimes = [1, 2, 3]
        log.author = [0, 0]
        log.flags = [[], [], .merge]
        #expect(log.count == 2)
    }
}
