import Synchronization

/// Hands out the objects of packs in the order in which they lie there, a slice at a time, to any number of threads.
///
/// Git writes the commits of a pack one after the other and the newest first, so a history can be read straight on,
/// without waiting for one commit to learn of the next. A server puts what is new at the end of what it had ready, so the
/// plan goes from the start to the end of its pack and then begins anew. A run is left at the first slice of little use.
final class SweepPlan: Sendable {
    /// Some objects of one pack.
    struct Slice {
        var run: Int
        var pack: Int
        var origin: Int
        /// The offset behind `origin` in the upper half, the position in the pack's index in the lower.
        var keys: ArraySlice<UInt64>
    }

    /// A part of a pack that is gone through in one go.
    private struct Run {
        var pack: Int
        var offsets: Range<Int>
    }

    private struct State {
        var run = 0
        var stretchStart = 0
        var stretchEnd = 0
        var keys: ArraySlice<UInt64> = []
    }

    private let runs: [Run]
    private let set: PackSet
    private let state: Mutex<State>

    private static let sliceLength = 512
    private static let leastStretch = 16 << 20
    private static let mostStretches = 32

    /// A plan that begins at `start` in its pack, and comes to the other packs, the largest first, after that one.
    init(_ set: PackSet, from start: PackSet.Position?) {
        let place = start.flatMap(set.place)
        let others = set.packs.indices.filter { $0 != place?.pack }.sorted {
            (set.packs[$1].index.count, $0) < (set.packs[$0].index.count, $1)
        }
        let own = place.map { place in
            let end = max(set.packs[place.pack].byteCount, place.offset)
            return [
                Run(pack: place.pack, offsets: place.offset..<end), Run(pack: place.pack, offsets: 0..<place.offset),
            ]
        }
        runs = (own ?? []) + others.map { Run(pack: $0, offsets: 0..<set.packs[$0].byteCount) }
        self.set = set
        state = Mutex(State(stretchEnd: runs.first?.offsets.lowerBound ?? 0))
    }

    /// The next slice; nil when nothing is left.
    func next() -> Slice? {
        state.withLock { state in
            while state.run < runs.count {
                if state.keys.isEmpty, !openStretch(&state) {
                    leaveRun(&state)
                    continue
                }
                let keys = state.keys.prefix(Self.sliceLength)
                state.keys = state.keys.dropFirst(keys.count)
                guard keys.isEmpty else {
                    return Slice(run: state.run, pack: runs[state.run].pack, origin: state.stretchStart, keys: keys)
                }
            }
            return nil
        }
    }

    /// Leaves the run of a slice of little use, unless it was left before.
    func leaveRun(of slice: Slice) {
        state.withLock { state in
            if state.run == slice.run { leaveRun(&state) }
        }
    }

    private func leaveRun(_ state: inout State) {
        state.run += 1
        state.keys = []
        state.stretchEnd = state.run < runs.count ? runs[state.run].offsets.lowerBound : 0
    }

    /// Sorts the objects of the next stretch of the run by their offsets; false at the end of the run.
    private func openStretch(_ state: inout State) -> Bool {
        let run = runs[state.run]
        let pack = set.packs[run.pack]
        let length = max(Self.leastStretch, pack.byteCount / Self.mostStretches)
        guard state.stretchEnd < run.offsets.upperBound, length < Int(UInt32.max) else { return false }
        state.stretchStart = state.stretchEnd
        state.stretchEnd = min(state.stretchEnd + length, run.offsets.upperBound)
        state.keys = keys(of: pack, state.stretchStart..<state.stretchEnd)[...]
        return true
    }

    private func keys(of pack: Pack, _ offsets: Range<Int>) -> [UInt64] {
        var keys: [UInt64] = []
        for position in 0..<pack.index.count {
            guard let offset = pack.index.offset(at: position), offsets.contains(offset) else { continue }
            keys.append(UInt64(offset - offsets.lowerBound) << 32 | UInt64(position))
        }
        keys.sort()
        return keys
    }
}
