import Dispatch
import Synchronization

/// Steps that wait to be read, shared between threads that each keep most of their work to themselves.
final class WorkQueue: Sendable {
    private struct State {
        var steps: [WalkStep]
        var started = 0
        var waiting = 0
        var isFinished = false
    }

    private let state: Mutex<State>
    private let hungry = Atomic(0)
    private let wakeUp = DispatchSemaphore(value: 0)

    init(_ start: WalkStep) {
        state = Mutex(State(steps: [start]))
    }

    /// A thread says that it will take work; the work ends when all that said so wait.
    ///
    /// A thread that never comes is not waited for: a busy system may run several, one after the other, on a single thread.
    func join() {
        state.withLock { $0.started += 1 }
    }

    /// Whether a thread has nothing to do; read without a lock, so it may be late by a commit.
    @inline(__always)
    var isHungry: Bool { hungry.load(ordering: .relaxed) > 0 }

    /// Hands over work.
    func give(_ steps: ArraySlice<WalkStep>) {
        let waiting = state.withLock { state in
            state.steps += steps
            return state.waiting
        }
        for _ in 0..<min(waiting, steps.count) { wakeUp.signal() }
    }

    /// Waits for work; nil when every thread waits, or one has called `finish`.
    func take() -> [WalkStep]? {
        hungry.add(1, ordering: .relaxed)
        defer { hungry.subtract(1, ordering: .relaxed) }
        state.withLock { $0.waiting += 1 }
        while true {
            let (work, isFinished) = state.withLock { takeAll(from: &$0) }
            if !work.isEmpty { return work }
            if isFinished {
                wakeUp.signal()
                return nil
            }
            wakeUp.wait()
        }
    }

    private func takeAll(from state: inout State) -> (steps: [WalkStep], isFinished: Bool) {
        let steps = state.steps
        state.steps = []
        if !steps.isEmpty { state.waiting -= 1 }
        if steps.isEmpty, state.waiting == state.started { state.isFinished = true }
        return (steps, state.isFinished)
    }

    /// Ends the work for all; each thread that leaves wakes the next.
    func finish() {
        state.withLock { state in
            state.isFinished = true
            state.steps = []
        }
        wakeUp.signal()
    }
}
