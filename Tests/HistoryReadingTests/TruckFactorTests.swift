import HistoryReading
import TestSupport
import Testing

@Suite("The truck factor", .tags(.small))
struct TruckFactorTests {
    private typealias Change = FileHistory.Change

    private func added(_ path: UInt32, by person: UInt32?) -> Change {
        Change(path: path, person: person, kind: .addition)
    }

    private func changed(_ path: UInt32, by person: UInt32?, times: Int = 1) -> [Change] {
        Array(repeating: Change(path: path, person: person, kind: .modification), count: times)
    }

    private func factor(_ files: [UInt32], latestFirst changes: [Change]) -> TruckFactor {
        TruckFactor(of: FileHistory(files: files, changes: changes))
    }

    @Test func isHowManyHaveToLeaveUntilMostFilesAreNobodys() {
        let changes = [added(0, by: 1), added(1, by: 1), added(2, by: 2), added(3, by: 3)]
        // Without the first, half of the files still have an author; without the second as well, a quarter.
        #expect(factor([0, 1, 2, 3], latestFirst: changes) == TruckFactor(value: 2, files: 4))
    }

    @Test func isZeroWhereNothingHasAnAuthor() {
        #expect(factor([0, 1], latestFirst: []) == TruckFactor(value: 0, files: 2))
        #expect(factor([], latestFirst: []) == TruckFactor(value: 0, files: 0))
        #expect(factor([0], latestFirst: [added(0, by: nil)]).value == 0)
    }

    /// 3.293 + 1.098 - 0.321 ln(1 + n) against 3.293 + 0.164 n: the creator falls to three quarters at n = 10.
    @Test(arguments: [(9, 2), (10, 1)])
    func whoChangesAFileOftenTakesItOver(changes: Int, authors: Int) {
        let history = changed(0, by: 2, times: changes) + [added(0, by: 1)]
        #expect(factor([0], latestFirst: history).value == authors)
    }

    /// The changer's 3.293 + 0.164 is three quarters of the creator's 4.391 - 0.321 ln 2 and above 3.293; one of many is not.
    @Test func aFewChangesAmongManyMakeNoAuthor() {
        let few = changed(0, by: 2) + [added(0, by: 1)]
        #expect(factor([0], latestFirst: few).value == 2)
        let many = changed(0, by: 2) + changed(0, by: 1, times: 9) + [added(0, by: 1)]
        #expect(factor([0], latestFirst: many).value == 1)
    }

    @Test func followsAFileToTheNamesThatItHad() {
        let moved = Change(path: 0, previousPath: 7, person: 2, kind: .modification)
        let changes = [moved] + changed(7, by: 1, times: 9) + [added(7, by: 1)]
        #expect(factor([0], latestFirst: changes).value == 1)
        // What happens to the old name after the file has left it is another file's.
        #expect(factor([0], latestFirst: changed(7, by: 3, times: 30) + changes).value == 1)
    }

    @Test func aDeletionSaysNothingOfWhoKnowsTheFile() {
        let gone = Change(path: 0, person: 2, kind: .deletion)
        #expect(factor([0], latestFirst: [gone, added(0, by: 1)]).value == 1)
    }
}
